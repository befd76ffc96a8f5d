/**
 * The element that holds bar and outline on a page, with a closed shadow root. It stands beside the body; where the
 * article is in a layer of the page, in there, as all else is inert then.
 */
import { XHTML } from '../../view/elements/build.ts';
import { layerAround } from '../dom/layer-around.ts';

/** Its tag name, by which a page may know it. */
const HOST = 'backstory-capture';
/** A page that takes it away more often does so on purpose. */
const MAX_REATTACHED = 5;
/** What is seen while it is shown, all else being inert. */
const LAYERS = ':modal, :fullscreen';

export type CaptureHost = {
  readonly shadow: ShadowRoot;
  readonly isHost: (target: EventTarget | null) => boolean;
  /** The element within to which an event of the host happened. */
  readonly innermost: (event: Event) => Element | null;
  /** Puts it back where the page has taken it away. */
  readonly reattach: () => 'there' | 'put-back' | 'kept-away';
  readonly remove: () => void;
};

/** @param article a node of the article; null where none was found */
export function createCaptureHost(styles: string, article: Node | null): CaptureHost {
  const host = document.createElementNS(XHTML, HOST);
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets.push(sheet);
  let reattached = 0;
  const attach = (): void => {
    const node = article?.isConnected ? article : document.querySelector(LAYERS);
    const layer = node && layerAround(node);
    (layer ?? document.documentElement).append(host);
  };
  attach();
  return {
    shadow,
    isHost: (target) => target === host,
    innermost: (event) => innermostIn(shadow, event),
    reattach() {
      if (host.isConnected) return 'there';
      if (reattached++ >= MAX_REATTACHED) return 'kept-away';
      attach();
      return 'put-back';
    },
    remove() {
      host.remove();
    },
  };
}

function innermostIn(shadow: ShadowRoot, event: Event): Element | null {
  // A click by key has no place of its own.
  const isPointed = event instanceof MouseEvent && event.detail > 0;
  return isPointed ? shadow.elementFromPoint(event.clientX, event.clientY) : shadow.activeElement;
}
