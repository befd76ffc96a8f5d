/** Several people write notes on one report: all of their notes are on its page, and each says whose it is. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { sampleReport } from '../../../tools/sample/sample-page.ts';
import { addStories, emptyLibrary, removeStory } from '../../support/library.ts';
import {
  hoverMark,
  leaveMark,
  marksOn,
  waitForMarks,
  waitForShown,
  waitForTooltip,
} from '../../support/marks.ts';
import { passPopupLimit } from '../../support/popup-limit.ts';
import { HARBOUR_MARKS, harbourStory, ownStory } from '../../support/own-stories.ts';
import { onSample, OTHER_HTML, otherPage, SAMPLE_MARKS } from '../../support/sample.ts';

const sample = onSample();
afterEach(() => emptyLibrary(sample.driver()));

/** On a name that the bundled story notes, too, and on one that it has no note on. */
const OWN_NAMES = ['Tom Donilon', 'Vladimir Putin'];
const ownTalks = {
  ...ownStory(sampleReport(), {
    id: 'own-talks',
    gate: { names: ['obama', 'putin', 'magnitsky', 'donilon', 'carney'], minNames: 3 },
    names: OWN_NAMES,
  }),
  title: 'Obama, Putin set up two rounds of talks',
  notesBy: 'Class 8b',
};

test('an own story on the report that ships is marked beside its notes, each with whose it is', async () => {
  const driver = sample.driver();
  const page = await sample.open();
  await addStories(driver, ownTalks);
  await page.bringToFront();
  const marks = await waitForMarks(page, SAMPLE_MARKS + 1);
  expect(marks.map(({ text }) => text)).toContain('Vladimir Putin');
  expect((await driver.badge(page)).title).toContain('2 stories');
  // A name that both note is marked once. The own note shows, and leads to the other one.
  const shared = await noteOn(page, 'Tom Donilon');
  expect(shared).toContain('Notes by Class 8b');
  expect(shared).toContain('See also the note by Backstory');
  const bundled = await noteOn(page, 'Donilon');
  expect(bundled).toContain('Notes by Backstory');
  expect(bundled).not.toContain('See also');
  const popup = await driver.popup(page);
  const whose = await popup.evaluate((document) =>
    [...document.querySelectorAll('.story > summary .notes-by')].map(
      ({ textContent }) => textContent,
    ),
  );
  await popup.close();
  expect(whose).toEqual(['Notes by Class 8b', 'Notes by Backstory']);
  await removeStory(driver, ownTalks.id);
  await page.bringToFront();
  await waitForMarks(page, SAMPLE_MARKS);
  expect(await noteOn(page, 'Tom Donilon')).toContain('Notes by Backstory');
});

test('of two own stories on one report the later one’s notes come first, and lead to the other’s', async () => {
  const driver = sample.driver();
  const theirs = { ...harbourStory, id: 'harbour-by-others', notesBy: 'The Quay Library' };
  await addStories(driver, harbourStory);
  await addStories(driver, theirs);
  const page = await sample.open({ body: otherPage(OTHER_HTML) }, HARBOUR_MARKS);
  const note = await noteOn(page, 'Ingrid Falk');
  expect(note).toContain('Notes by The Quay Library');
  expect(note).toContain('See also the note by The Harbour School');
  await passPopupLimit(driver);
  await driver.command(page, 'next-note');
  await waitForTooltip(page, 'transient');
  await page.keyboard.press('Enter');
  await waitForTooltip(page, 'pinned');
  // Past the button that closes it.
  for (let tabs = 0; tabs < 2; tabs++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const popup = await driver.popupThatOpens();
  const unfolded = await popup.evaluate((document) =>
    [...document.querySelectorAll('.story[open] > summary, .term:has(> details[open]) h3')].map(
      ({ textContent }) => textContent,
    ),
  );
  expect(unfolded).toEqual([
    `The Quay: ${harbourStory.title} Notes by The Harbour School`,
    'Ingrid Falk',
  ]);
  // The one mark is both stories'.
  await popup.evaluate((document) => {
    document.querySelector<HTMLElement>('.story[open] .show[aria-label*="Reyes"]')?.click();
  });
  await waitForShown(page, 'Tomas Reyes');
});

/** What the note on the first mention of that text says. */
async function noteOn(page: Page, text: string): Promise<string> {
  const index = (await marksOn(page)).findIndex((mark) => mark.text === text);
  await hoverMark(page, index);
  const { html } = await sample.driver().tooltip(page);
  await leaveMark(page);
  return html.replace(/<[^>]*>/g, '');
}
