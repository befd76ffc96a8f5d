/** What of a note does not fit in its card: the card says so, and ends with a whole line. */
import { lastWholeLine, seenOfCutLines } from '../../core/note/whole-lines.ts';
import { lineRects } from '../dom/range-rects.ts';
import { setPixels } from '../dom/set-rectangle.ts';

/** What is text in a card, but for headings. */
const TEXTS = '.statement, .sources';

/** The height of a card, at most as it is now, at which its beginning ends with a whole line. */
export function wholeLines(card: HTMLElement): number {
  const { top, bottom, height } = card.getBoundingClientRect();
  // What fits is less high than the card with its edges.
  if (card.scrollHeight < height) return height;
  const below = bottom - signOf(card).getBoundingClientRect().top;
  const lines = linesOf(card).map((line) => line.bottom + card.scrollTop - top);
  return lastWholeLine(lines, height - below) + below;
}

/** Names the parts that are not seen to their end, in the order in which they follow, and fades the lines that are cut. */
export function sayWhatFollows(card: HTMLElement): void {
  const sign = signOf(card);
  const cutIn = (part: Element): number | null =>
    seenOfCutLines(linesOf(part), sign.getBoundingClientRect().top);
  const parts = [...card.querySelectorAll('section')].filter((part) => cutIn(part) !== null);
  sign.textContent = parts.map(({ dataset }) => dataset.name).join(' · ');
  setPixels(sign, { '--cut': cutIn(card) ?? 0 });
}

function linesOf(element: Element): DOMRect[] {
  const range = new Range();
  return [...element.querySelectorAll(TEXTS)].flatMap((text) => {
    range.selectNodeContents(text);
    return lineRects(range);
  });
}

/** What says it, at the end of what is seen: every card has it (src/view/note/card.ts). */
function signOf(card: HTMLElement): HTMLElement {
  return card.querySelector<HTMLElement>('.follows') ?? card;
}
