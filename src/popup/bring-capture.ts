/** Brings the capture script into a page, by which somebody takes its article. */
import browser from 'webextension-polyfill';
import { popupToBackground } from '../extension/to-background.ts';

/**
 * @param copyOf the id of the story of which the article is to become a copy; null where it is to have notes of its own
 * @returns false where the browser refuses
 */
export async function bringCapture(tabId: number, copyOf: string | null): Promise<boolean> {
  const token = crypto.randomUUID();
  try {
    const documentId = await tellToken(tabId, token);
    const request = { token, tabId, documentId, copyOf, askedAt: Date.now() };
    if (!(await popupToBackground().expectArticle(request)).ok) return false;
    // The tab may show another page by now, of which nothing is asked.
    const target = { tabId, ...(documentId !== null && { documentIds: [documentId] }) };
    await browser.scripting.executeScript({ target, files: ['capture.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Leaves the token in the page, where its own scripts can't see it; gives the document's id, null where none is told. */
async function tellToken(tabId: number, token: string): Promise<string | null> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId },
    func: (given: string) => {
      (globalThis.backstory ??= {}).captureToken = given;
    },
    args: [token],
  });
  return result?.documentId ?? null;
}
