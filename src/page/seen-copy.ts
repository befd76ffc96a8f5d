/** Tells which copy of a story the reader sees: pages have others for screen readers, for printing, in a closed drawer. */
import type { FoundCopies } from '../core/recognition/find-story.ts';
import type { FoundStory } from '../core/recognition/found-story.ts';
import { isPainted } from './dom/range-visibility.ts';
import type { PageText } from './text/page-text.ts';

/**
 * Chooses among the copies of a story on a page.
 *
 * @returns the best that is seen; where none is, the best of all, which may come to show
 */
export function seenCopy(page: PageText, { found, others }: FoundCopies): FoundStory {
  // To look would cost a layout.
  if (others.length === 0) return found;
  return [found, ...others].find((copy) => isSomeNamePainted(page, copy)) ?? found;
}

function isSomeNamePainted(page: PageText, { body, mentions }: FoundStory): boolean {
  return mentions.some((mention) => {
    const range = mention.from >= body.from && mention.to <= body.to && page.rangeOf(mention);
    return range && isPainted(range);
  });
}
