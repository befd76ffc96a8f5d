/** What a page with a marked story says of itself. */
import type { FoundStory } from '../core/recognition/find-story.ts';
import type { PageState } from '../extension/protocol.ts';

/** What shows of a story on its page. */
export type Shown = {
  readonly marks: number;
  readonly isMarked: boolean;
  readonly printsNotes: boolean;
};

/**
 * Describes a page that carries a story.
 *
 * @param mentions those in the story, marked or not
 */
export function foundState(
  site: string,
  { storyId, copyId, ofStory, ofSpan, coverage }: FoundStory,
  mentions: readonly { readonly termId: string }[],
  shown: Shown,
): PageState {
  const counts: Record<string, number> = {};
  for (const { termId } of mentions) counts[termId] = (counts[termId] ?? 0) + 1;
  return { kind: 'found', site, storyId, copyId, ofStory, ofSpan, coverage, counts, ...shown };
}
