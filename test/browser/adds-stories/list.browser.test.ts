/** The list of stories: on and off, away and back, out as a file and in again. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { axeOn } from '../../support/axe.ts';
import { addStories, emptyLibrary } from '../../support/library.ts';
import { madeUpStory } from '../../support/made-up-story.ts';
import { hoverMark, waitForMarks, waitForShown, waitForTooltip } from '../../support/marks.ts';
import { ownStory } from '../../support/own-story.ts';
import { HARBOUR_MARKS, harbourStory } from '../../support/own-stories.ts';
import { onSample, OTHER_HTML, otherPage } from '../../support/sample.ts';
import { reopenSettings, waitForSaid, writeOver } from '../../support/settings-page.ts';
import { DOWNLOADS } from '../../support/shared-browser.ts';
import { dropFiles, openStories, question, waitForStories } from '../../support/stories-page.ts';

const sample = onSample();
const pier = ownStory();
afterEach(() => emptyLibrary(sample.driver()));

test('a story is switched off and on, removed and brought back, and open pages follow', async () => {
  const report = await sample.open({ body: otherPage(OTHER_HTML) }, 0);
  await addStories(sample.driver(), harbourStory);
  await report.bringToFront();
  await waitForMarks(report, HARBOUR_MARKS);
  const page = await openStories(sample.driver());
  await waitForStories(page, harbourStory.title);
  const marksAfter = async (selector: string, marks: number): Promise<void> => {
    await page.bringToFront();
    await page.click(selector);
    await report.bringToFront();
    await waitForMarks(report, marks);
  };
  await marksAfter('#own-stories input', 0);
  await marksAfter('#own-stories input', HARBOUR_MARKS);
  // Its note is open, and goes with it.
  await hoverMark(report, 0);
  await waitForShown(report, 'Ingrid Falk');
  await page.evaluate(() => document.querySelector<HTMLElement>('#own-stories .remove')?.click());
  await waitForMarks(report, 0);
  await waitForTooltip(report, null);
  await page.bringToFront();
  await waitForStories(page);
  expect(await page.$eval('#undo', ({ textContent }) => textContent)).toContain(
    `Removed: ${harbourStory.title}`,
  );
  await marksAfter('#undo-removal', HARBOUR_MARKS);
  await waitForStories(page, harbourStory.title);
  expect(await page.$('#undo-removal')).toBeNull();
});

test('what is exported comes back as it was, one story or all', async () => {
  await addStories(sample.driver(), harbourStory, pier);
  const page = await openStories(sample.driver());
  await waitForStories(page, harbourStory.title, pier.title);
  await page.click('#own-stories .export');
  await page.click('#export-all');
  const saved = async (name: string): Promise<string> => {
    const file = path.join(DOWNLOADS, name);
    const text = (): Promise<string> => readFile(file, 'utf8').catch(() => '');
    await expect.poll(text).toMatch(/\}\n$/);
    return text();
  };
  const one = await saved('harbour-board-votes.backstory.json');
  expect(JSON.parse(one)).toEqual(harbourStory);
  const all = await saved('stories.backstory.json');
  await emptyLibrary(sample.driver());
  await reopenSettings(page);
  await dropFiles(page, { name: 'all', text: all });
  expect(await question(page)).toEqual([`${harbourStory.title}: new`, `${pier.title}: new`]);
  await page.click('#keep');
  await waitForStories(page, harbourStory.title, pier.title);
});

test('of a thousand two hundred are listed, and a word finds any of them', async () => {
  const making = { bytes: 0, sharesNames: false };
  const many = Array.from({ length: 1_000 }, (_, number) => madeUpStory(number, making).story);
  await addStories(sample.driver(), ...many);
  const page = await openStories(sample.driver());
  expect(await page.$$('#own-stories > li')).toHaveLength(200);
  expect(await page.$eval('#stories', ({ textContent }) => textContent)).toContain(
    'And 800 more, which you find by a word of their titles.',
  );
  await writeOver(page, '#find-story', 'number 734');
  await waitForStories(page, 'A made-up story, number 734');
  expect(await page.$eval('#stories-found', ({ textContent }) => textContent)).toBe(
    '1 story found',
  );
  await page.click('#own-stories .remove');
  await waitForStories(page);
  await writeOver(page, '#find-story', '');
  await page.waitForFunction(() => document.querySelectorAll('#own-stories > li').length === 200, {
    polling: 'raf',
  });
  await page.click('#undo-removal');
  await waitForSaid(page, 'Back again: A made-up story, number 734');
});

describe.each(['light', 'dark'] as const)('%s', (colourScheme) => {
  const sample = onSample({ colourScheme });
  afterEach(() => emptyLibrary(sample.driver()));

  test('axe finds nothing in any state of the page, and nothing hangs over at 320 pixels', async () => {
    const many = Array.from({ length: 5 }, (_, index) => ({ ...pier, id: `pier-${index}` }));
    await addStories(sample.driver(), harbourStory, ...many);
    const page = await openStories(sample.driver());
    await page.waitForSelector('#own-stories > li');
    await dropFiles(
      page,
      { name: 'a-long-name-of-a-file-without-any-space-in-it-anywhere.json', text: '{' },
      { name: 'b', text: JSON.stringify({ ...harbourStory, title: 'Another' }) },
      { name: 'c', text: JSON.stringify(pier) },
    );
    await question(page);
    expect(await axeOn(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 700 });
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    await page.click('#own-stories .remove');
    await page.waitForSelector('#undo-removal');
    expect(await axeOn(page)).toEqual([]);
  });
});
