/** Asks the background. Names `chrome`, which both browsers have, since visited pages use this too. */
import { type Client, createClient } from './messaging.ts';
import type { PageToBackground, PopupToBackground } from './protocol.ts';

function send(message: unknown): Promise<unknown> {
  return chrome.runtime.sendMessage(message);
}

/** The background as a visited page asks it. */
export const pageToBackground: Client<PageToBackground> = /* @__PURE__ */ createClient(send);

/** The background as the popup asks it. */
export const popupToBackground: Client<PopupToBackground> = /* @__PURE__ */ createClient(send);
