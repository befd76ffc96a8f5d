/** The outline around the article that was found: one around each run of blocks that nothing else stands between. */
import type { Block } from '../../core/article/article-blocks.ts';
import { build } from '../../view/elements/build.ts';
import { tree } from '../../view/elements/tree.ts';
import { undoZoom } from '../dom/css-zoom.ts';
import { setRectangle } from '../dom/set-rectangle.ts';
import type { PageText } from '../text/page-text.ts';

/** More would be no outline. */
const MAX_LINES = 200;
/** Between the text and the line around it, in pixels. */
const GAP = 8;
/** As near to the window's edge as it is still seen whole. */
const EDGE = 3;

export class ArticleOutline {
  readonly #element = build(
    tree('div', { class: 'outline', popover: 'manual', 'aria-hidden': 'true' }),
  );
  readonly #lines: readonly { readonly range: Range; readonly line: HTMLElement }[];

  constructor(shadow: ShadowRoot, text: PageText, runs: readonly (readonly Block[])[]) {
    const ranges = runs.flatMap((run) => rangesOf(run, text)).slice(0, MAX_LINES);
    this.#lines = ranges.map((range) => ({ range, line: build(tree('span')) }));
    this.#element.append(...this.#lines.map(({ line }) => line));
    shadow.append(this.#element);
  }

  /** Shows it where the article is now. */
  draw(): void {
    this.#element.showPopover();
    undoZoom(this.#element);
    const { clientWidth } = document.documentElement;
    for (const { range, line } of this.#lines) {
      const box = range.getBoundingClientRect();
      const left = Math.max(box.left - GAP, EDGE);
      const right = Math.min(box.right + GAP, clientWidth - EDGE);
      line.hidden = box.height === 0;
      setRectangle(line, {
        left,
        top: box.top - GAP,
        width: Math.max(right - left, 0),
        height: box.height + 2 * GAP,
      });
    }
  }

  /** Whether any of it is in the window. */
  isSeen(): boolean {
    return this.#lines.some(({ range }) => {
      const { top, bottom, height } = range.getBoundingClientRect();
      return height > 0 && bottom > 0 && top < innerHeight;
    });
  }

  remove(): void {
    this.#element.remove();
  }
}

/** One range from the first block to the last; where they stand in several trees, a range each. */
function rangesOf(run: readonly Block[], text: PageText): Range[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  const whole = text.rangeOf({ from: first.span.from, to: last.span.to });
  if (whole) return [whole];
  return run.map(({ span }) => text.rangeOf(span)).filter((range) => range !== null);
}
