/** Asks the page in a tab. */
import browser from 'webextension-polyfill';
import { type Client, createClient } from './messaging.ts';
import type { ToPage } from './protocol.ts';

/** A client for the page in a tab. */
export function toPage(tabId: number): Client<ToPage> {
  return createClient((message) => browser.tabs.sendMessage(tabId, message));
}

/** Tells every tab; those without a story have no listener, and stay as they are. */
export async function toPages(tell: (page: Client<ToPage>) => Promise<unknown>): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) void tell(toPage(id));
}
