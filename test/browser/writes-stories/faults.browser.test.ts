/** Nothing of a draft is lost: two tabs that write it, an update of the extension, a browser that ends. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openBrowser } from '../../../tools/browser/open-browser.ts';
import { articleOf } from '../../support/articles.ts';
import { keepDraft, openDraft } from '../../support/drafts.ts';
import { valueOf, waitForSaved } from '../../support/editor.ts';
import { onSample } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';
import { harbour } from '../../support/texts.ts';

const article = articleOf(harbour);
const sample = onSample({}, {});

test('of two tabs that write one draft, neither loses what is written in it', async () => {
  const driver = sample.driver();
  const id = await keepDraft(driver, article);
  const mine = await openDraft(driver, id);
  const theirs = await openDraft(driver, id);
  await write(theirs, 'Harbour School');
  await mine.bringToFront();
  await mine.type('#notesBy', 'Tarrow School');
  await mine.waitForSelector('#kept[data-state=conflict]');
  expect(await mine.$eval('.keep-line [role=alert]', ({ textContent }) => textContent)).toContain(
    'changed in another tab',
  );
  await mine.click('#keep-mine');
  await shows(mine, 'Tarrow School');
  expect(await mine.evaluate(() => location.search)).not.toContain(id);
  // The two are drafts of their own from then on.
  await write(mine, ', class 8');
  await write(theirs, ', class 7');
  const again = await openDraft(driver, id);
  expect(await valueOf(again, 'notesBy')).toBe('Harbour School, class 7');
  expect(await valueOf(mine, 'notesBy')).toBe('Tarrow School, class 8');
  await again.close();

  const other = await openDraft(driver, id);
  await write(theirs, 'a');
  await other.bringToFront();
  await other.type('#notesBy', '…');
  await other.waitForSelector('#kept[data-state=conflict]');
  await other.click('#take-theirs');
  await shows(other, 'Harbour School, class 7a');
});

test('an update of the extension, with which browsers close its pages, loses nothing', async () => {
  const driver = sample.driver();
  const id = await keepDraft(driver, article);
  await write(await openDraft(driver, id), 'Tarrow School');
  await driver.update();
  await expect.poll(() => driver.tabs()).not.toContainEqual(expect.stringContaining(id));
  expect(await valueOf(await openDraft(driver, id), 'notesBy')).toBe('Tarrow School');
});

// Firefox forgets an extension that tests install, with all that it keeps.
test.runIf(BROWSER === 'chromium')(
  'a browser that ends loses at most what was typed since the draft was saved last',
  async () => {
    const profile = await mkdtemp(path.join(os.tmpdir(), 'backstory-profile-'));
    const first = await openBrowser(BROWSER, { profile });
    const id = await keepDraft(first, article);
    const editor = await openDraft(first, id);
    await write(editor, 'Tarrow School');
    await editor.keyboard.type(', class 8');
    await first.close();
    const second = await openBrowser(BROWSER, { profile });
    try {
      const kept = await valueOf(await openDraft(second, id), 'notesBy');
      expect(kept.startsWith('Tarrow School')).toBe(true);
      expect('Tarrow School, class 8'.startsWith(kept)).toBe(true);
    } finally {
      await second.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);

test('where what is kept can’t be read, the page says so', async () => {
  const driver = sample.driver();
  const id = await keepDraft(driver, article);
  const page = await driver.extensionPage('stories.html');
  // Before, it may make the stores anew.
  await page.waitForSelector('html[data-ready]');
  await page.evaluate(emptyDatabase, true);
  const editor = await driver.extensionPage(`editor.html?draft=${id}`);
  await editor.waitForSelector('html[data-ready]');
  expect(await editor.$eval('h1', ({ textContent }) => textContent)).toBe(
    'This draft could not be opened',
  );
  await page.evaluate(emptyDatabase, false);
});

/** Takes the database away, and puts one without stores in its place, or none. */
async function emptyDatabase(isReplaced: boolean): Promise<void> {
  const [{ name = '', version } = {}] = await indexedDB.databases();
  // Asked for at once, so that nobody else's request comes between the two.
  const removing = indexedDB.deleteDatabase(name);
  const opening = isReplaced ? indexedDB.open(name, version) : null;
  await new Promise((resolve) => {
    removing.onsuccess = resolve;
  });
  if (!opening) return;
  await new Promise((resolve) => {
    opening.onsuccess = () => {
      opening.result.close();
      resolve(null);
    };
  });
}

async function write(editor: Page, words: string): Promise<void> {
  await editor.bringToFront();
  await editor.type('#notesBy', words);
  await waitForSaved(editor);
}

/** Waits for the page that takes the place of one with a draft that is kept no more. */
async function shows(editor: Page, notesBy: string): Promise<void> {
  await editor.waitForSelector('html[data-ready] #kept[data-state=kept]');
  expect(await valueOf(editor, 'notesBy')).toBe(notesBy);
}
