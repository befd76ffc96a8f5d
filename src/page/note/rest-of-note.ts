/** What of a note does not fit in its card: the card says so, and ends with a whole line. */
import { lastWholeLine } from '../../core/note/whole-lines.ts';
import { lineRects } from '../dom/range-rects.ts';
import { boxOf } from '../dom/set-rectangle.ts';

/** The room below a part's text, as in assets/tooltip.css, in CSS pixels: without it, all of the part is seen. */
const PART_END_PX = 8;

/**
 * The height of a card, at most as given, at which its beginning ends with a whole line.
 *
 * @param card as high as its styles let it be
 */
export function wholeLines(card: HTMLElement, height: number): number {
  // What fits is less high than the card with its edges.
  if (card.scrollHeight < height) return height;
  const { top, bottom } = boxOf(card);
  const below = bottom - boxOf(signOf(card)).top;
  const range = new Range();
  const lines = [...card.querySelectorAll('.statement')].flatMap((statement) => {
    range.selectNodeContents(statement);
    return lineRects(range).map((line) => line.bottom + card.scrollTop - top);
  });
  return lastWholeLine(lines, height - below) + below;
}

/** Names the parts that are not seen to their end, in the order in which they follow. */
export function sayWhatFollows(card: HTMLElement): void {
  const sign = signOf(card);
  const parts = [...card.querySelectorAll('section')].filter(
    (part) => boxOf(part).bottom > boxOf(sign).top + PART_END_PX,
  );
  sign.textContent = parts.map(({ dataset }) => dataset.name).join(' · ');
}

/** What says it, at the end of what is seen: every card has it (src/view/note/card.ts). */
function signOf(card: HTMLElement): Element {
  return card.querySelector('.follows') ?? card;
}
