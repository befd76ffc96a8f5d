/** What a draft has become so far marks real pages while it is written, for its author alone. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { addTerm, setField } from '../../../src/core/editing/draft-steps.ts';
import { type DraftStory, startStory } from '../../../src/core/editing/draft-story.ts';
import type { Draft } from '../../../src/extension/library/schema.ts';
import { articleOf } from '../../support/articles.ts';
import { clickAndLeave } from '../../support/click-and-leave.ts';
import { waitForSaved } from '../../support/editor.ts';
import { addDraft, emptyLibrary, keptStories } from '../../support/library.ts';
import { scrollToMark, waitForMarks } from '../../support/marks.ts';
import { onSample, OTHER_HTML, otherPage } from '../../support/sample.ts';
import { harbour } from '../../support/texts.ts';

const sample = onSample();
afterEach(() => emptyLibrary(sample.driver()));

test('a draft marks open pages as it is written, says whose it is, and gives way to its story', async () => {
  const driver = sample.driver();
  const page = await sample.open({ body: otherPage(OTHER_HTML) }, 0);
  await addDraft(driver, draftOf(page.url()));
  const editor = await driver.extensionPage('editor.html?draft=one');
  await editor.waitForSelector('html[data-ready]');
  await editor.click('#show');
  await marksCome(page, 1);
  await noteComes(page, 'Draft by Tarrow School');
  await editor.bringToFront();
  await editor.$eval('.term', (term) => ((term as HTMLDetailsElement).open = true));
  await editor.type('#terms-0-note-gloss-text', ' of the harbour');
  await waitForSaved(editor);
  await page.bringToFront();
  await noteComes(page, 'Chairwoman of the harbour');
  const popup = await driver.popup(page);
  expect(await popup.evaluate((document) => document.querySelector('.notes-by')?.textContent)).toBe(
    'Draft by Tarrow School',
  );
  await popup.close();
  // It is no story yet.
  expect(await keptStories(driver)).toEqual({ entries: [], unreadable: 0 });
  const list = await driver.extensionPage('stories.html');
  await list.waitForSelector('html[data-ready]');
  expect(await list.$('#own-stories')).toBeNull();
  expect(await list.$eval('#drafts', ({ textContent }) => textContent)).toContain('Shown on pages');
  await editor.bringToFront();
  await clickAndLeave(editor, '#go-to-page');
  await page.waitForFunction(() => document.visibilityState === 'visible', { polling: 'raf' });
  expect((await driver.tabs()).filter((one) => one === page.url())).toHaveLength(1);
  await editor.bringToFront();
  await editor.click('#show');
  await marksCome(page, 0);
  await editor.bringToFront();
  await editor.click('#show');
  await marksCome(page, 1);
  await editor.bringToFront();
  // A server of this machine is no address for others.
  await editor.$eval('#url', (field) => {
    (field as HTMLInputElement).select();
  });
  await editor.type('#url', 'https://www.bbc.com/harbour');
  await editor.click('#use');
  await editor.waitForFunction(
    () => !(document.getElementById('show') as HTMLInputElement).checked,
  );
  await marksCome(page, 1);
  await noteComes(page, 'Notes by Tarrow School');
  // Shown once more, it stands for the story that it has become, until it goes.
  await editor.bringToFront();
  await editor.click('#show');
  await page.bringToFront();
  await noteComes(page, 'Draft by Tarrow School');
  await waitForMarks(page, 1);
  await list.bringToFront();
  await list.click('#drafts .remove');
  await list.waitForSelector('#undo-removal');
  await page.bringToFront();
  await noteComes(page, 'Notes by Tarrow School');
  await waitForMarks(page, 1);
});

/** A draft of the harbour's report that lacks nothing, whose article stands at an address. */
function draftOf(url: string): Draft {
  const article = { ...articleOf(harbour), url: 'https://www.bbc.com/harbour' };
  const sentence = { when: 'April 2013', sources: ['board'], saidBy: '', about: '' };
  const term = { name: 'Ingrid Falk', kind: 'person', forms: ['Ingrid Falk'] } as const;
  const steps: ((story: DraftStory) => DraftStory)[] = [
    (story) => addTerm(story, term),
    (story) => setField(story, ['notesBy'], 'Tarrow School'),
    (story) => setField(story, ['url'], url),
  ];
  const started = steps.reduce((story, step) => step(story), startStory(article));
  const board = {
    publisher: 'The board',
    title: 'Minutes',
    url: article.url,
    date: '',
    remark: '',
  };
  const story: DraftStory = {
    ...started,
    sources: { board },
    terms: started.terms.map((one) => ({
      ...one,
      note: {
        ...one.note,
        gloss: { ...sentence, text: 'Chairwoman' },
        then: [{ ...sentence, text: 'She led the board.' }],
      },
    })),
  };
  return { id: 'one', changedAt: 1, article, story };
}

async function marksCome(page: Page, count: number): Promise<void> {
  await page.bringToFront();
  await waitForMarks(page, count);
}

/** Waits until the note on the first mark says something; while pages are marked anew, there is none. */
async function noteComes(page: Page, text: string): Promise<void> {
  await expect.poll(() => noteOn(page), { timeout: 20_000 }).toContain(text);
}

/** What the note on the first mark says; empty where none opens, since the page is marked anew. */
async function noteOn(page: Page): Promise<string> {
  // The pointer may be where it was, and to move it there would tell the page nothing.
  await page.mouse.move(0, 0);
  const mark = await scrollToMark(page, 0);
  await page.mouse.move(mark.x, mark.y);
  const opened = page.waitForSelector('backstory-note[data-open]', { timeout: 2_000 });
  const isOpen = await opened.then(
    () => true,
    () => false,
  );
  return isOpen ? (await sample.driver().tooltip(page)).html.replace(/<[^>]*>/g, '') : '';
}
