/**
 * The tooltip: one host element with a closed shadow root, made when first needed and kept beside
 * the body, so that the body stays as it is. Its card is a popover: the top layer lies over
 * everything the page may stack.
 */
import { place, type Rectangle } from '../core/placement.ts';
import type { Story, Term } from '../core/story.ts';
import { element } from '../view/element.ts';
import type { Language } from '../view/language.ts';
import { fillCard, type CardActions, type CardMode } from './card.ts';
import { focusedElement } from './composed.ts';

export type Tooltip = {
  /** Shows a term's note beside a place; a place of null leaves the card where it was. */
  show(term: Term, mode: CardMode, anchor: () => Rectangle | null): void;
  /** Shows the whole note in place. */
  unfold(): void;
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

export type TooltipOptions = {
  readonly story: Story;
  readonly language: Language;
  /** The text of assets/tooltip.css. */
  readonly styles: string;
  readonly actions: CardActions & { readonly pin: () => void };
};

type Showing = {
  readonly term: Term;
  readonly mode: CardMode;
  readonly anchor: () => Rectangle | null;
  readonly unfolded: boolean;
};

const HOST = 'backstory-note';

/** Makes a tooltip; nothing stands on the page until it is first shown. */
export function createTooltip({ story, language, styles, actions }: TooltipOptions): Tooltip {
  let parts: Parts | null = null;
  let showing: Showing | null = null;
  let focusBefore: Element | null = null;

  const present = (next: Showing): void => {
    const wasPinned = showing?.mode === 'pinned';
    showing = next;
    parts ??= build(styles, actions.pin);
    const { host, card } = parts;
    if (!host.isConnected) document.documentElement.append(host);
    fillCard(card, { story, ...next }, actions, language);
    host.dataset.open = next.mode;
    if (!card.matches(':popover-open')) card.showPopover();
    position(card, next.anchor());
    if (next.mode !== 'pinned') return;
    if (!wasPinned) focusBefore = focusedElement();
    card.focus({ preventScroll: true });
  };

  return {
    show(term, mode, anchor) {
      if (showing?.term === term && showing.mode === mode && mode === 'pinned') return;
      present({ term, mode, anchor, unfolded: false });
    },
    unfold() {
      if (showing) present({ ...showing, mode: 'pinned', unfolded: true });
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

function build(styles: string, pin: () => void): Parts {
  const host = document.createElement(HOST);
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets.push(sheet);
  const card = element('div', { class: 'card', popover: 'manual', tabindex: '-1' });
  card.addEventListener('click', () => {
    if (card.dataset.mode === 'transient') pin();
  });
  const status = element('div', { class: 'status', role: 'status' });
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
