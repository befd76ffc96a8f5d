/** The page that opens once after the install: a story to try, what is known and how more comes, the keys, the icon, the promises. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { WELCOME } from '../../../tools/browser/driver.ts';
import { axeOn } from '../../support/axe.ts';
import { hoverMark, waitForMarks, waitForShown, waitForTooltip } from '../../support/marks.ts';
import { onSample } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';

/** How many marks its piece of the sample carries. */
const PIECE_MARKS = 7;

const sample = onSample({}, { welcome: true });

test('opens once with the install, and not again with an update', async () => {
  const welcomes = async (): Promise<number> =>
    (await sample.driver().tabs()).filter((address) => address.endsWith(WELCOME)).length;
  expect(await welcomes()).toBe(1);
  await sample.driver().update();
  // The new one is at work.
  await sample.open();
  // Browsers close the pages of an extension that is replaced.
  expect(await welcomes()).toBeLessThanOrEqual(1);
});

test('shows a piece of the sample that is marked and has its notes, as on any page', async () => {
  const page = await openWelcome();
  const mark = await hoverMark(page, 0);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
  await page.$$eval('a', (links) => {
    links.at(-1)?.focus();
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await waitForShown(page, 'Tom Donilon');
});

test('names what is known, how more comes, the keys, the way to the icon, and what is not done', async () => {
  const page = await openWelcome();
  const said = await page.evaluate(() => document.body.innerText);
  expect(said).toContain('Backstory knows 1 report:');
  expect(said).toContain('Reuters, “Obama, Putin set up two rounds of talks”, 16 Apr 2013');
  expect(said).toContain('Alt+Shift+Period');
  expect(said).toContain(BROWSER === 'firefox' ? 'Pin to Toolbar' : 'the pin beside Backstory');
  expect(said).toMatch(/No network/);
  expect(said).toMatch(/No tracking/);
  const links = await page.$$eval('a', (all) => all.map(({ pathname }) => pathname));
  expect(links).toContain('/options.html');
  expect(links).toContain('/stories.html');
  expect(said).toContain('press “Add this story”');
  expect(said).toContain('press “Write notes for this story”');
});

test('axe finds nothing, and nothing scrolls sideways at 320 px', async () => {
  const page = await openWelcome();
  await page.setViewport({ width: 320, height: 640 });
  expect(await axeOn(page)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
});

async function openWelcome(): Promise<Page> {
  const page = await sample.driver().extensionPage(WELCOME.slice(1));
  await page.bringToFront();
  await waitForMarks(page, PIECE_MARKS);
  await page.waitForSelector('[data-ready]');
  return page;
}
