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
  const tabId = tab?.id;
  if (tabId === undefined || tab?.incognito || NO_ARTICLES.includes(state.kind)) return null;
  const storyId = storyToExtend(state);
  return (
    <>
      <TakeArticle id="write" label={message('writeNotes')} tabId={tabId} copyOf={null} />
      {storyId !== null && (
        <TakeArticle id="add-copy" label={message('addCopy')} tabId={tabId} copyOf={storyId} />
      )}
    </>
  );
}

type TakeArticleProps = {
  readonly id: string;
  readonly label: string;
  readonly tabId: number;
  readonly copyOf: string | null;
};

function TakeArticle({ id, label, tabId, copyOf }: TakeArticleProps): VNode {
  const { message } = useLanguage();
  const [error, complain] = useSpokenLine();
  const take = async (): Promise<void> => {
    // From here on all of it happens on the page, so that nothing is lost with the popup.
    if (await bringCapture(tabId, copyOf)) window.close();
    else complain(message('stateNoAccess'));
  };
  return (
    <>
      <p class="row">
        <button id={id} type="button" class="show" onClick={() => void take()}>
          {label}
        </button>
      </p>
      <ErrorLine forId={id} line={error} />
    </>
  );
}
