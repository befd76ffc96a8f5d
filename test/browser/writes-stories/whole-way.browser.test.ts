/**
 * The whole way of a story: somebody without a mouse writes it on a real page and exports it; somebody else, in another
 * browser, adds the file and finds it where another outlet prints the text.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import type { AnnotationCollection } from '../../../src/core/editing/web-annotations.ts';
import type { Driver } from '../../../tools/browser/driver.ts';
import { openBrowser } from '../../../tools/browser/open-browser.ts';
import type { Report } from '../../../tools/sample/sample-page.ts';
import { nameTerm, takeByKeys, writeField, writeStatement } from '../../support/author.ts';
import { announceMissing, corpus, type CorpusPage } from '../../support/corpus.ts';
import { tabTo, waitForSaved } from '../../support/editor.ts';
import { emptyLibrary, keptStories } from '../../support/library.ts';
import { waitForMarks } from '../../support/marks.ts';
import { findQuotations } from '../../support/quotation-reader.ts';
import { onSample } from '../../support/sample.ts';
import { BROWSER, DOWNLOADS } from '../../support/shared-browser.ts';
import {
  answer,
  chooseFile,
  openStories,
  question,
  waitForStories,
} from '../../support/stories-page.ts';
import { modelErrors } from '../../support/web-annotation-model.ts';

const pages = corpus()?.pages;
if (!pages) announceMissing('that a story on a real page goes all its way, by keys');
/** Where it is written, and where it is read. */
const WRITTEN_ON = 'ae-spacenews-com-d1c5';
const READ_ON = 'rd-cnet';
const GLOSS = 'Somebody whom the report names.';

const sample = onSample();
afterEach(() => emptyLibrary(sample.driver()));

test.skipIf(!pages)(
  'from an article through files to the marks of another reader',
  { timeout: 120_000 },
  async () => {
    const written = pageNamed(WRITTEN_ON);
    const editor = await takeByKeys(sample.driver(), await openPage('/written', written.html));
    const report = await reportIn(editor);
    await writeStory(editor);
    const [{ id, title } = { id: '', title: '' }] = (await keptStories(sample.driver())).entries;
    const notes = JSON.parse(await saved(`${id}.jsonld`)) as AnnotationCollection;
    expect(modelErrors(notes)).toEqual([]);
    await expectFoundElsewhere(notes, written);
    const file = `${id}.backstory.json`;
    expect(JSON.parse(await saved(file))).toMatchObject({
      format: 1,
      id,
      notesBy: 'Tarrow School',
    });
    await openPage('/read', pageNamed(READ_ON).putInto(report));
    const reader = await openBrowser(BROWSER);
    try {
      await expectAdded(reader, path.join(DOWNLOADS, file), title);
      const page = await reader.open(`${sample.server().origin}/read`);
      await waitForMarks(page, notes.total);
      await reader.command(page, 'next-note');
      await page.waitForSelector('backstory-note[data-open]');
      const { html } = await reader.tooltip(page);
      expect(html).toContain(GLOSS);
      expect(html).toContain('Tarrow School');
      expect(await reader.networkRequests()).toEqual([]);
    } finally {
      await reader.close();
    }
  },
);

/** Writes a story with one term, puts it to use and exports it both ways, all by keys. */
async function writeStory(editor: Page): Promise<void> {
  await writeField(editor, 'notesBy', 'Tarrow School');
  // A server of this machine is no address for others.
  await writeField(editor, 'url', 'https://www.bbc.com/news/science');
  await writeField(editor, 'language', 'en');
  const names = await editor.$$eval('.proposals bdi', (all) => all.map((one) => one.textContent));
  await nameTerm(editor, names.find((name) => name.includes(' ')) ?? '');
  await editor.keyboard.type('Person');
  const gloss = { text: GLOSS, when: '2010 to 2012' } as const;
  await writeStatement(editor, 'terms-0-note-gloss', { ...gloss, source: 'new' });
  await editor.keyboard.type('https://www.bbc.com/news/people');
  await writeField(editor, 'sources-source-publisher', 'BBC');
  await writeField(editor, 'sources-source-title', 'Who is who');
  await tabTo(editor, 'terms-0-note-then-0-text', 'back');
  const then = { text: 'It was known by then.', when: 'May 2011' } as const;
  await writeStatement(editor, 'terms-0-note-then-0', { ...then, source: 'first' });
  await tabTo(editor, 'gate-minNames');
  await editor.keyboard.type('2');
  await editor.keyboard.press('Tab');
  await editor.waitForFunction(
    () => document.querySelector('.trials dd')?.textContent === 'Is found',
  );
  await waitForSaved(editor);
  await tabTo(editor, 'use');
  await editor.keyboard.press('Enter');
  await editor.waitForFunction(() =>
    document.getElementById('in-use')?.textContent.startsWith('In use'),
  );
  for (const button of ['export', 'export-notes']) {
    await tabTo(editor, button);
    await editor.keyboard.press('Enter');
  }
}

/** Another tool finds each annotation at a mention of its own: the one that is marked here. */
async function expectFoundElsewhere(
  { first }: AnnotationCollection,
  { html }: CorpusPage,
): Promise<void> {
  const selectors = first?.items.map(({ target }) => target.selector) ?? [];
  const page = await sample.driver().open(`${sample.server().origin}/written`);
  const marks = await waitForMarks(page, selectors.length);
  const found = findQuotations(html, selectors);
  expect(found.map((one) => one?.words)).toEqual(marks.map(({ text }) => text));
  expect(new Set(found.map((one) => `${String(one?.at)} ${one?.block ?? ''}`)).size).toBe(
    found.length,
  );
}

/** Adds a story file by the page's field for files. */
async function expectAdded(reader: Driver, file: string, title: string): Promise<void> {
  const page = await openStories(reader);
  await chooseFile(page, file);
  expect(await question(page)).toEqual([`${title}: new`]);
  await answer(page, '#keep');
  await waitForStories(page, title);
}

/** The report as it was taken. */
async function reportIn(editor: Page): Promise<Report> {
  const [headline = '', ...paragraphs] = await editor.$$eval('.text > *', (blocks) =>
    blocks.map(({ textContent }) => textContent),
  );
  return { headline, paragraphs };
}

/** The text of a file that the browser has saved. */
async function saved(name: string): Promise<string> {
  const text = (): Promise<string> => readFile(path.join(DOWNLOADS, name), 'utf8').catch(() => '');
  await expect.poll(text).toMatch(/\}\n$/);
  return text();
}

function openPage(address: string, body: string): Promise<Page> {
  sample.server().set(address, { body });
  return sample.driver().open(sample.server().origin + address);
}

function pageNamed(name: string): CorpusPage {
  const page = pages?.find((one) => one.name === name);
  if (!page) throw new Error(`no page ${name}`);
  return page;
}
