/** That nothing of Backstory is on a page. */
import { expect } from 'vitest';
import type { Driver } from '../../tools/browser/driver.ts';

/** The popup answers once the page has been looked at, so nothing is waited for but its word. */
export async function expectSilence(driver: Driver, url: string): Promise<void> {
  const page = await driver.open(url);
  const popup = await driver.popup(page);
  const state = await popup.evaluate(
    (document) => document.getElementById('state')?.dataset['state'],
  );
  // A text that is near to the story is not the story either.
  expect(['none', 'near']).toContain(state);
  const left = await page.evaluate(() => [
    CSS.highlights.size,
    document.querySelectorAll('backstory-note').length,
  ]);
  expect(left).toEqual([0, 0]);
  expect((await driver.badge(page)).text).toBe('');
  await popup.close();
  await page.close();
}
