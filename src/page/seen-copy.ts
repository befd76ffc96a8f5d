/** Tells which copy of a story the reader sees: pages have others for screen readers, for printing, in a closed drawer. */
import type { FoundCopies } from '../core/recognition/find-story.ts';
import type { FoundStory } from '../core/recognition/found-story.ts';
import { elementsAround } from './dom/clipping-boxes.ts';
import { isInView, isPainted } from './dom/range-visibility.ts';
import type { PageText } from './text/page-text.ts';

/** The copy of each story that is seen. What one story's names tell of a place holds for all that have its text. */
export function seenCopies(page: PageText, stories: readonly FoundCopies[]): FoundStory[] {
  const all = stories.flatMap(({ found, others }) => [found, ...others]);
  return stories.map((story) => seenCopy(page, story, all));
}

/**
 * Chooses among the copies of a story on a page: one in the layer that lies over the window's middle, or else one of
 * which a name is in view, under nothing else.
 *
 * @returns the best of these; where there is none, the best that is painted, which can be scrolled to; where there is
 *   none of these either, the best of all, which may come to show
 */
function seenCopy(
  page: PageText,
  { found, others }: FoundCopies,
  all: readonly FoundStory[],
): FoundStory {
  // To look would cost a layout.
  if (others.length === 0) return found;
  const names = [found, ...others].flatMap((copy) => {
    const there = all.filter(({ body }) => body.from === copy.body.from);
    return there
      .flatMap(({ mentions }) => mentions)
      .flatMap((mention) => {
        const isInBody = mention.from >= copy.body.from && mention.to <= copy.body.to;
        const range = isInBody && page.rangeOf(mention);
        return range && isPainted(range) ? [[copy, range] as const] : [];
      });
  });
  // A dialog, a view for reading, or the page's own frame.
  const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2) ?? document;
  const layer = elementsAround(top).find((around) => getComputedStyle(around).position === 'fixed');
  const seen =
    names.find(([, range]) => layer?.contains(range.startContainer)) ??
    names.find(([, range]) => isInView(range)) ??
    names[0];
  return seen?.[0] ?? found;
}
