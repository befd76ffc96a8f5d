/** The tooltip: a card in the top layer, which lies over everything that the page may stack. */
import { tooltipPosition, type Rectangle } from '../../core/note/tooltip-position.ts';
import { build } from '../../view/elements/build.ts';
import type { CardState } from '../../view/note/card.ts';
import { languageAttributes } from '../../view/elements/messages.ts';
import type { TermOnPage } from '../../view/note/story-on-page.ts';
import type { GetPageMessage } from '../../view/note/page-messages.ts';
import { type Tree, tree } from '../../view/elements/tree.ts';
import type { ShadowHost } from './shadow-host.ts';
import { undoZoom } from '../dom/css-zoom.ts';

export type Tooltip = {
  /** Shows a term's note; see {@link Anchor}. */
  show(term: TermOnPage, state: CardState, anchor: Anchor): void;
  /** Shows a longer card in place. */
  unfold(card: readonly Tree[]): void;
  /** Puts the card where its anchor is now. */
  readonly reposition: () => void;
  hide(): void;
  /** What a press on an element of the card means. */
  readonly meaningOf: (pressed: Element | null) => Press | null;
};

/** What a press in the card may mean. */
export type Press = 'pin' | 'close' | 'more';

/** What the card belongs to. */
export type Anchor = {
  /** A node of the mention. */
  readonly node: Node;
  /** Where the mention's line is now; null leaves the card where it was. */
  readonly line: () => Rectangle | null;
  /** The button over the mention, after which Tab goes on into the card. */
  readonly stop: Element | null;
};

type Showing = {
  readonly term: TermOnPage;
  readonly state: CardState;
  readonly card: readonly Tree[];
  readonly anchor: Anchor;
};

/** Makes a tooltip in the interface's language; nothing is seen of it until it is first shown. */
export function createTooltip(surface: ShadowHost, message: GetPageMessage): Tooltip {
  const { shadow } = surface;
  const card = build(
    tree('div', {
      ...languageAttributes(message),
      class: 'card',
      popover: 'manual',
      tabindex: '-1',
    }),
  );
  let showing: Showing | null = null;
  let focusBefore: Element | null = null;

  const present = (next: Showing): void => {
    const isPinned = next.state === 'pinned';
    if (isPinned && showing?.state !== 'pinned') focusBefore = surface.focused();
    showing = next;
    surface.addNoteStyles();
    surface.bringTo(next.anchor.node);
    moveAfter(next.anchor.stop);
    card.role = isPinned ? 'dialog' : 'tooltip';
    card.ariaLabel = next.term.label;
    card.replaceChildren(...next.card.map(build));
    const mode = isPinned ? 'pinned' : 'transient';
    card.dataset.mode = mode;
    surface.setOpenState(mode);
    if (!isOpen()) card.showPopover();
    position(card, next.anchor);
    if (isPinned) card.focus({ preventScroll: true });
  };

  function isOpen(): boolean {
    return card.isConnected && card.matches(':popover-open');
  }

  /** Moved only where it must be: a move closes it. */
  function moveAfter(stop: Element | null): void {
    if (stop && card.previousElementSibling !== stop) stop.after(card);
    else if (!stop && card.parentNode !== shadow) shadow.append(card);
  }

  return {
    show(term, state, anchor) {
      present({ term, state, card: term.card[state], anchor });
    },
    unfold(longer) {
      if (showing) present({ ...showing, card: longer });
    },
    reposition() {
      if (!showing) return;
      // A move of the host has closed it.
      if (!isOpen()) card.showPopover();
      position(card, showing.anchor);
    },
    hide() {
      if (!showing) return;
      const { stop } = showing.anchor;
      const hadFocus = card.contains(shadow.activeElement);
      showing = null;
      if (hadFocus) giveBack(focusBefore?.isConnected ? focusBefore : stop);
      focusBefore = null;
      if (isOpen()) card.hidePopover();
      surface.setOpenState(null);
    },
    meaningOf(pressed) {
      if (!showing || !pressed || !card.contains(pressed)) return null;
      const button = pressed.closest('button');
      if (button?.className === 'close' || button?.className === 'more') return button.className;
      return showing.state === 'passing' ? 'pin' : null;
    },
  };
}

function giveBack(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

function position(card: HTMLElement, anchor: Anchor): void {
  const line = anchor.line();
  if (!line) return;
  const { scrollTop } = card;
  undoZoom(card);
  card.style.maxHeight = '';
  const { width, height } = card.getBoundingClientRect();
  const placement = tooltipPosition(line, { width, height }, viewport(), directionOf(anchor.node));
  card.style.left = `${String(placement.left)}px`;
  card.style.top = `${String(placement.top)}px`;
  card.style.maxHeight = `${String(Math.min(height, placement.maxHeight))}px`;
  // Measuring at full height has lost how far the reader had scrolled.
  card.scrollTop = scrollTop;
}

/** What is seen of the page: of one that is magnified with two fingers, a part. */
function viewport(): Rectangle {
  const { clientWidth, currentCSSZoom } = document.documentElement;
  const { scale = 1, offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {};
  if (scale > 1) return { left: offsetLeft, top: offsetTop, width, height };
  // In quirks mode the root's client height is the document's, so the window says the height.
  return {
    left: 0,
    top: 0,
    width: clientWidth * currentCSSZoom || innerWidth,
    height: innerHeight,
  };
}

function directionOf(node: Node): 'ltr' | 'rtl' {
  const { parentElement } = node;
  return parentElement && getComputedStyle(parentElement).direction === 'rtl' ? 'rtl' : 'ltr';
}
