/** Of which stories the text of a page is worth adding as another copy. */
import { shareHere } from '../core/recognition/coverage-totals.ts';
import { isDraftId } from '../core/story/shown-draft-id.ts';
import type { FoundState } from '../extension/protocol.ts';
import type { TabState } from './tab-state.ts';

/** With more of a story here, a copy of the text would tell nothing new. */
const MOST_HERE = 0.95;
/** With less of the story's own words in it, the text has words of its own. */
const LEAST_OWN = 0.9;

/** The ids of the stories to which the page is near, or that it carries in part or among other words. */
export function storiesToExtend(state: TabState): readonly string[] {
  return extensible(state).filter(hasCopies);
}

function extensible(state: TabState): readonly string[] {
  if (state.kind === 'near') return [state.storyId];
  if (state.kind !== 'found') return [];
  return state.stories.filter((found) => !isWhole(found)).map(({ storyId }) => storyId);
}

function isWhole({ coverage, ofSpan }: FoundState): boolean {
  return shareHere(coverage) >= MOST_HERE && ofSpan >= LEAST_OWN;
}

/** A draft has the one text that its author took. */
function hasCopies(storyId: string): boolean {
  return !isDraftId(storyId);
}
