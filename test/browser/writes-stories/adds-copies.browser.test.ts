/** A text in which a known story is found in part, or not at all, becomes another copy of it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import type { Copy } from '../../../src/core/story/story.ts';
import { samplePage, sampleReport } from '../../../tools/sample/sample-page.ts';
import { axeOn } from '../../support/axe.ts';
import { openBar, openedEditor, waitForBar } from '../../support/capture.ts';
import { addStories, emptyLibrary, keptStories } from '../../support/library.ts';
import { waitForMarks, waitForSomeMarks } from '../../support/marks.ts';
import { HARBOUR_MARKS, harbourStory } from '../../support/own-stories.ts';
import { reworded } from '../../support/print.ts';
import { random } from '../../support/random.ts';
import { onSample } from '../../support/sample.ts';
import { DOWNLOADS } from '../../support/shared-browser.ts';
import { chooseFile, openStories } from '../../support/stories-page.ts';
import { harbour } from '../../support/texts.ts';

const sample = onSample();
afterEach(() => emptyLibrary(sample.driver()));

/** The sample as a desk would have it that rewrites all but two paragraphs: the story is near, and not found. */
function rewritten(): string {
  const { headline, paragraphs } = sampleReport();
  const next = random(3);
  const texts = paragraphs.map((text, index) =>
    index === 2 || index === 3 ? text : reworded(text, 0, next),
  );
  return samplePage({ headline, paragraphs: texts });
}

test('a text that is near to a bundled story is added to it, and its page is marked at once', async () => {
  const driver = sample.driver();
  const page = await sample.open({ body: rewritten() }, 0);
  expect(await stateOf(page)).toBe('near');
  const form = await takeCopy(page);
  expect(await form.$eval('h1', ({ textContent }) => textContent)).toContain('two rounds of talks');
  expect(await form.$eval('#shared', ({ textContent }) => textContent)).toMatch(/\d+ words, of/);
  expect(await form.$$eval('.trials dd', (lines) => lines.map((one) => one.textContent))).toEqual([
    'Is not found',
    'Is found',
  ]);
  expect(await axeOn(form)).toEqual([]);
  // The page gives no day, so the field is where one is led.
  await form.click('#add');
  expect(await form.evaluate(() => document.activeElement?.id)).toBe('asOf');
  expect(await form.$eval('#asOf', (field) => field.getAttribute('aria-invalid'))).toBe('true');
  await form.type('#asOf', '17 April 2013');
  await form.click('#add');
  // A server of this machine is no address for others.
  expect(await form.evaluate(() => document.activeElement?.id)).toBe('url');
  await writeAddress(form);
  await form.click('#add');
  await form.waitForFunction(() => document.activeElement?.id === 'outcome');
  await page.bringToFront();
  await waitForSomeMarks(page);
  expect(await stateOf(page)).toBe('found');
  const list = await openStories(driver);
  const added = '#bundled-stories .added-copies';
  expect(await list.$eval(added, ({ textContent }) => textContent)).toMatch(
    /^1 version added here.*The Sample Courier, .*2013/,
  );
  expect(await draftsIn(list)).not.toContain('Text to be added as a version');
  await list.click(`${added} .export`);
  const file = path.join(DOWNLOADS, 'obama-putin-two-rounds-2013.copies.json');
  const text = (): Promise<string> => readFile(file, 'utf8').catch(() => '');
  await expect.poll(text).toMatch(/\}\n$/);
  const inFile = { publisher: 'The Sample Courier', date: '2013-04-17' } satisfies Partial<Copy>;
  expect(JSON.parse(await text())).toMatchObject({
    ...{ copiesOf: 'obama-putin-two-rounds-2013', copies: [inFile] },
  });
  await list.waitForFunction(() =>
    document
      .getElementById('said')
      ?.textContent.endsWith('obama-putin-two-rounds-2013.copies.json'),
  );
  await list.click(`${added} .remove`);
  await list.waitForSelector('#undo-removal');
  expect(await list.$(added)).toBeNull();
  await page.bringToFront();
  await waitForMarks(page, 0);
  await list.bringToFront();
  await list.click('#undo-removal');
  await list.waitForSelector(added);
  await page.bringToFront();
  await waitForSomeMarks(page);
  await list.bringToFront();
  await list.click(`${added} .remove`);
  await list.waitForSelector('#undo-removal');
  // As in another browser that gets the file.
  await chooseFile(list, file);
  await list.waitForSelector('#copies-question');
  expect(await list.$eval('#planned-copies', ({ textContent }) => textContent)).toMatch(
    /two rounds of talks.*The Sample Courier, .*2013.*New$/,
  );
  expect(await axeOn(list)).toEqual([]);
  await list.click('#keep-copies');
  await list.waitForSelector(added);
  await page.bringToFront();
  await waitForSomeMarks(page);
  await list.bringToFront();
  await list.click(`${added} .remove`);
  await list.waitForSelector('#undo-removal');
});

