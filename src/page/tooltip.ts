/**
 * The tooltip: one host element with a closed shadow root, made when first needed and kept beside
 * the body, so that the body stays as it is. Its card is a popover: the top layer lies over
 * everything the page may stack.
 */
import { place, type Rectangle } from '../core/placement.ts';
import { build } from '../view/build.ts';
import type { CardState } from '../view/card.ts';
import type { TermOnPage } from '../view/on-page.ts';
import { type Tree, tree } from '../view/tree.ts';
import { focusedElement } from './composed.ts';

export type Tooltip = {
  /** Shows a term's note beside a place; a place of null leaves the card where it was. */
  show(term: TermOnPage, state: CardState, anchor: () => Rectangle | null): void;
  /** Shows a longer card in place. */
  unfold(card: readonly Tree[]): void;
  /** Puts the card where its anchor is now. */
  readonly follow: () => void;
  hide(): void;
  /** Says something to a screen reader, politely and once. */
  announce(text: string): void;
  /** Whether an event came from within; its target is then the host. */
  readonly holds: (target: EventTarget | null) => boolean;
  /** Takes the host off the page. */
  stop(): void;
};

/** What a press in the card does. */
export type CardActions = {
  readonly pin: () => void;
  readonly close: () => void;
  readonly more: () => void;
};

type Showing = {
  readonly term: TermOnPage;
  readonly state: CardState;
  readonly card: readonly Tree[];
  readonly anchor: () => Rectangle | null;
};

/** The host's name, by which the rest of the page side knows it too. */
export const HOST = 'backstory-note';

/**
 * Makes a tooltip; nothing stands on the page until it is first shown.
 *
 * @param styles the text of assets/tooltip.css
 */
export function createTooltip(styles: string, actions: CardActions): Tooltip {
  let parts: Parts | null = null;
  let showing: Showing | null = null;
  let focusBefore: Element | null = null;

  const present = (next: Showing): void => {
    const wasPinned = showing !== null && showing.state !== 'passing';
    showing = next;
    parts ??= makeParts(styles, actions);
    const { host, card } = parts;
    const isPinned = next.state !== 'passing';
    if (!host.isConnected) document.documentElement.append(host);
    card.role = isPinned ? 'dialog' : 'tooltip';
    card.ariaLabel = next.term.label;
    card.replaceChildren(...next.card.map(build));
    card.dataset.mode = host.dataset.open = isPinned ? 'pinned' : 'transient';
    if (!card.matches(':popover-open')) card.showPopover();
    position(card, next.anchor());
    if (!isPinned) return;
    if (!wasPinned) focusBefore = focusedElement();
    card.focus({ preventScroll: true });
  };

  return {
    show(term, state, anchor) {
      present({ term, state, card: term.card[state], anchor });
    },
    unfold(card) {
      if (showing) present({ ...showing, card });
    },
    follow() {
      if (parts && showing) position(parts.card, showing.anchor());
    },
    hide() {
      if (!parts || !showing) return;
      const hadFocus = parts.shadow.activeElement !== null;
      if (parts.card.matches(':popover-open')) parts.card.hidePopover();
      delete parts.host.dataset.open;
      parts.status.textContent = '';
      showing = null;
      if (hadFocus && focusBefore instanceof HTMLElement)
        focusBefore.focus({ preventScroll: true });
      focusBefore = null;
    },
    announce(text) {
      // A live region that is filled as it is made is not read out.
      requestAnimationFrame(() => {
        if (parts && showing) parts.status.textContent = text;
      });
    },
    holds: (target) => parts !== null && target === parts.host,
    stop() {
      this.hide();
      parts?.host.remove();
      parts = null;
    },
  };
}

type Parts = {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly card: HTMLElement;
  readonly status: HTMLElement;
};

function makeParts(styles: string, actions: CardActions): Parts {
  const host = document.createElement(HOST);
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets.push(sheet);
  const card = build(tree('div', { class: 'card', popover: 'manual', tabindex: '-1' }));
  const isPassing = (): boolean => card.dataset.mode === 'transient';
  card.addEventListener('click', ({ target }) => {
    const { className } = target as Element;
    if (className === 'close' || className === 'more') actions[className]();
    else if (isPassing()) actions.pin();
  });
  // A press must not take the focus out of the page while the tooltip is only passing.
  card.addEventListener('mousedown', (event) => {
    if (isPassing() && event.target instanceof HTMLButtonElement) event.preventDefault();
  });
  const status = build(tree('div', { class: 'status', role: 'status' }));
  shadow.append(card, status);
  return { host, shadow, card, status };
}

function position(card: HTMLElement, anchor: Rectangle | null): void {
  if (!anchor) return;
  const { scrollTop } = card;
  card.style.maxHeight = '';
  const { width, height } = card.getBoundingClientRect();
  const placement = place(anchor, { width, height }, viewport());
  card.style.left = `${String(placement.left)}px`;
  card.style.top = `${String(placement.top)}px`;
  card.style.maxHeight = `${String(Math.min(height, placement.maxHeight))}px`;
  // Measuring at full height has lost how far the reader had scrolled.
  card.scrollTop = scrollTop;
}

function viewport(): { width: number; height: number } {
  const { clientWidth } = document.documentElement;
  // In quirks mode the root's client height is the document's, so the window says the height.
  return { width: clientWidth || innerWidth, height: innerHeight };
}
