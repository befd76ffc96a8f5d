/** Leads from a draft to the page of its article. */
import browser from 'webextension-polyfill';
import { tabOfArticle } from '../core/article/tab-of-article.ts';

/** Shows the tab that has the article, or opens one. */
export async function goToPage(address: string): Promise<void> {
  const tab = tabOfArticle(address, await browser.tabs.query({}));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: address });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await showWindow(tab.windowId);
}

async function showWindow(id: number): Promise<void> {
  try {
    await browser.windows.update(id, { focused: true });
  } catch {
    // Firefox on Android has one window and no way to name it.
  }
}
