/** The way from the extension's own parts to the content script of a page. */
import browser from 'webextension-polyfill';

/** Sends the page in a tab its questions. */
export function toTab(tabId: number): (message: unknown) => Promise<unknown> {
  return (message) => browser.tabs.sendMessage(tabId, message);
}
