/**
 * Unfinished work goes on elsewhere: a draft goes through a file to another browser, and a story that came as a file is
 * edited, at first without the text of its report.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { addSource, addTerm, setField } from '../../../src/core/editing/draft-steps.ts';
import { type DraftStory, startStory } from '../../../src/core/editing/draft-story.ts';
import { openBar, openedEditor } from '../../../tools/browser/take-article.ts';
import { articleOf } from '../../support/articles.ts';
import { axeOn } from '../../support/axe.ts';
import { keepDraft, openDraft } from '../../support/drafts.ts';
import { valueOf, waitForSaved } from '../../support/editor.ts';
import { addStories, emptyLibrary, keptStories } from '../../support/library.ts';
import { waitForMarks } from '../../support/marks.ts';
import { HARBOUR_MARKS, harbourStory } from '../../support/own-stories.ts';
import { onSample, OTHER_HTML, otherPage } from '../../support/sample.ts';
import { DOWNLOADS } from '../../support/shared-browser.ts';
import { chooseFile, openStories } from '../../support/stories-page.ts';
import { harbour } from '../../support/texts.ts';

const sample = onSample();
afterEach(() => emptyLibrary(sample.driver()));

test('a draft is exported, comes back from its file where nothing is kept, and is finished', async () => {
  const driver = sample.driver();
  const article = { ...articleOf(harbour), url: 'https://www.bbc.com/harbour' };
  const editor = await openDraft(driver, await keepDraft(driver, article, written()));
  // What is not added yet outlasts a reload.
  await editor.click('#terms-0 > summary');
  await editor.type('#terms-0-forms', 'Ms Falk');
  await loadAnew(editor);
  expect(await valueOf(editor, 'terms-0-forms')).toBe('Ms Falk');
  // The field has the focus after a removal, and nothing was typed in it since.
  await editor.click('#terms-0 > summary');
  await editor.click('#terms-0 [aria-label="Remove: Falk"]');
  await editor.waitForFunction(() => document.activeElement?.id === 'terms-0-forms');
  await editor.keyboard.down('Control');
  await editor.keyboard.press('z');
  await editor.keyboard.up('Control');
  await editor.waitForSelector('#terms-0 [aria-label="Remove: Falk"]');
  await editor.click('#export-draft');
  const file = path.join(DOWNLOADS, 'work-in-progress-2013-tarrow-school.backstory-draft.json');
  const text = (): Promise<string> => readFile(file, 'utf8').catch(() => '');
  await expect.poll(text).toMatch(/\}\n$/);
  expect(await editor.$eval('#draft-exported', ({ textContent }) => textContent)).toBe(
    `Saved as ${path.basename(file)}\nTyped and not added, so not in it: Ms Falk`,
  );
  await emptyLibrary(driver);

  const list = await openStories(driver);
  expect(await list.$('#drafts')).toBeNull();
  await chooseFile(list, file);
  await list.waitForSelector('#drafts-question');
  expect(await axeOn(list)).toEqual([]);
  await list.click('#keep-drafts');
  await list.waitForSelector('#drafts');
  expect(await list.$$eval('#drafts :is(h3, .facts-line li)', textsOf)).toEqual([
    'Work in progress',
    expect.stringMatching(/^Last changed/),
    'Notes by Tarrow School',
    '1 term',
    '1 sentence',
  ]);
  await list.click('#drafts a');
  await list.waitForSelector('html[data-ready] #kept');
  await list.click('#terms-0 > summary');
  await list.type('#terms-0-note-then-0-text', 'She had been with the board for years.');
  await waitForSaved(list);
  await putToUse(list);
  expect((await keptStories(driver)).entries).toMatchObject([{ title: 'Work in progress' }]);
});

test('a story that came as a file is edited without the text, which joins the draft later', async () => {
  const driver = sample.driver();
  await addStories(driver, harbourStory);
  const page = await sample.open({ body: otherPage(OTHER_HTML) }, HARBOUR_MARKS);
  const editor = await openStories(driver);
  await editor.click('#own-stories .edit');
  await editor.waitForSelector('html[data-ready] #missing-text');
  expect(await editor.$eval('#missing-text', ({ textContent }) => textContent)).toContain(
    'Write notes for this story',
  );
  expect(await axeOn(editor)).toEqual([]);
  await editor.click('#title', { count: 3 });
  await editor.keyboard.type('The harbour board has voted');
  await waitForSaved(editor);
  // Somebody else has written it.
  await editor.click('#use');
  await editor.waitForSelector('#replace-question');
  expect(await axeOn(editor)).toEqual([]);
  await editor.click('#replace');
  await waitUntilInUse(editor);
  // It is found by what the story has of texts, as before.
  await page.bringToFront();
  await waitForMarks(page, HARBOUR_MARKS);
  expect((await keptStories(driver)).entries).toMatchObject([
    { id: harbourStory.id, title: 'The harbour board has voted' },
  ]);

  await openBar(driver, page);
  await page.keyboard.press('Enter');
  const joined = await openedEditor(driver);
  expect(joined.url()).toContain(new URL(editor.url()).search);
  expect(await joined.$('#missing-text')).toBeNull();
  expect(await joined.$eval('#words', ({ textContent }) => textContent)).toContain('Ingrid Falk');
  expect(await joined.$$eval('.stands', textsOf)).toContain('1 time in the text');
  expect(await valueOf(joined, 'title')).toBe('The harbour board has voted');
  expect(await joined.$$eval('.trials dd', (all) => all.length)).toBeGreaterThan(0);
  // Once somebody comes back to it, the tab without the text has it, too.
  await editor.bringToFront();
  await editor.waitForSelector('#words');
});

/** A draft on the harbour with one term, of which a sentence is missing. */
function written(): DraftStory {
  const note = ['terms', 0, 'note'];
  const named = addTerm(startStory(articleOf(harbour)), {
    ...{ name: 'Ingrid Falk', kind: 'person', forms: ['Ingrid Falk', 'Falk'] },
  });
  const source = { publisher: 'BBC', title: 'Harbour', url: 'https://www.bbc.com/news/harbour' };
  const sourced = addSource(named, [...note, 'gloss', 'sources'], source).story;
  const fields = [
    [['title'], 'Work in progress'],
    [['notesBy'], 'Tarrow School'],
    [['url'], 'https://www.bbc.com/harbour'],
    [[...note, 'gloss', 'text'], 'Member of the board.'],
    [[...note, 'gloss', 'when'], '2013'],
    [[...note, 'then', 0, 'when'], '2013'],
    [[...note, 'then', 0, 'sources'], ['bbc']],
  ] as const;
  return fields.reduce((draft, [place, value]) => setField(draft, place, value), sourced);
}

async function loadAnew(editor: Page): Promise<void> {
  await editor.evaluate(() => {
    delete document.documentElement.dataset['ready'];
    location.reload();
  });
  await editor.waitForSelector('html[data-ready]');
}

async function putToUse(editor: Page): Promise<void> {
  await editor.click('#use');
  await waitUntilInUse(editor);
}

/** All that the editor says of it then. */
async function waitUntilInUse(editor: Page): Promise<void> {
  await editor.waitForSelector('#in-use[data-kind="current"]');
  await waitForSaved(editor);
}

function textsOf(elements: readonly Element[]): string[] {
  return elements.map(({ textContent }) => textContent);
}
