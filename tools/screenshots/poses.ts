/** What a reader does on a page before its picture is taken. Each begins where another may have ended. */
import type { Page } from 'puppeteer-core';
import { firstMark } from '../browser/first-mark.ts';

/** Goes to the first mark and rests the pointer on it until its note is open. */
export async function hover(page: Page): Promise<void> {
  const mark = await rest(page);
  await page.mouse.move(mark.x, mark.y);
  await waitForNote(page, 'transient');
}

/** Keeps the note of the first mark open. */
export async function pin(page: Page): Promise<void> {
  const mark = await rest(page);
  await page.mouse.click(mark.x, mark.y);
  await waitForNote(page, 'pinned');
}

/** Shows the first mark and no note. */
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

/** Tab from the page's last link: the button that leads past the notes has the focus. */
export async function tabToSkip(page: Page): Promise<void> {
  await rest(page);
  await page.evaluate(() => {
    [...document.querySelectorAll('a')].at(-1)?.focus();
  });
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.activeElement?.localName === 'backstory-note');
}

/** Tab once more: the button over the first mark has the focus, and its note is open. */
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
