/** Tab from the page reaches every mention, in reading order, and leads on. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { marksOn, tooltipBox, waitForShown, waitForTooltip } from '../../support/marks.ts';
import { changeSettings, onSample } from '../../support/sample.ts';

const sample = onSample();

test('Tab goes from the page’s last link past the way to skip to each mention in turn', async () => {
  const page = await fromLastLink(await sample.open());
  const mentions = (await marksOn(page)).map(({ text }) => text);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('backstory-note');
  await waitForTooltip(page, null);
  for (const mention of mentions) {
    await page.keyboard.press('Tab');
    await waitForShown(page, mention);
    await waitForTooltip(page, 'transient');
  }
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  await waitForTooltip(page, null);
});

test('Shift+Tab goes back, and to the page', async () => {
  const page = await fromLastLink(await sample.open());
  await press(page, 'Tab', 'Tab', 'Tab');
  await waitForShown(page, 'Donilon');
  await pressShiftTab(page);
  await waitForShown(page, 'Tom Donilon');
  await pressShiftTab(page);
  await waitForTooltip(page, null);
  await pressShiftTab(page);
  expect(await focused(page)).toBe('a');
});

test('the way to skip leads past them all', async () => {
  const page = await fromLastLink(await sample.open());
  await press(page, 'Tab', 'Enter');
  await waitForTooltip(page, null);
  // Shift+Tab from there reaches the last mention: the focus is behind it.
  await pressShiftTab(page);
  await waitForShown(page, 'Magnitsky List');
  expect((await marksOn(page)).at(-1)?.top).toBeGreaterThan(0);
});

test('Enter pins the note; Tab goes on into it and from it to the next mention', async () => {
  const page = await fromLastLink(await sample.open());
  await press(page, 'Tab', 'Tab', 'Enter');
  await waitForTooltip(page, 'pinned');
  await press(page, 'Tab', 'Tab', 'Tab', 'Tab');
  await waitForShown(page, 'Donilon');
  await waitForTooltip(page, 'transient');
});

test('Esc closes the note and leaves the focus, and again goes back to the page', async () => {
  const page = await fromLastLink(await sample.open());
  await press(page, 'Tab', 'Tab', 'Enter');
  await waitForTooltip(page, 'pinned');
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
  expect(await focused(page)).toBe('backstory-note');
  // It stays closed until it is asked for again.
  await page.keyboard.press('Enter');
  await waitForTooltip(page, 'pinned');
  await press(page, 'Escape', 'Escape');
  expect(await focused(page)).toBe('a');
});

test('the note is beside the mention that has the focus, also after a scroll', async () => {
  const page = await fromLastLink(await sample.open());
  await press(page, 'Tab', 'Tab');
  await waitForTooltip(page, 'transient');
  const before = await tooltipBox(page);
  await page.evaluate(() => {
    scrollBy({ top: 40, behavior: 'instant' });
  });
  await expect.poll(async () => (await tooltipBox(page)).top).toBe(before.top - 40);
});

test('the buttons are no part of the page’s own: body, layout and pointer are as before', async () => {
  const page = await sample.open();
  const [mark] = await marksOn(page);
  const seen = await page.evaluate(
    (x, y) => ({
      hit: document.elementFromPoint(x, y)?.localName,
      overhang: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      last: document.documentElement.lastElementChild?.localName,
      inBody: document.body.querySelectorAll('backstory-note').length,
    }),
    mark?.x ?? 0,
    mark?.y ?? 0,
  );
  expect(seen).toEqual({ hit: 'p', overhang: 0, last: 'backstory-note', inBody: 0 });
});

test('when the article goes, so do they, and the focus is not in nothing', async () => {
  const page = await fromLastLink(await sample.open());
  await press(page, 'Tab', 'Tab');
  await waitForTooltip(page, 'transient');
  await page.$eval('article', (article) => {
    article.remove();
  });
  await page.waitForFunction(() => !document.querySelector('backstory-note'), { polling: 'raf' });
  expect(await focused(page)).toBe('a');
});

test('a re-render keeps the focus on the mention', async () => {
  const page = await fromLastLink(await sample.open());
  await press(page, 'Tab', 'Tab', 'Tab');
  await waitForShown(page, 'Donilon');
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('article p')) {
      const { textContent } = paragraph;
      paragraph.textContent = textContent;
    }
  });
  await waitForShown(page, 'Donilon');
  await page.keyboard.press('Tab');
  await waitForShown(page, 'Magnitsky List');
});

test('switched off, Tab passes them by', async () => {
  await changeSettings(sample.driver(), { tabStops: false });
  const page = await fromLastLink(await sample.open());
  await page.keyboard.press('Tab');
  expect(await focused(page)).not.toBe('backstory-note');
});

/** With the focus on the last link of the page itself. */
async function fromLastLink(page: Page): Promise<Page> {
  await page.$$eval('a', (links) => {
    links.at(-1)?.focus({ preventScroll: true });
  });
  return page;
}

type Key = 'Tab' | 'Enter' | 'Escape';

async function press(page: Page, ...keys: readonly Key[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function pressShiftTab(page: Page): Promise<void> {
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.localName ?? '');
}
