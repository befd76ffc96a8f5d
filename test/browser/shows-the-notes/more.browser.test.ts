/** “More” in a note leads to the whole note: in the popup, in place, or by the toolbar button. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Driver } from '../../../tools/browser/driver.ts';
import { axeOnInside } from '../../support/inside-copy.ts';
import { hoverMark, tooltipBox, waitForTooltip } from '../../support/marks.ts';
import { passPopupLimit } from '../../support/popup-limit.ts';
import { onSample } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';

const sample = onSample();

beforeEach(() => passPopupLimit(sample.driver()));

test('“more” leads to the term’s whole note', async () => {
  const page = await sample.open();
  await pressMore(sample.driver(), page);
  const popup = await sample.driver().popupThatOpens();
  const open = await popup.evaluate((document) =>
    [...document.querySelectorAll('.term:has(> details[open]) h3')].map(
      ({ textContent }) => textContent,
    ),
  );
  expect(open).toEqual(['Thomas Edward “Tom” Donilon']);
});

test('“more” unfolds the note in place where the popup has just opened', async () => {
  const page = await sample.open();
  await changeBackground(() => {
    const { openPopup } = chrome.action;
    const clock = performance.now.bind(performance);
    const now = clock();
    performance.now = () => now;
    chrome.action.openPopup = () => Promise.resolve();
    (globalThis as Changed).restore = () => {
      performance.now = clock;
      chrome.action.openPopup = openPopup;
    };
  });
  await pressMore(sample.driver(), page);
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
  await pressMore(sample.driver(), page);
  await expect
    .poll(async () => (await sample.driver().tooltip(page)).html)
    .toContain('class="note full"');
});

test('“more” says how to come to the note where it can’t be opened', async () => {
  const page = await sample.open();
  await changeBackground(() => {
    const [{ openPopup }, { getMessage }] = [chrome.action, chrome.i18n];
    chrome.action.openPopup = () => Promise.reject(new Error('no popup'));
    chrome.i18n.getMessage = () => {
      throw new Error('no words');
    };
    (globalThis as Changed).restore = () => {
      chrome.action.openPopup = openPopup;
      chrome.i18n.getMessage = getMessage;
    };
  });
  await pressMore(sample.driver(), page);
  const said = /^For more, click the Backstory icon/;
  await expect
    .poll(async () => (await sample.driver().accessible(page, 'dialog'))?.buttons.at(-1))
    .toMatch(said);
  await expect
    .poll(async () => (await sample.driver().accessible(page, 'status'))?.text)
    .toMatch(said);
  const box = await tooltipBox(page);
  expect(box.right - box.left).toBeLessThanOrEqual(560);
  expect(await axeOnInside(await sample.driver().tooltip(page), page)).toEqual([]);
});

describe.runIf(BROWSER === 'firefox')('in a firefox that opens no popup by itself', () => {
  const sample = onSample({ popupNeedsPress: true });

  test('“more” unfolds the whole note in place', async () => {
    const page = await sample.open();
    await page.setViewport({ width: 1280, height: 1200 });
    const mark = await hoverMark(page, 0);
    const before = await tooltipBox(page);
    await page.keyboard.press('Escape');
    await page.mouse.move(mark.x, mark.y - 200);
    await pressMore(sample.driver(), page);
    const height = async (): Promise<number> => {
      const { top, bottom } = await tooltipBox(page);
      return bottom - top;
    };
    await expect.poll(height).toBeGreaterThan(before.bottom - before.top + 50);
    const unfolded = await sample.driver().tooltip(page);
    expect(unfolded.html).toContain('class="note full"');
    expect(await axeOnInside(unfolded, page)).toEqual([]);
  });
});

type Changed = typeof globalThis & { restore?: () => void };

/** Changes what the browser does for the background, until the test is over. */
async function changeBackground(change: () => void): Promise<void> {
  onTestFinished(() =>
    sample.driver().inBackground(() => {
      (globalThis as Changed).restore?.();
    }),
  );
  await sample.driver().inBackground(change);
}

/** With the keyboard alone: steps to the first note, pins it and presses “more” in it. */
async function pressMore(driver: Driver, page: Page): Promise<void> {
  await driver.command(page, 'next-note');
  await waitForTooltip(page, 'transient');
  await page.keyboard.press('Enter');
  await waitForTooltip(page, 'pinned');
  // Past the buttons that close and copy it.
  for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}
