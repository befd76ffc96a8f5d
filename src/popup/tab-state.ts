/** A tab goes in; what the popup can say of it comes out. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { PageState } from '../extension/protocol.ts';
import { readSettings } from '../extension/settings-store.ts';
import { toPage } from '../extension/to-page.ts';

/** What the popup shows of a tab. */
export type TabState =
  | PageState
  /** No story answers, and the browser does not let the page be asked: nobody pressed the button. */
  | { readonly kind: 'none'; readonly site: null }
  /** The page is there but was never looked at. */
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'no-access' };

/**
 * Chrome's words for a page that it opens to a popup that the reader's press has opened, and to no
 * other; the browser's own pages and shops it never opens, and says so in other words.
 */
const WANTS_PRESS = 'must request permission';

/** Asks the page in a tab. */
export async function tabState(tab: Tabs.Tab | undefined): Promise<TabState> {
  if (tab?.id === undefined) return { kind: 'no-access' };
  const state = await stateOf(tab.id);
  if (!('site' in state) || state.site === null) return state;
  const { site } = state;
  const { pausedSites } = await readSettings(browser.storage.sync);
  return pausedSites.includes(site) ? { kind: 'paused', site } : state;
}

/** Only a page with names of a story listens; the others are asked in their content script's world. */
async function stateOf(tabId: number): Promise<TabState> {
  const asked = await toPage(tabId).describe();
  if (asked.ok) return asked.value;
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => globalThis.backstory?.describe() ?? null,
    });
    return (answer?.result as PageState | null | undefined) ?? { kind: 'unchecked' };
  } catch (error) {
    return String(error).includes(WANTS_PRESS)
      ? { kind: 'none', site: null }
      : { kind: 'no-access' };
  }
}
