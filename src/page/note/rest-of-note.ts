/** What of a note does not fit in its card: the card says so, and ends with a whole line. */
import { lastWholeLine } from '../../core/note/whole-lines.ts';
import { lineRects } from '../dom/range-rects.ts';

/** So much of a part may be covered as rounding does, in CSS pixels. */
const ROUNDING_PX = 1;

/**
 * The height of a card, at most as given, at which its beginning ends with a whole line.
 *
 * @param card as high as its styles let it be
 */
export function wholeLines(card: HTMLElement, height: number): number {
  // What fits is less high than the card with its edges.
  if (card.scrollHeight < height) return height;
  const { top, bottom } = card.getBoundingClientRect();
  const below = bottom - signOf(card).getBoundingClientRect().top;
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
  const end = sign.getBoundingClientRect().top + ROUNDING_PX;
  const parts = [...card.querySelectorAll('section')].filter((part) => textEnd(part) > end);
  sign.textContent = parts.map(({ dataset }) => dataset.name).join(' · ');
}

/** Where a part's text ends, the room below it left out. */
function textEnd(part: Element): number {
  return part.getBoundingClientRect().bottom - parseFloat(getComputedStyle(part).paddingBottom);
}

/** What says it, at the end of what is seen: every card has it (src/view/note/card.ts). */
function signOf(card: HTMLElement): Element {
  return card.querySelector('.follows') ?? card;
}
