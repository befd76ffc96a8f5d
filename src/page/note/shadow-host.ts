/**
 * All that is ours on a page stands in one host element with a closed shadow root. It is kept beside
 * the body, so that the body stays as it is.
 */
import { build } from '../../view/elements/build.ts';
import { languageAttributes } from '../../view/elements/messages.ts';
import type { GetPageMessage } from '../../view/note/page-messages.ts';
import { tree } from '../../view/elements/tree.ts';
import { composedParent, focusedElement } from '../dom/composed-tree.ts';
import { HOST } from '../dom/host-name.ts';

export type ShadowHost = {
  readonly shadow: ShadowRoot;
  /** Brings it where a reader of that node reaches it. */
  readonly bringTo: (node: Node) => void;
  /** Gives it the styles of all that is seen; most readers of most pages see nothing of it. */
  readonly addNoteStyles: () => void;
  /** Lends an element on the page whose own colour nobody sees. */
  readonly colourProbe: () => HTMLElement;
  /** Says something to a screen reader, politely and once. */
  readonly announce: (text: string) => void;
  /** Whether an event came from within; its target is then the host. */
  readonly holds: (target: EventTarget | null) => boolean;
  /** The element within that an event of the host happened to. */
  readonly innermost: (event: Event) => Element | null;
  /** The element that has the focus, within or on the page. */
  readonly focused: () => Element | null;
  /** Tells the page's side of the extension, and its tests, what is open. */
  readonly setOpenState: (open: 'transient' | 'pinned' | null) => void;
  /** Puts the host back where the page has taken it away; not for ever. */
  readonly reattach: () => void;
  /** Takes the host off the page. */
  readonly stop: () => void;
};

export type ShadowHostStyles = { readonly surface: string; readonly notes: string };

/** A page that takes the host away so often means it. */
const MOST_RESTORED = 5;

/**
 * Makes the host, which comes onto the page once it is brought to a node.
 *
 * @param styles as text: assets/surface.css, which hides what nobody needs yet, and assets/notes.css
 * @param message says in which language
 */
export function createShadowHost(styles: ShadowHostStyles, message: GetPageMessage): ShadowHost {
  const host = document.createElement(HOST);
  const shadow = host.attachShadow({ mode: 'closed' });
  adopt(shadow, styles.surface);
  const status = build(
    tree('div', { ...languageAttributes(message), class: 'status', role: 'status' }),
  );
  shadow.append(status);
  // A script whose extension was replaced under the page may not have come to take its own away.
  for (const earlier of document.querySelectorAll(HOST)) earlier.remove();
  let restored = 0;
  let isDressed = false;

  return {
    shadow,
    bringTo(node) {
      const home = activeAround(node) ?? document.documentElement;
      if (host.parentNode !== home) home.append(host);
    },
    addNoteStyles() {
      if (isDressed) return;
      isDressed = true;
      adopt(shadow, styles.notes);
    },
    colourProbe() {
      if (!host.isConnected) document.documentElement.append(host);
      return status;
    },
    announce(text) {
      status.textContent = '';
      // A live region that is filled as it is made is not read out.
      requestAnimationFrame(() => (status.textContent = text));
    },
    holds: (target) => target === host,
    innermost(event) {
      // A key's click has no place of its own.
      const isPointed = event instanceof MouseEvent && event.detail > 0;
      return isPointed
        ? shadow.elementFromPoint(event.clientX, event.clientY)
        : shadow.activeElement;
    },
    focused: () => shadow.activeElement ?? focusedElement(),
    setOpenState(open) {
      if (open) host.dataset.open = open;
      else delete host.dataset.open;
    },
    reattach() {
      if (host.isConnected || restored++ >= MOST_RESTORED) return;
      document.documentElement.append(host);
    },
    stop() {
      host.remove();
    },
  };
}

function adopt(shadow: ShadowRoot, styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets.push(sheet);
}

/** Beside an open modal dialog or what fills the screen all is inert, the top layer included: a reader acts only within. */
function activeAround(node: Node): Element | null {
  for (let around: Node | null = node; around; around = composedParent(around)) {
    if (around instanceof Element && around.matches('dialog:modal, :fullscreen')) return around;
  }
  return null;
}
