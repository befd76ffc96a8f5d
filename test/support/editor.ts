/** The editor's page, as its author uses it by keys. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** More than the page has. */
const MAX_STOPS = 150;

/** Presses Tab, or Shift and Tab, until an element has the focus. */
export async function tabTo(
  editor: Page,
  id: string,
  direction: 'on' | 'back' = 'on',
): Promise<void> {
  const isThere = (): Promise<boolean> =>
    editor.evaluate((sought) => document.activeElement?.id === sought, id);
  if (direction === 'back') await editor.keyboard.down('Shift');
  for (let presses = 0; presses < MAX_STOPS && !(await isThere()); presses++) {
    await editor.keyboard.press('Tab');
  }
  if (direction === 'back') await editor.keyboard.up('Shift');
  expect(await isThere(), id).toBe(true);
}

/** What a field holds. */
export function valueOf(editor: Page, id: string): Promise<string> {
  return editor.$eval(`#${id}`, (field) => (field as HTMLInputElement).value);
}

/** Waits until the draft is saved as it stands, and was judged. */
export async function waitForSaved(editor: Page): Promise<void> {
  await editor.waitForSelector('#kept[data-state=kept]');
  await editor.waitForSelector('#checks [aria-busy=false]');
}
