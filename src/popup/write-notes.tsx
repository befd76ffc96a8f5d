/** The ways from what the page in the tab reports to notes of one's own, and to another copy of a story that is known. */
import type { VNode } from 'preact';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { useSpokenLine } from '../components/spoken-line.tsx';
import { bringCapture } from './bring-capture.ts';
import type { PopupContent } from './popup-content.ts';
import { storyToExtend } from './story-to-extend.ts';
import type { TabState } from './tab-state.ts';

/** What the tab shows then is no page with an article, or can't be read. */
const NO_ARTICLES: readonly TabState['kind'][] = ['no-access', 'closed-file', 'story-file'];

/**
 * Quiet buttons, on every page that can be read, a paused site's too, since it is the reader who asks. Not in a private
 * window, of which nothing is kept.
 */
export function WriteNotes({ tab, state }: Pick<PopupContent, 'tab' | 'state'>): VNode | null {
  const { message } = useLanguage();
  const [error, complain] = useSpokenLine();
  const tabId = tab?.id;
  if (tabId === undefined || tab?.incognito || NO_ARTICLES.includes(state.kind)) return null;
  const storyId = storyToExtend(state);
  const take = async (copyOf: string | null): Promise<void> => {
    // From here on all of it happens on the page, so that nothing is lost with the popup.
    if (await bringCapture(tabId, copyOf)) window.close();
    else complain(message('stateNoAccess'));
  };
  return (
    <>
      <p class="row quiet">
        <button id="write" type="button" class="show" onClick={() => void take(null)}>
          {message('writeNotes')}
        </button>
        {storyId !== null && (
          <button id="add-copy" type="button" class="show" onClick={() => void take(storyId)}>
            {message('addCopy')}
          </button>
        )}
      </p>
      <ErrorLine forId="write" line={error} />
    </>
  );
}
