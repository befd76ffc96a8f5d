/** Pages that carry the story, opened until their marks are painted. */
import type { Page } from 'puppeteer-core';
import { MARKED } from './pages.ts';

/** After this time without marks, the bench gives up. */
const TIMEOUT_MS = 60_000;

/**
 * Opens a page and waits for its own message that it is marked, since asking it would cost it time.
 *
 * @throws Error where no marks come within a minute
 */
export async function openMarked(page: Page, address: string): Promise<void> {
  const marked = new Promise<void>((resolve, reject) => {
    const timeout = setTimeout(() => {
      reject(new Error(`no marks on ${address}`));
    }, TIMEOUT_MS);
    page.on('console', function listen(message) {
      if (message.text() !== MARKED) return;
      clearTimeout(timeout);
      page.off('console', listen);
      resolve();
    });
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await marked;
}
