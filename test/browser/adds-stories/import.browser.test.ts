/** Stories come as files: chosen, dropped or pasted, asked about before they are kept, and on pages at once. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { storyFileText } from '../../../src/core/story-file/story-file-text.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { emptyLibrary, keptStories } from '../../support/library.ts';
import { madeUpStory } from '../../support/made-up-story.ts';
import { hoverMark, waitForMarks } from '../../support/marks.ts';
import { ownStory } from '../../support/own-story.ts';
import { HARBOUR_MARKS, harbourStory } from '../../support/own-stories.ts';
import { onSample, OTHER_HTML, otherPage } from '../../support/sample.ts';
import { focused, tabTo, waitForSaid } from '../../support/settings-page.ts';
import {
  answer,
  dropFiles,
  pasteText,
  chooseFiles,
  openStories,
  question,
  type TestFile,
  waitForStories,
} from '../../support/stories-page.ts';

const sample = onSample();
afterEach(() => emptyLibrary(sample.driver()));

const pier = ownStory();
const fileOf = (name: string, stories: Story | readonly Story[]): TestFile => ({
  name,
  text: storyFileText(stories),
});
const harbourFile = fileOf('harbour.backstory.json', harbourStory);
const pierFile = fileOf('pier.backstory.json', pier);

test('a file that is chosen is asked about, kept, and marks open pages', async () => {
  const report = await sample.open({ body: otherPage(OTHER_HTML) }, 0);
  const page = await openStories(sample.driver());
  await chooseFiles(page, harbourFile);
  expect(await question(page)).toEqual([`${harbourStory.title}: new`]);
  await expect.poll(() => focused(page)).toBe('question-title');
  expect((await keptStories(sample.driver())).entries).toEqual([]);
  await page.bringToFront();
  await answer(page, '#keep');
  await waitForSaid(page, 'Added: 1 story');
  await waitForStories(page, harbourStory.title);
  await report.bringToFront();
  await waitForMarks(report, HARBOUR_MARKS);
});

test('several files at once: what is broken says why, and the others come', async () => {
  const page = await openStories(sample.driver());
  const [term, ...terms] = pier.terms;
  const unsourced = {
    ...pier,
    terms: [
      {
        ...term,
        note: { ...term?.note, then: [{ text: 'It was so.', when: '2014', sources: [] }] },
      },
      ...terms,
    ],
  };
  const many = Array.from({ length: 13 }, () => ({
    text: '',
    when: '2014',
    sources: ['bbc-2014'],
  }));
  await dropFiles(
    page,
    harbourFile,
    { name: 'cut.backstory.json', text: pierFile.text.slice(0, 200) },
    { name: 'unsourced.backstory.json', text: JSON.stringify(unsourced) },
    { name: 'many.backstory.json', text: JSON.stringify({ ...pier, timeline: many }) },
    { name: 'letter.txt', text: 'Dear reader' },
    fileOf('pier.backstory.json', [{ ...pier, id: 'obama-putin-two-rounds-2013' }, pier]),
    fileOf('twice.backstory.json', { ...harbourStory, notesBy: 'Somebody else' }),
  );
  const said = await question(page);
  expect(said).toContain(`${harbourStory.title}: new`);
  expect(said).not.toContain(`${pier.title}: new`);
  const after = (name: string): string => said[said.indexOf(name) + 1] ?? '';
  expect(after('cut.backstory.json')).toMatch(/^The file: .*line \d+/);
  expect(after('unsourced.backstory.json')).toMatch(/note on Ada Okafor, sentence 1 of “then”/i);
  expect(
    said.filter((line) => line.startsWith('The timeline, ') || line.includes('timeline')),
  ).toHaveLength(10);
  expect(await page.$$eval('.refused > p', (all) => all.map((one) => one.textContent))).toContain(
    'And 3 more faults.',
  );
  expect(after('letter.txt')).toMatch(/^The file: /);
  expect(after('pier.backstory.json')).toBe(
    '“obama-putin-two-rounds-2013” is the id of a story that comes with Backstory.',
  );
  expect(after('twice.backstory.json')).toBe(
    `“${harbourStory.title}” is in “harbour.backstory.json” too, where it says something else. Add this file by itself.`,
  );
  await answer(page, '#keep');
  await waitForStories(page, harbourStory.title);
  // Files of which nothing comes leave nothing to add, and what is here as it was.
  await pasteText(page, '{}');
  await question(page);
  expect(await page.$('#keep')).toBeNull();
  await answer(page, '#cancel');
  await waitForStories(page, harbourStory.title);
});

test('a story that is here is replaced only if the reader says so', async () => {
  const page = await openStories(sample.driver());
  await chooseFiles(page, harbourFile, pierFile);
  await question(page);
  await answer(page, '#keep');
  await waitForSaid(page, 'Added: 2 stories');
  await waitForStories(page, harbourStory.title, pier.title);
  const renamed = { ...harbourStory, title: 'The board has voted' };
  await pasteText(page, storyFileText([renamed, pier]));
  expect(await question(page)).toEqual(['The board has voted: other', `${pier.title}: same`]);
  expect(await page.$('#keep')).toBeNull();
  await answer(page, '#cancel');
  await waitForStories(page, harbourStory.title, pier.title);
  await pasteText(page, storyFileText(renamed));
  await question(page);
  await page.click('#planned input[value=replace]');
  await page.waitForSelector('#keep');
  await answer(page, '#keep');
  await waitForStories(page, 'The board has voted', pier.title);
});

test('notes by another author are kept beside those that are here, and are known from then on', async () => {
  const driver = sample.driver();
  const theirs = { ...harbourStory, notesBy: 'The Quay Library' };
  const theirFile = fileOf('theirs.backstory.json', theirs);
  const page = await openStories(driver);
  await chooseFiles(page, harbourFile);
  await question(page);
  await answer(page, '#keep');
  await waitForStories(page, harbourStory.title);
  await chooseFiles(page, theirFile);
  expect(await question(page)).toEqual([`${theirs.title}: other`]);
  expect(await page.$eval('#planned .versions', (one) => one.textContent)).toMatch(
    /^Here: notes by The Harbour School.*In the file: notes by The Quay Library/,
  );
  // What comes meanwhile waits.
  await dropFiles(page, pierFile);
  await page.waitForFunction(
    () => document.getElementById('files-next')?.textContent === 'Next: 1 more file',
  );
  await page.click('#planned input[value=both]');
  await page.waitForSelector('#keep');
  await page.click('#keep');
  await page.waitForFunction(
    (title) => document.querySelector('#planned h4')?.textContent === title,
    {},
    pier.title,
  );
  await answer(page, '#cancel');
  await waitForStories(page, harbourStory.title, theirs.title);
  // At once, and in a tab that was there before.
  const report = await sample.open({ body: otherPage(OTHER_HTML) }, HARBOUR_MARKS);
  await hoverMark(report, 0);
  const { html } = await driver.tooltip(report);
  const note = html.replace(/<[^>]*>/g, '');
  expect(note).toContain('Notes by The Quay Library');
  expect(note).toContain('See also the note by The Harbour School');
  await page.bringToFront();
  await chooseFiles(page, theirFile);
  expect(await question(page)).toEqual([`${theirs.title}: same`]);
  expect(await page.$('#keep')).toBeNull();
  await answer(page, '#cancel');
});

test('many show how far it is, and can be stopped while they are read or kept: then nothing is kept', async () => {
  const page = await openStories(sample.driver());
  const many = Array.from(
    { length: 150 },
    (_, number) => madeUpStory(number, { bytes: 60_000, sharesNames: false }).story,
  );
  const file = fileOf('many.backstory.json', many);
  const stopped = stopAtOnce(page);
  await dropFiles(page, file);
  expect(await stopped).toMatch(/^Reading files: (\d+(\.\d)? MB|0 kB) of 1\d MB$/);
  await waitForSaid(page, 'Stopped. Nothing was added.');
  await expect.poll(() => focused(page)).toBe('choose-files');
  await dropFiles(page, file);
  await page.waitForSelector('#keep');
  const stoppedAgain = stopAtOnce(page);
  await page.evaluate(() => document.getElementById('keep')?.click());
  expect(await stoppedAgain).toMatch(/^Adding: \d+ of 150$/);
  await waitForSaid(page, 'Stopped. Nothing was added.');
  expect((await keptStories(sample.driver())).entries).toEqual([]);
});

/** Presses the button that stops it as soon as there is one; gives how far it was. */
function stopAtOnce(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        new MutationObserver((_, observer) => {
          const stop = document.getElementById('stop');
          if (!stop) return;
          observer.disconnect();
          resolve(document.querySelector('#progress label')?.textContent ?? '');
          stop.click();
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
}

test('it goes by keys alone, from the text to the story', async () => {
  const page = await openStories(sample.driver());
  await tabTo(page, '#paste > summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '#pasted-text');
  await page.$eval(
    '#pasted-text',
    (field, text) => {
      (field as HTMLTextAreaElement).value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    pierFile.text,
  );
  await page.waitForSelector('#read-text:enabled');
  await tabTo(page, '#read-text');
  await page.keyboard.press('Enter');
  await question(page);
  await tabTo(page, '#keep');
  await page.keyboard.press('Enter');
  await waitForStories(page, pier.title);
  await tabTo(page, '#own-stories .remove');
  await page.keyboard.press('Enter');
  await waitForStories(page);
  await expect.poll(() => focused(page)).toBe('undo-removal');
  await page.keyboard.press('Enter');
  await waitForStories(page, pier.title);
});
