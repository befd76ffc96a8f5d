/** What is written is put in order by keys, and each step is said: terms, forms, sources, the draft itself. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { addSource, addTerm } from '../../../src/core/editing/draft-steps.ts';
import { type DraftStory, startStory } from '../../../src/core/editing/draft-story.ts';
import { axeOn } from '../../support/axe.ts';
import { articleOf } from '../../support/articles.ts';
import { keepDraft, openDraft } from '../../support/drafts.ts';
import { tabTo, valueOf, waitForSaved } from '../../support/editor.ts';
import { emptyLibrary } from '../../support/library.ts';
import { onSample } from '../../support/sample.ts';
import { harbour } from '../../support/texts.ts';

const sample = onSample();
afterEach(() => emptyLibrary(sample.driver()));
const article = articleOf(harbour);

/** Two terms, and a source of which nothing is known. */
const written: DraftStory = addSource(
  ['Ingrid Falk', 'Tomas Reyes'].reduce(
    (story, name) => addTerm(story, { name, kind: 'person', forms: [name] }),
    startStory(article),
  ),
  null,
).story;

test('terms are moved, words become a form, a tab fills a source, a draft goes and comes back', async () => {
  const driver = sample.driver();
  const address = `${sample.server().origin}/minutes`;
  sample.server().set('/minutes', { body: '<title>Minutes of the board</title>' });
  await driver.open(address);
  const id = await keepDraft(driver, article, written);
  const editor = await openDraft(driver, id);

  await editor.click('#terms-0 > summary');
  expect(await labelOf(editor, 'terms-0-note-then-0-text')).toBe(
    'The sentence, Ingrid Falk, Then, Sentence 1',
  );
  await tabTo(editor, 'terms-0-down');
  await editor.keyboard.press('Enter');
  expect(await names(editor)).toEqual(['Tomas Reyes', 'Ingrid Falk']);
  expect(await said(editor)).toBe('Moved to place 2 of 2');
  // Further down it can't go.
  await expect.poll(() => focused(editor)).toBe('terms-1-up');

  await tabTo(editor, 'terms', 'back');
  await editor.keyboard.type('Chairwoman Falk');
  await tabTo(editor, 'terms-as');
  await editor.keyboard.type('Another form of Ing');
  await tabTo(editor, 'terms', 'back');
  await editor.keyboard.press('Enter');
  expect(await said(editor)).toBe('“Chairwoman Falk” is a form of Ingrid Falk now');
  expect(await forms(editor, 1)).toEqual(['Ingrid Falk', 'Chairwoman Falk']);
  await expect.poll(() => focused(editor)).toBe('terms');

  await editor.click('.entry .from-tab summary');
  await editor.waitForSelector('.entry .from-tab button');
  await editor.click('.entry .from-tab button');
  expect(await valueOf(editor, 'sources-source-url')).toBe(address);
  expect(await valueOf(editor, 'sources-source-title')).toBe('Minutes of the board');
  await expect.poll(() => focused(editor)).toBe('sources-source-publisher');

  await editor.click('#undo');
  expect(await said(editor)).toBe('Undone');
  expect(await valueOf(editor, 'sources-source-url')).toBe('');
  await waitForSaved(editor);

  await tabTo(editor, 'remove-draft');
  await editor.keyboard.press('Enter');
  await editor.waitForSelector('#removed');
  await expect.poll(() => focused(editor)).toBe('bring-back');
  expect(await axeOn(editor)).toEqual([]);
  const gone = await openDraft(driver, id);
  expect(await gone.$eval('h1', ({ textContent }) => textContent)).toBe('This draft is not here');
  await editor.bringToFront();
  await editor.keyboard.press('Enter');
  await waitForSaved(editor);
  const again = await openDraft(driver, id);
  expect(await names(again)).toEqual(['Tomas Reyes', 'Ingrid Falk']);
});

function names(editor: Page): Promise<string[]> {
  return editor.$$eval('.term > summary bdi', (all) => all.map(({ textContent }) => textContent));
}

function forms(editor: Page, index: number): Promise<string[]> {
  return editor.$$eval(`#terms-${String(index)} .forms li:has(.stands) bdi`, (all) =>
    all.map(({ textContent }) => textContent),
  );
}

/** What a screen reader says of the last step. */
function said(editor: Page): Promise<string> {
  return editor.$eval('#step', ({ textContent }) => textContent);
}

function labelOf(editor: Page, field: string): Promise<string> {
  return editor.$eval(`label[for=${field}]`, ({ textContent }) => textContent);
}

function focused(editor: Page): Promise<string> {
  return editor.evaluate(() => document.activeElement?.id ?? '');
}
