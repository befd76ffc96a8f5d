/** Where the storage is full, or the background ends in the middle: own stories are whole or not there, and all else works. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { storyFileText } from '../../../src/core/story-file/story-file-text.ts';
import type { Driver } from '../../../tools/browser/driver.ts';
import { openBrowser } from '../../../tools/browser/open-browser.ts';
import { samplePage } from '../../../tools/sample/sample-page.ts';
import type { Served } from '../../../tools/sample/serve.ts';
import { addStories, emptyLibrary, keptStories, onOwnPage } from '../../support/library.ts';
import { madeUpStory } from '../../support/made-up-story.ts';
import { waitForMarks } from '../../support/marks.ts';
import { HARBOUR_MARKS, harbourStory } from '../../support/own-stories.ts';
import { onSample, OTHER_HTML, otherPage, SAMPLE_MARKS } from '../../support/sample.ts';
import { complaint, waitForSaid } from '../../support/settings-page.ts';
import { BROWSER } from '../../support/shared-browser.ts';
import {
  answer,
  dropFiles,
  openStories,
  question,
  waitForStories,
} from '../../support/stories-page.ts';

const sample = onSample({}, {});
afterEach(() => emptyLibrary(sample.driver()));

const many = Array.from(
  { length: 100 },
  (_, number) => madeUpStory(number, { bytes: 60_000, sharesNames: false }).story,
);
const manyFile = { name: 'many.backstory.json', text: storyFileText([...many, harbourStory]) };

test.runIf(BROWSER === 'chromium')(
  'a full storage keeps nothing of an import and says so, what was there works on, and all comes once there is room',
  async () => {
    const makeRoom = await fillStorage(sample.driver());
    const page = await importTooMuch(sample.driver(), sample.server());
    await makeRoom();
    await page.bringToFront();
    await answer(page, '#keep');
    await waitForSaid(page, 'Added: 100 stories');
    expect((await keptStories(sample.driver())).entries).toHaveLength(101);
    expect(await page.$eval('#import-error', ({ textContent }) => textContent)).toBe('');
  },
);

test.runIf(BROWSER === 'firefox')('so does one in Firefox', async () => {
  const driver = await openBrowser(BROWSER, { roomInKilobytes: 1000 });
  try {
    await importTooMuch(driver, sample.server());
    expect(driver.consoleErrors).toEqual([]);
  } finally {
    await driver.close();
  }
});

test('a background that ends in the middle of an import costs nothing: all of it comes, to open pages too', async () => {
  const report = await sample.open({ body: otherPage(OTHER_HTML) }, 0);
  const page = await openStories(sample.driver());
  await dropFiles(page, manyFile);
  await question(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!document.getElementById('progress')) return;
          observer.disconnect();
          resolve();
        }).observe(document.body, { childList: true, subtree: true });
        document.getElementById('keep')?.click();
      }),
  );
  await sample.driver().endBackground();
  await waitForSaid(page, 'Added: 101 stories');
  await report.bringToFront();
  await waitForMarks(report, HARBOUR_MARKS);
});

test('where a page has ended before it said what it has changed, the next background finds it', async () => {
  const report = await sample.open({ body: otherPage(OTHER_HTML) }, 0);
  await onOwnPage(sample.driver(), (page) =>
    page.evaluate(`libraryInPage.putUntold(${JSON.stringify(harbourStory)})`),
  );
  await sample.driver().endBackground();
  const popup = await sample.driver().popup(report);
  await popup.close();
  await waitForMarks(report, HARBOUR_MARKS);
});

/** Imports more than there is room for, beside a story that is there; returns the page of stories. */
async function importTooMuch(driver: Driver, { origin, set }: Served): Promise<Page> {
  await addStories(driver, harbourStory);
  const page = await openStories(driver);
  await dropFiles(page, { name: 'many.backstory.json', text: storyFileText(many) });
  await question(page);
  await page.click('#keep');
  expect(await complaint(page, 'import')).toBe(
    'The browser could not keep this: there may be no room left on the device. Nothing was added, and everything is as it was.',
  );
  await waitForStories(page, harbourStory.title);
  expect((await keptStories(driver)).entries).toHaveLength(1);
  set('/own', { body: otherPage(OTHER_HTML) });
  set('/bundled', { body: samplePage() });
  for (const [path, marks] of [
    ['/own', HARBOUR_MARKS],
    ['/bundled', SAMPLE_MARKS],
  ] as const) {
    const report = await driver.open(origin + path);
    await report.bringToFront();
    await waitForMarks(report, marks);
  }
  return page;
}

/** Leaves the extension in Chromium room for little; returns what gives it as much again as it had. */
async function fillStorage(driver: Driver): Promise<() => Promise<void>> {
  const page = await driver.extensionPage('options.html');
  const client = await page.createCDPSession();
  const origin = await page.evaluate(() => location.origin);
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  // Chromium remembers how much room there was for as long as the database is open.
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  return async () => {
    await client.send('Storage.overrideQuotaForOrigin', { origin });
    await page.close();
  };
}
