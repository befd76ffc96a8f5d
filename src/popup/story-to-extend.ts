/** Of which story the text of a page is worth adding as another copy. */
import { shareHere } from '../core/recognition/coverage-totals.ts';
import { isDraftId } from '../core/story/shown-draft-id.ts';
import type { TabState } from './tab-state.ts';

/** With more of a story here, a copy of the text would tell nothing new. */
const MOST_HERE = 0.95;
/** With less of the story's own words in it, the text has words of its own. */
const LEAST_OWN = 0.9;

/**
 * The id of a story to which the page is near, or that it carries in part or among other words.
 *
 * @returns null where there is none, or which one is meant can't be told
 */
export function storyToExtend(state: TabState): string | null {
  if (state.kind === 'near') return ownOrNull(state.storyId);
  if (state.kind !== 'found') return null;
  const [found, ...others] = state.stories;
  if (!found || others.length > 0) return null;
  const isWhole = shareHere(found.coverage) >= MOST_HERE && found.ofSpan >= LEAST_OWN;
  return isWhole ? null : ownOrNull(found.storyId);
}

/** A draft has the one text that its author took. */
function ownOrNull(storyId: string): string | null {
  return isDraftId(storyId) ? null : storyId;
}
