/** The bar at the window's edge by which somebody takes an article from the page. */
import { build } from '../../view/elements/build.ts';
import { languageAttributes, type Language } from '../../view/elements/messages.ts';
import { type Tree, tree } from '../../view/elements/tree.ts';
import { BAR_TEXT, BAR_TITLE } from '../../view/capture/capture-bar.ts';
import { undoZoom } from '../dom/css-zoom.ts';
import { focusOn } from '../dom/focus-on.ts';

/** As near as what is being selected may come to it, in pixels. */
const ROOM = 32;

export class CaptureBar {
  readonly #shadow: ShadowRoot;
  readonly #element: HTMLElement;

  constructor(shadow: ShadowRoot, { message }: Language) {
    this.#shadow = shadow;
    const attributes = {
      class: 'bar',
      popover: 'manual',
      role: 'dialog',
      'aria-labelledby': BAR_TITLE,
      'aria-describedby': BAR_TEXT,
    };
    this.#element = build(tree('div', { ...languageAttributes(message), ...attributes }));
    shadow.append(this.#element);
  }

  /** Shows other words and buttons, with the focus on the first. */
  show(content: readonly Tree[]): void {
    this.#element.replaceChildren(...content.map(build));
    this.reopen();
    this.takeFocus();
  }

  /** Shows it again, above all else: a move of the host has closed it. */
  reopen(): void {
    this.#element.hidePopover();
    this.#element.showPopover();
    undoZoom(this.#element);
  }

  takeFocus(): void {
    focusOn(this.#buttons()[0] ?? null);
  }

  /** Moves the focus to the next or the previous button, round and round. */
  moveFocus(by: 1 | -1): void {
    const buttons = this.#buttons();
    const at = buttons.findIndex((button) => button === this.#shadow.activeElement);
    focusOn(buttons.at((Math.max(at, by === 1 ? -1 : 0) + by) % buttons.length) ?? null);
  }

  hasFocus(): boolean {
    return this.#shadow.activeElement !== null;
  }

  /** Says how much is selected, which a screen reader says after it. */
  sayWords(line: string): void {
    this.#write('.words', line);
  }

  /** Says what went wrong; an empty text takes it back. */
  sayError(line: string): void {
    this.#write('.error', line);
  }

  /** Moves to the other edge where it would cover what is being selected. */
  leave(selected: DOMRect): void {
    const { top, bottom } = this.#element.getBoundingClientRect();
    if (selected.bottom + ROOM < top || selected.top - ROOM > bottom) return;
    const isAtTop = this.#element.dataset.edge === 'top';
    const edge = isAtTop ? 'bottom' : 'top';
    // In a window that has no room for both, it stays where it is.
    if (selected.bottom - selected.top + 2 * (bottom - top) > innerHeight) return;
    this.#element.dataset.edge = edge;
  }

  #buttons(): HTMLElement[] {
    return [...this.#element.querySelectorAll<HTMLElement>('button')];
  }

  #write(selector: string, text: string): void {
    const line = this.#element.querySelector(selector);
    if (line && line.textContent !== text) line.textContent = text;
  }
}
