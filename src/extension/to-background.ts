/** Asks the background. Names `chrome`, which both browsers have, since visited pages use this too. */
import { type Client, createClient } from './messaging.ts';
import type { PageToBackground, PopupToBackground } from './protocol.ts';

/** A client for the background as a visited page asks it. */
export function pageToBackground(): Client<PageToBackground> {
  return createClient(send);
}

/** A client for the background as the popup and the first-run page ask it. */
export function popupToBackground(): Client<PopupToBackground> {
  return createClient(send);
}

function send(message: unknown): Promise<unknown> {
  return chrome.runtime.sendMessage(message);
}
