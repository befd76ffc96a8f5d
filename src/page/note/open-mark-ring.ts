/**
 * The ring round the mark whose note shows. It stands in the closed shadow root, since the page can read what
 * a highlight holds.
 */
import type { Rectangle } from '../../core/note/rectangle.ts';
import { build } from '../../view/elements/build.ts';
import { tree } from '../../view/elements/tree.ts';
import { setRectangle } from '../dom/set-rectangle.ts';

export class OpenMarkRing {
  readonly #element = build(
    tree('div', { class: 'ring', popover: 'manual', 'aria-hidden': 'true' }),
  );

  constructor(shadow: ShadowRoot) {
    shadow.append(this.#element);
  }

  /** Draws it round each line that is seen, in the top layer: the mark may be in a dialog. */
  draw(lines: readonly Rectangle[]): void {
    const ring = this.#element;
    if (!ring.isConnected) return;
    ring.showPopover();
    ring.replaceChildren(
      ...lines.map((line) => {
        const round = build(tree('span'));
        setRectangle(round, line);
        return round;
      }),
    );
  }

  hide(): void {
    this.#element.hidePopover();
  }
}
