/** What a reader does on a page before a screenshot. Each pose may follow any other on the same page. */
import type { Page } from 'puppeteer-core';
import { firstMark } from '../browser/first-mark.ts';

/** Scrolls to the first mark and rests the pointer on it until its note is open. */
export async function hover(page: Page): Promise<void> {
  const mark = await rest(page);
  await page.mouse.move(mark.x, mark.y);
  await waitForNote(page, 'transient');
}

/** Clicks the first mark, which pins its note open. */
export async function pin(page: Page): Promise<void> {
  const mark = await rest(page);
  await page.mouse.click(mark.x, mark.y);
  await waitForNote(page, 'pinned');
}

/**
 * Scrolls to the first mark, with no note open and no pointer on the page.
 *
 * @returns the middle of the mark, in CSS pixels of the viewport
 */
export async function rest(page: Page): Promise<{ x: number; y: number }> {
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await waitForNote(page, null);
  const { y } = await firstMark(page);
  await page.evaluate((middle: number) => {
    scrollBy({ top: middle - innerHeight * 0.4, behavior: 'instant' });
  }, y);
  return firstMark(page);
}

/** Presses Tab on the page's last link, which moves the focus to the button that skips the notes. */
export async function tabToSkip(page: Page): Promise<void> {
  await rest(page);
  await page.evaluate(() => {
    [...document.querySelectorAll('a')].at(-1)?.focus();
  });
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.activeElement?.localName === 'backstory-note');
}

/** Presses Tab once more, which moves the focus to the button over the first mark and opens its note. */
export async function tabToMark(page: Page): Promise<void> {
  await tabToSkip(page);
  await page.keyboard.press('Tab');
  await waitForNote(page, 'transient');
}

async function waitForNote(page: Page, open: 'transient' | 'pinned' | null): Promise<void> {
  await page.waitForFunction(
    (expected: string | null) =>
      (document.querySelector<HTMLElement>('backstory-note')?.dataset['open'] ?? null) === expected,
    { polling: 'raf' },
    open,
  );
}