test('a part of an own story becomes a copy within it', async () => {
  await addStories(sample.driver(), harbourStory);
  const paragraphs = harbour.paragraphs.slice(0, 6);
  const page = await sample.open(
    { body: samplePage({ headline: harbour.headline, paragraphs }) },
    HARBOUR_MARKS,
  );
  const form = await takeCopy(page);
  await form.type('#asOf', '2013-04-17');
  await writeAddress(form);
  await form.click('#add');
  await form.waitForFunction(() => document.activeElement?.id === 'outcome');
  const list = await openStories(sample.driver());
  expect(await draftsIn(list)).not.toContain('Text to be added as a version');
  expect(await list.$('.added-copies')).toBeNull();
  const before = JSON.stringify(harbourStory).length;
  const { entries } = await keptStories(sample.driver());
  expect(entries[0]?.bytes).toBeGreaterThan(before);
});

test('of several stories in part on a page, the text can become a copy of each', async () => {
  const driver = sample.driver();
  const theirs = {
    ...harbourStory,
    id: 'by-others',
    title: 'Quay rows',
    notesBy: 'The Quay Library',
  };
  await addStories(driver, harbourStory, theirs);
  const report = { headline: harbour.headline, paragraphs: harbour.paragraphs.slice(0, 6) };
  const page = await sample.open({ body: samplePage(report) }, HARBOUR_MARKS);
  const popup = await driver.popup(page);
  const [ways, ofAll] = await popup.evaluate((document) => [
    [...document.querySelectorAll('#state .add-copy')].map((button) =>
      (button.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(': '),
    ),
    document.querySelectorAll('#add-copy').length,
  ]);
  expect([[...ways].sort(), ofAll]).toEqual([
    [
      `Add this text as a version: The Quay: ${harbourStory.title}`,
      'Add this text as a version: The Quay: Quay rows',
    ],
    0,
  ]);
  await popup.close();
  const form = await takeCopy(page, 'add-copy-by-others');
  expect(await form.evaluate(() => document.body.textContent)).toContain('Quay rows');
});

/** Takes the page's text as another version; gives the page that asks where it stands. */
async function takeCopy(
  page: Page,
  button: 'add-copy' | `add-copy-${string}` = 'add-copy',
): Promise<Page> {
  await openBar(sample.driver(), page, button);
  await waitForBar(sample.driver(), page, 'Is this the article?');
  await page.keyboard.press('Enter');
  const form = await openedEditor(sample.driver());
  await form.bringToFront();
  return form;
}

/** What the page of stories says of drafts, of which other tests may have left some. */
function draftsIn(list: Page): Promise<string> {
  return list.evaluate(() => document.getElementById('drafts')?.textContent ?? '');
}

async function writeAddress(form: Page): Promise<void> {
  await form.$eval('#url', (field) => {
    (field as HTMLInputElement).select();
  });
  await form.type('#url', 'https://www.bbc.com/news/talks');
}

/** What the popup says of a page. */
async function stateOf(page: Page): Promise<string | undefined> {
  const popup = await sample.driver().popup(page);
  const state = await popup.evaluate(
    (document) => document.getElementById('state')?.dataset['state'],
  );
  await popup.close();
  return state;
}
