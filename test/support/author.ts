/** An author who has no mouse: from the popup to what is exported. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Driver } from '../../tools/browser/driver.ts';
import { BAR, openedEditor, waitForFocus } from '../../tools/browser/take-article.ts';
import { tabTo, valueOf } from './editor.ts';

/** More than a popup has. */
const MAX_STOPS = 30;
/** More than an article has words in its first half. */
const MAX_WORDS = 600;

/** Takes the article of a page, by the keys of popup and bar, and gives its editor. */
export async function takeByKeys(driver: Driver, page: Page): Promise<Page> {
  const popup = await driver.popup(page);
  const isThere = (): Promise<boolean> =>
    popup.evaluate((document) => document.activeElement?.id === 'write');
  for (let presses = 0; presses < MAX_STOPS && !(await isThere()); presses++) {
    await popup.key('Tab');
  }
  expect(await isThere()).toBe(true);
  await popup.key('Enter');
  await page.waitForSelector(BAR);
  await waitForFocus(page);
  await page.keyboard.press('Enter');
  return openedEditor(driver);
}

/** Goes to a field by Tab, which selects what is in it, and writes over it. */
export async function writeField(editor: Page, field: string, text: string): Promise<void> {
  await tabTo(editor, field);
  await editor.keyboard.type(text);
  expect(
    await editor.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value),
  ).toBe(text);
}

/** Selects words of the article with the arrow keys, and makes a term of them; the focus is in its first field then. */
export async function nameTerm(editor: Page, name: string): Promise<void> {
  const selected = (): Promise<string> => editor.evaluate(() => String(document.getSelection()));
  const first = name.split(' ', 1)[0] ?? '';
  await tabTo(editor, 'words', 'back');
  for (let presses = 0; presses < MAX_WORDS; presses++) {
    await editor.keyboard.press('ArrowRight');
    if ((await selected()) !== first) continue;
    if (await extendTo(editor, name, selected)) break;
  }
  expect(await selected()).toBe(name);
  await tabTo(editor, 'terms');
  expect(await valueOf(editor, 'terms')).toBe(name);
  await editor.keyboard.press('Enter');
}

/** Extends the selection over the other words of a name; leaves it at its first word where others stand there. */
async function extendTo(
  editor: Page,
  name: string,
  selected: () => Promise<string>,
): Promise<boolean> {
  const more = name.split(' ').length - 1;
  await editor.keyboard.down('Shift');
  for (let words = 0; words < more; words++) await editor.keyboard.press('ArrowRight');
  const isIt = (await selected()) === name;
  if (!isIt) for (let words = 0; words < more; words++) await editor.keyboard.press('ArrowLeft');
  await editor.keyboard.up('Shift');
  return isIt;
}

/** Writes a statement: its sentence, its date, and a source that is new or the first of the list. */
export async function writeStatement(
  editor: Page,
  name: string,
  {
    text,
    when,
    source,
  }: { readonly text: string; readonly when: string; readonly source: 'new' | 'first' },
): Promise<void> {
  await writeField(editor, `${name}-text`, text);
  await writeField(editor, `${name}-when`, when);
  await tabTo(editor, `${name}-sources`);
  await editor.keyboard.press('Enter');
  if (source === 'first') {
    await editor.waitForSelector(`details[open] > [id="${name}-sources"] ~ ul input`);
    await editor.keyboard.press('Tab');
    await editor.keyboard.press(' ');
    return;
  }
  await editor.keyboard.press('Tab');
  while ((await focusedTag(editor)) === 'input') await editor.keyboard.press('Tab');
  await editor.keyboard.press('Enter');
}

function focusedTag(editor: Page): Promise<string> {
  return editor.evaluate(() => document.activeElement?.localName ?? '');
}
