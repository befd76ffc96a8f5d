/** The tooltip: a card in the top layer, above everything that the page may stack. */
import type { Dwell } from '../../core/note/dwell.ts';
import {
  type TermPlace,
  type TooltipPosition,
  tooltipPosition,
} from '../../core/note/tooltip-position.ts';
import { build } from '../../view/elements/build.ts';
import { languageAttributes } from '../../view/elements/messages.ts';
import { type Tree, tree } from '../../view/elements/tree.ts';
import type { CardState } from '../../view/note/card.ts';
import { CARD_BUTTONS, type CardButton } from '../../view/note/card-buttons.ts';
import type { GetPageMessage } from '../../view/note/page-messages.ts';
import type { TermOnPage } from '../../view/note/story-on-page.ts';
import { focusOn } from '../dom/focus-on.ts';
import { undoZoom } from '../dom/css-zoom.ts';
import { setPixels } from '../dom/set-rectangle.ts';
import { sayWhatFollows, wholeLines } from './rest-of-note.ts';
import type { ShadowHost } from './shadow-host.ts';
import { visibleViewport } from './viewport.ts';

/** What a press in the card may mean. */
export type CardAction = 'pin' | CardButton;

/** What the card belongs to. */
export type Anchor = {
  /** A node of the mark. */
  readonly node: Node;
  /** Where the mark is now; null leaves the card where it was. */
  readonly place: () => TermPlace | null;
  /** The button over the mark, after which Tab goes on into the card; null where there is none. */
  readonly stop: Element | null;
};

type Showing = {
  readonly term: TermOnPage;
  readonly state: CardState;
  readonly card: readonly Tree[];
  readonly anchor: Anchor;
};

/** What a note is shown of: a term, and the same name's terms in other stories. */
export type Noted = {
  readonly term: TermOnPage;
  readonly also: readonly { readonly term: TermOnPage }[];
};

export class Tooltip {
  readonly #host: ShadowHost;
  readonly #card: HTMLElement;
  #showing: Showing | null = null;
  /** What had the focus before a pinned card took it. */
  #focusBefore: Element | null = null;

  /** @param message messages in the interface's language */
  constructor(host: ShadowHost, message: GetPageMessage) {
    this.#host = host;
    const attributes = { class: 'card', popover: 'manual', tabindex: '-1' };
    this.#card = build(tree('div', { ...languageAttributes(message), ...attributes }));
    this.#card.onscroll = () => {
      sayWhatFollows(this.#card);
    };
  }

  /** Shows a term's note, and above the card's foot what leads to those of other stories. */
  show({ term, also }: Noted, state: CardState, anchor: Anchor): void {
    const others = also.map((one) => one.term.also[state]);
    this.#present({ term, state, card: term.card[state].toSpliced(-1, 0, ...others), anchor });
  }

  /** Has the card say how the note that shows is kept open. */
  setOpenedBy(openedBy: Dwell['openedBy']): void {
    this.#card.dataset.by = openedBy;
  }

  /** Shows a longer card in place of the one that shows. */
  unfold(card: readonly Tree[]): void {
    if (this.#showing) this.#present({ ...this.#showing, card });
  }

  /** Moves the card to where its anchor is now. */
  reposition(): void {
    // The page may have taken the host away, in which nothing can be shown.
    if (!this.#showing || !this.#card.isConnected) return;
    // A move of the host has closed it. Where it is open, this does nothing.
    this.#card.showPopover();
    position(this.#card, this.#showing.anchor);
  }

  hide(): void {
    if (!this.#showing) return;
    const { stop } = this.#showing.anchor;
    const hadFocus = this.#card.contains(this.#host.shadow.activeElement);
    this.#showing = null;
    if (hadFocus) focusOn(this.#focusBefore?.isConnected ? this.#focusBefore : stop);
    this.#focusBefore = null;
    this.#card.hidePopover();
    this.#host.setOpenState(null);
  }

  /** The text of the note that shows, as it is copied. */
  noteText(): string {
    const parts = [...this.#card.querySelectorAll<HTMLElement>('h2, .kind span, .body')];
    return parts.map(({ innerText }) => innerText.trim()).join('\n');
  }

  /** The buttons of a name in the card that shows. */
  buttonsOf(name: CardButton): HTMLElement[] {
    return [...this.#card.querySelectorAll<HTMLElement>(`button.${name}`)];
  }

  /** What a press on an element means; null where it is not in the card, or means nothing. */
  actionOf(pressed: Element | null): CardAction | null {
    if (!this.#showing || !pressed || !this.#card.contains(pressed)) return null;
    const name = pressed.closest('button')?.className;
    const button = CARD_BUTTONS.find((one) => one === name);
    return button ?? (this.#showing.state === 'transient' ? 'pin' : null);
  }

  #present(next: Showing): void {
    const before = this.#showing;
    const isPinned = next.state === 'pinned';
    if (isPinned && before?.state !== 'pinned') this.#focusBefore = this.#host.focused();
    this.#showing = next;
    this.#host.addNoteStyles();
    this.#host.moveTo(next.anchor.node);
    this.#moveAfter(next.anchor.stop);
    const card = this.#card;
    card.role = isPinned ? 'dialog' : 'tooltip';
    card.ariaLabel = next.term.label;
    card.replaceChildren(...next.card.map(build));
    card.dataset.mode = next.state;
    this.#host.setOpenState(next.state);
    card.showPopover();
    // The element keeps its scroll from note to note. One that is pinned or unfolded is read on where it stood.
    if (before?.term !== next.term) card.scrollTop = 0;
    position(card, next.anchor);
    if (isPinned) focusOn(card);
  }

  /** Moves the card in the order of Tab, only where it must: a move closes it. */
  #moveAfter(stop: Element | null): void {
    const { shadow } = this.#host;
    if (stop && this.#card.previousElementSibling !== stop) stop.after(this.#card);
    else if (!stop && this.#card.parentNode !== shadow) shadow.append(this.#card);
  }
}

function position(card: HTMLElement, { place: placeOf, node }: Anchor): void {
  const term = placeOf();
  if (!term) return;
  const { scrollTop } = card;
  undoZoom(card);
  card.style.maxHeight = '';
  // In some windows that takes a row of its own.
  sayWhatFollows(card);
  const { width, height } = card.getBoundingClientRect();
  const place = (tall: number): TooltipPosition =>
    tooltipPosition(term, { width, height: tall }, visibleViewport(), directionOf(node));
  setPixels(card, { 'max-height': Math.min(height, place(height).maxHeight) });
  sayWhatFollows(card);
  const whole = wholeLines(card);
  const { left, top } = place(whole);
  setPixels(card, { left, top, 'max-height': whole });
  // Measuring at full height has lost how far the reader had scrolled.
  card.scrollTop = scrollTop;
  sayWhatFollows(card);
}

function directionOf({ parentElement }: Node): 'ltr' | 'rtl' {
  return parentElement && getComputedStyle(parentElement).direction === 'rtl' ? 'rtl' : 'ltr';
}
