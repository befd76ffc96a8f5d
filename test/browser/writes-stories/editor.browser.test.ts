/** From an article to a story that pages are marked by, in the editor. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { axeOn } from '../../support/axe.ts';
import { openBar, openedEditor, waitForBar } from '../../support/capture.ts';
import { tabTo, valueOf, waitForSaved } from '../../support/editor.ts';
import { emptyLibrary, keptStories } from '../../support/library.ts';
import { waitForMarks } from '../../support/marks.ts';
import { outletPage } from '../../support/outlet-page.ts';
import { onSample } from '../../support/sample.ts';
import { harbour } from '../../support/texts.ts';

const sample = onSample();
afterEach(() => emptyLibrary(sample.driver()));

test('an article becomes a story that marks its page, by the keyboard alone', async () => {
  const editor = await openEditor();
  await nameTerm(editor, 'Ingrid', 'Ingrid Falk');
  await writeField(editor, 'terms-0-forms', 'Falk');
  await writeStatement(editor, 'terms-0-note-gloss', 'Chairwoman of the harbour board.');
  await editor.keyboard.press('Enter');
  await editor.keyboard.press('Tab');
  await editor.keyboard.press('Enter');
  await expect.poll(() => focused(editor)).toBe('sources-source-url');
  await editor.keyboard.type('https://www.bbc.com/news/harbour');
  await writeField(editor, 'sources-source-publisher', 'BBC');
  await writeField(editor, 'sources-source-title', 'Board votes');
  await writeField(editor, 'sources-source-date', '15 April 2013');
  await tabTo(editor, 'terms-0-note-then-0-text', 'back');
  await writeStatement(editor, 'terms-0-note-then-0', 'She led the board.');
  await editor.keyboard.press('Enter');
  await editor.waitForSelector('.statements .cited input', { timeout: 3000 });
  await editor.keyboard.press('Tab');
  await editor.keyboard.press(' ');
  await tabTo(editor, 'notesBy', 'back');
  await editor.keyboard.type('Tarrow School');
  // A server of this machine is no address for others.
  await writeField(editor, 'url', 'https://www.bbc.com/news/market');
  await waitForSaved(editor);
  expect(await editor.$eval('#checks', ({ textContent }) => textContent)).toContain('Nothing.');
  await tabTo(editor, 'use');
  await editor.keyboard.press('Enter');
  await editor.waitForFunction(() =>
    document.getElementById('in-use')?.textContent.startsWith('In use'),
  );
  const { entries } = await keptStories(sample.driver());
  expect(entries).toMatchObject([
    { notesBy: 'Tarrow School', asOf: '2013-04-15', terms: 1, origin: 'written' },
  ]);
  expect(await textOf(editor, '#finished')).toBe('Typed and not added, so not in it: Falk');
  const left = 'Advice: The term Ingrid Falk, the forms: “Falk” is typed and not added';
  expect(await textOf(editor, '.checks .advice .link')).toBe(left);
  await editor.focus('.checks .advice .link');
  await editor.keyboard.press('Enter');
  await expect.poll(() => focused(editor)).toBe('terms-0-forms');
  await editor.keyboard.press('Enter');
  expect(await editor.$$eval('.checks .advice', (lines) => lines.length)).toBe(0);
  await waitForMarks(await openHarbour(), 1);
});

test('a draft saves itself, is undone and done again, and is not finished before it is', async () => {
  const editor = await openEditor();
  const terms = (): Promise<string[]> =>
    editor.$$eval('.term > summary bdi', (names) => names.map(({ textContent }) => textContent));
  await editor.click('.proposals button');
  const [proposed = ''] = await terms();
  expect(harbour.paragraphs.join(' ')).toContain(proposed);
  await expect.poll(() => focused(editor)).toBe('terms-0-kind');
  await tabTo(editor, 'undo', 'back');
  await editor.keyboard.press('Enter');
  expect(await terms()).toEqual([]);
  await editor.keyboard.down('Control');
  await editor.keyboard.down('Shift');
  await editor.keyboard.press('z');
  await editor.keyboard.up('Shift');
  await editor.keyboard.up('Control');
  expect(await terms()).toEqual([proposed]);
  await tabTo(editor, 'export');
  await editor.keyboard.press('Enter');
  await expect.poll(() => focused(editor)).toBe('checks-left');
  expect(await editor.$eval('#notesBy', (field) => field.getAttribute('aria-invalid'))).toBe(
    'true',
  );
  await editor.click('.checks .link');
  await expect.poll(() => focused(editor)).toBe('notesBy');
  await editor.click('.term > summary');
  await writeField(editor, 'terms-0-note-then-0-when', '04/05/2013');
  expect(
    await editor.$$eval('.date .buttons button', (days) =>
      days.map(({ textContent }) => textContent),
    ),
  ).toEqual(['4 May 2013', '5 Apr 2013']);
  await waitForSaved(editor);
  const later = await openedEditor(sample.driver());
  expect(await later.$$eval('.term > summary bdi', (names) => names.length)).toBe(1);
  await later.type('#notesBy', 'Harbour School');
  await waitForSaved(later);
  await editor.bringToFront();
  await editor.type('#notesBy', 'Tarrow School');
  await editor.waitForSelector('#kept[data-state=conflict]');
  const again = await openedEditor(sample.driver());
  expect(await valueOf(again, 'notesBy')).toBe('Harbour School');
  expect(await valueOf(again, 'terms-0-note-then-0-when')).toBe('04/05/2013');
  await again.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  expect(await axeOn(again)).toEqual([]);
  await again.setViewport({ width: 320, height: 600 });
  const overhang = await again.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang).toBe(0);
});

async function openEditor(): Promise<Page> {
  const page = await openHarbour();
  await openBar(sample.driver(), page);
  await waitForBar(sample.driver(), page, harbour.headline);
  await page.keyboard.press('Enter');
  const editor = await openedEditor(sample.driver());
  await editor.bringToFront();
  return editor;
}

function openHarbour(): Promise<Page> {
  const address = `${sample.server().origin}/harbour`;
  sample.server().set('/harbour', { body: outletPage(address) });
  return sample.driver().open(address);
}

function textOf(editor: Page, selector: string): Promise<string> {
  return editor.$eval(selector, ({ textContent }) => textContent);
}

/** Selects a name of two words in the text, and makes a person of it. */
async function nameTerm(editor: Page, first: string, name: string): Promise<void> {
  const selected = (): Promise<string> => editor.evaluate(() => String(document.getSelection()));
  await tabTo(editor, 'words');
  for (let presses = 0; presses < 200 && (await selected()) !== first; presses++) {
    await editor.keyboard.press('ArrowRight');
  }
  await editor.keyboard.down('Shift');
  await editor.keyboard.press('ArrowRight');
  await editor.keyboard.up('Shift');
  expect(await selected()).toBe(name);
  await tabTo(editor, 'terms');
  expect(await valueOf(editor, 'terms')).toBe(name);
  await editor.keyboard.press('Enter');
  await expect.poll(() => focused(editor)).toBe('terms-0-kind');
  await editor.keyboard.type('Person');
  expect(await valueOf(editor, 'terms-0-kind')).toBe('person');
}

async function writeStatement(editor: Page, name: string, text: string): Promise<void> {
  await writeField(editor, `${name}-text`, text);
  await writeField(editor, `${name}-when`, 'April 2013');
  await tabTo(editor, `${name}-sources`);
}

/** Goes to a field by Tab, which selects what is in it, and writes over it. */
async function writeField(editor: Page, field: string, text: string): Promise<void> {
  await tabTo(editor, field);
  await editor.keyboard.type(text);
}

function focused(editor: Page): Promise<string> {
  return editor.evaluate(() => document.activeElement?.id ?? '');
}
