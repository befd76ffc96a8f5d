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

  /**
   * Draws it in the top layer: the mark may be in a dialog.
   *
   * @param lines those of the mark that are seen
   * @param isAway whether the mark is scrolled away in a box of the page: its style has the tooltip out of sight, too
   */
  draw(lines: readonly Rectangle[], isAway: boolean): void {
    const ring = this.#element;
    if (!ring.isConnected) return;
    ring.showPopover();
    ring.toggleAttribute('data-away', isAway);
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
