/**
 * The one element that the extension adds to a page, with a closed shadow root for all that it shows.
 * It is kept beside the body, so that the body stays as it is; where the story stands in a layer of the page, in there.
 */
import { XHTML } from '../../view/elements/build.ts';
import type { CardState } from '../../view/note/card.ts';
import type { GetPageMessage } from '../../view/note/page-messages.ts';
import type { StoryStyles } from '../../view/story-view.ts';
import { focusedElement } from '../dom/composed-tree.ts';
import { HOST } from '../dom/host-name.ts';
import { layerAround } from '../dom/layer-around.ts';
import { createLiveRegion } from './live-region.ts';

export type ShadowHost = {
  readonly shadow: ShadowRoot;
  /** Moves the host into the layer around a node, such as a dialog, else beside the body, unless it is kept away. */
  readonly moveTo: (node: Node) => void;
  /** Whether the page has taken the host away more than {@link MAX_REATTACHED} times: it isn't put back, and shows nothing. */
  readonly isKeptAway: () => boolean;
  /** Adds the styles of all that is seen, once: most readers of most pages see nothing of it. */
  readonly addNoteStyles: () => void;
  /** An element on the page whose own colour is never seen. */
  readonly colourProbe: () => HTMLElement;
  /** Has a screen reader say a text, politely and once. */
  readonly announce: (text: string) => void;
  /** Whether the innermost target of an event is the host: then it happened within. */
  readonly isHost: (target: EventTarget | null) => boolean;
  /** The element within to which an event of the host happened. */
  readonly innermost: (event: Event) => Element | null;
  /** The element that has the focus, within or on the page. */
  readonly focused: () => Element | null;
  /** Shows on the host which kind of note is open, for tests and pictures; the page may see it. */
  readonly setOpenState: (open: CardState | null) => void;
  /** Puts the host back where the page has taken it away, unless it is kept away. */
  readonly reattach: () => void;
  readonly remove: () => void;
};

/** A page that takes the host away more often does so on purpose. */
const MAX_REATTACHED = 5;
/** From then on it stands beside the body: what owns a layer may put up with no other's element in it. */
const MAX_REATTACHED_IN_LAYER = 3;

/** Makes the host, which comes onto the page once it is moved to a node. */
export function createShadowHost(styles: StoryStyles, message: GetPageMessage): ShadowHost {
  const host = document.createElementNS(XHTML, HOST);
  const shadow = host.attachShadow({ mode: 'closed' });
  adopt(shadow, styles.host);
  const liveRegion = createLiveRegion(message);
  shadow.append(liveRegion.element);
  // A script whose extension was replaced under the page may have left its own.
  for (const earlier of document.querySelectorAll(HOST)) earlier.remove();
  let isAttached = false;
  let reattached = 0;
  let hasNoteStyles = false;

  // One that has gone with the layer around it still has its parent.
  const isTakenAway = (): boolean => isAttached && host.parentNode === null;
  const isKeptAway = (): boolean => isTakenAway() && reattached >= MAX_REATTACHED;
  /** The one way onto the page. */
  const attachTo = (home: Element): void => {
    if (host.parentNode === home || isKeptAway()) return;
    if (isTakenAway()) reattached++;
    isAttached = true;
    home.append(host);
  };
  const attachAnywhere = (): void => {
    if (!host.isConnected) attachTo(document.documentElement);
  };

  return {
    shadow,
    moveTo(node) {
      const layer = reattached < MAX_REATTACHED_IN_LAYER ? layerAround(node) : null;
      attachTo(layer ?? document.documentElement);
    },
    isKeptAway,
    addNoteStyles() {
      if (hasNoteStyles) return;
      hasNoteStyles = true;
      adopt(shadow, styles.notes);
    },
    colourProbe() {
      attachAnywhere();
      return liveRegion.element;
    },
    announce: liveRegion.announce,
    isHost: (target) => target === host,
    innermost: (event) => innermostIn(shadow, event),
    focused: () => shadow.activeElement ?? focusedElement(),
    setOpenState(open) {
      if (open) host.dataset.open = open;
      else delete host.dataset.open;
    },
    reattach: attachAnywhere,
    remove() {
      host.remove();
    },
  };
}

function adopt(shadow: ShadowRoot, styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets.push(sheet);
}

function innermostIn(shadow: ShadowRoot, event: Event): Element | null {
  // A click by key has no place of its own.
  const isPointed = event instanceof MouseEvent && event.detail > 0;
  return isPointed ? shadow.elementFromPoint(event.clientX, event.clientY) : shadow.activeElement;
}
