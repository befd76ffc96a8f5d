/** Brings the capture script into a page, by which somebody takes its article. */
import browser from 'webextension-polyfill';

/**
 * @param copyOf the id of the story of which the article is to become a copy; null where it is to have notes of its own
 * @returns false where the browser refuses
 */
export async function bringCapture(tabId: number, copyOf: string | null): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({
      target,
      func: (id: string | null) => {
        (globalThis.backstory ??= {}).copyOf = id;
      },
      args: [copyOf],
    });
    await browser.scripting.executeScript({ target, files: ['capture.js'] });
    return true;
  } catch {
    return false;
  }
}
