/** Asks the page in a tab. */
import browser from 'webextension-polyfill';
import { type Client, createClient } from './messaging.ts';
import type { ToPage } from './protocol.ts';

/** A client for the page in a tab. */
export function toPage(tabId: number): Client<ToPage> {
  return createClient((message) => browser.tabs.sendMessage(tabId, message));
}
