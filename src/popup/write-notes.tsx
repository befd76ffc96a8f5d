/** The way to notes of one's own for what the page in the tab reports. */
import type { VNode } from 'preact';
import browser from 'webextension-polyfill';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { useSpokenLine } from '../components/spoken-line.tsx';
import type { PopupContent } from './popup-content.ts';
import type { TabState } from './tab-state.ts';

/** What the tab shows then is no page with an article, or can't be read. */
const NO_ARTICLES: readonly TabState['kind'][] = ['no-access', 'closed-file', 'story-file'];

/**
 * A quiet button, on every page that can be read, a paused site's too, since it is the reader who asks. Not in a private
 * window, of which nothing is kept.
 */
export function WriteNotes({ tab, state }: Pick<PopupContent, 'tab' | 'state'>): VNode | null {
  const { message } = useLanguage();
  const [error, complain] = useSpokenLine();
  const tabId = tab?.id;
  if (tabId === undefined || tab?.incognito || NO_ARTICLES.includes(state.kind)) return null;
  const write = async (): Promise<void> => {
    // From here on all of it happens on the page, so that nothing is lost with the popup.
    if (await bringCapture(tabId)) window.close();
    else complain(message('stateNoAccess'));
  };
  return (
    <>
      <p class="row">
        <button id="write" type="button" class="show" onClick={() => void write()}>
          {message('writeNotes')}
        </button>
      </p>
      <ErrorLine forId="write" line={error} />
    </>
  );
}

/** Brings the capture script into the page; false where the browser refuses. */
async function bringCapture(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['capture.js'] });
    return true;
  } catch {
    return false;
  }
}
