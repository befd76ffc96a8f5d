/** What the popup can say of the page in a tab. */
import browser, { type Tabs } from 'webextension-polyfill';
import { isPageState } from '../extension/page-state.ts';
import type { PageState } from '../extension/protocol.ts';
import { type FileKind, fileKindIn } from '../extension/story-file-tab.ts';
import { toPage } from '../extension/to-page.ts';

export type Tab = Tabs.Tab;

/** What the popup shows of a tab. */
export type TabState =
  | PageState
  /** No story was found, and the page can't be asked for more: the popup was not opened by a press of the button. */
  | { readonly kind: 'none'; readonly site: null }
  /** The page was open before the extension was. */
  | { readonly kind: 'unchecked' }
  /** The tab shows a file for the page of stories. */
  | { readonly kind: 'story-file'; readonly of: FileKind }
  | { readonly kind: 'no-access' }
  /** The same of a page whose address is that of a JSON file, which Firefox shows in a viewer of its own. */
  | { readonly kind: 'closed-file' };

/**
 * A part of Chrome's error where `activeTab` was not granted. For its own pages and the web store it says
 * something else.
 */
const WANTS_PRESS = 'must request permission';

/** Asks the page in a tab. A page that has not been told yet that its site is paused counts as paused. */
export async function tabState(
  tab: Tab | undefined,
  pausedSites: readonly string[],
): Promise<TabState> {
  if (tab?.id === undefined) return { kind: 'no-access' };
  const [state, of] = await Promise.all([stateOf(tab.id), fileKindIn(tab.id)]);
  if (of) return { kind: 'story-file', of };
  if (state.kind === 'no-access' && isJsonAddress(tab.url)) return { kind: 'closed-file' };
  if (!('site' in state) || state.site === null) return state;
  const { site } = state;
  return pausedSites.includes(site) ? { kind: 'paused', site } : state;
}

function isJsonAddress(address: string | undefined): boolean {
  return address !== undefined && /^[^?#]*\.json(?:[?#]|$)/i.test(address);
}

/** Only a page with names of a story listens; the others are asked in their content script's world. */
async function stateOf(tabId: number): Promise<TabState> {
  const described = await toPage(tabId).describe();
  if (described.ok) return readState(described.value);
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => globalThis.backstory?.describe?.() ?? null,
    });
    return readState(answer?.result ?? null);
  } catch (error) {
    return String(error).includes(WANTS_PRESS)
      ? { kind: 'none', site: null }
      : { kind: 'no-access' };
  }
}

/** What a page has answered; null where nothing of the extension is there. What can't be read says nothing of it. */
function readState(answer: unknown): TabState {
  if (answer === null) return { kind: 'unchecked' };
  return isPageState(answer) ? answer : { kind: 'no-access' };
}

/** Brings the content script into a page that was open before the extension was; false where the browser refuses. */
export async function checkPage(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
    return true;
  } catch {
    return false;
  }
}
