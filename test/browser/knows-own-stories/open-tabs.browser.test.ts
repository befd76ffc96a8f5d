/** Own stories come to open pages at once, and leave them at once; later pages find them too. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { hoverMark, waitForMarks, waitForShown } from '../../support/marks.ts';
import { addStories, emptyLibrary, removeStory, switchStory } from '../../support/library.ts';
import { HARBOUR_MARKS, harbourStory } from '../../support/own-stories.ts';
import { onSample, OTHER_HTML, otherPage } from '../../support/sample.ts';

const sample = onSample();
afterEach(() => emptyLibrary(sample.driver()));

test('an own story is found and noted in an open tab, and goes with its switch and its removal', async () => {
  const page = await openHarbour();
  const driver = sample.driver();
  await addStories(driver, harbourStory);
  await marksCome(page, HARBOUR_MARKS);
  await hoverMark(page, 0);
  await waitForShown(page, 'Ingrid Falk');
  expect((await driver.badge(page)).title).toContain(harbourStory.title);
  await page.reload();
  await marksCome(page, HARBOUR_MARKS);
  await switchStory(driver, harbourStory.id, false);
  await marksCome(page, 0);
  await switchStory(driver, harbourStory.id, true);
  await marksCome(page, HARBOUR_MARKS);
  await page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) Object.assign(highlight, { isOld: true });
  });
  const renamed = harbourStory.terms.map((term) => ({
    ...term,
    name: `${term.name} of the board`,
  }));
  await addStories(driver, { ...harbourStory, terms: renamed });
  await page.bringToFront();
  await page.waitForFunction(
    () => [...CSS.highlights.values()].every((highlight) => !('isOld' in highlight)),
    { polling: 'raf' },
  );
  await marksCome(page, HARBOUR_MARKS);
  // The pointer is where it was, and to move it there would tell the page nothing.
  await page.mouse.move(0, 0);
  await hoverMark(page, 0);
  expect((await driver.tooltip(page)).html).toContain('Ingrid Falk of the board');
  await removeStory(driver, harbourStory.id);
  await marksCome(page, 0);
  await page.reload();
  const popup = await driver.popup(page);
  await popup.close();
  await marksCome(page, 0);
  // Nothing of it is left that pages would pay for.
  const registered = await driver.inBackground(() =>
    chrome.scripting.getRegisteredContentScripts(),
  );
  expect(registered).toEqual([]);
});

async function openHarbour(): Promise<Page> {
  return sample.open({ body: otherPage(OTHER_HTML) }, 0);
}

async function marksCome(page: Page, count: number): Promise<void> {
  await page.bringToFront();
  await waitForMarks(page, count);
}
