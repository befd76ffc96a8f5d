/** The ways from what the page in the tab reports to notes of one's own, and to another copy of a story that is known. */
import type { VNode } from 'preact';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import type { PopupContent } from './popup-content.ts';
import { storiesToExtend } from './story-to-extend.ts';
import type { TabState } from './tab-state.ts';
import { useTaking } from './use-taking.ts';

/** What the tab shows then is no page with an article, or can't be read. */
const NO_ARTICLES: readonly TabState['kind'][] = ['no-access', 'closed-file', 'story-file'];

/**
 * Quiet buttons, on every page that can be read, a paused site's too, since it is the reader who asks. Not in a private
 * window, of which nothing is kept. Of several stories on a page each has a button for its copy itself.
 */
export function WriteNotes({ tab, state }: Pick<PopupContent, 'tab' | 'state'>): VNode | null {
  if (tab?.id === undefined || tab.incognito || NO_ARTICLES.includes(state.kind)) return null;
  const isOfOne = state.kind !== 'found' || state.stories.length === 1;
  const [storyId = null] = isOfOne ? storiesToExtend(state) : [];
  return <TakeButtons tabId={tab.id} storyId={storyId} />;
}

type TakeButtonsProps = { readonly tabId: number; readonly storyId: string | null };

function TakeButtons({ tabId, storyId }: TakeButtonsProps): VNode {
  const { message } = useLanguage();
  const { error, take } = useTaking(tabId);
  return (
    <>
      <p class="row quiet">
        <button
          id="write"
          type="button"
          class="show"
          onClick={() => {
            take(null);
          }}
        >
          {message('writeNotes')}
        </button>
        {storyId !== null && (
          <button
            id="add-copy"
            type="button"
            class="show"
            onClick={() => {
              take(storyId);
            }}
          >
            {message('addCopy')}
          </button>
        )}
      </p>
      <ErrorLine forId="write" line={error} />
    </>
  );
}
