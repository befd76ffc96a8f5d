/** The options page: every control counts at once, is kept, and loses nothing. */
import { expect, test } from 'vitest';
import { clickAndLeave } from '../../support/click-and-leave.ts';
import { onSample } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';
import {
  addSite,
  chosen,
  focused,
  openSettings,
  reopenSettings,
  tabTo,
  waitForSaid,
  waitForSites,
} from '../../support/settings-page.ts';

const AT_FIRST = ['marks-both', 'mentions-every', 'opensAfter-200', 'tabStops'];

const sample = onSample();
const open = () => openSettings(sample.driver());

test('at first everything is as designed', async () => {
  const page = await open();
  expect(await chosen(page)).toEqual(AT_FIRST);
  const { title, lang, dir, sites } = await page.evaluate(() => ({
    title: document.title,
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    sites: document.getElementById('no-sites')?.textContent,
  }));
  expect({ title, lang, dir }).toEqual({
    title: 'Settings – Backstory',
    lang: 'en-GB',
    dir: 'ltr',
  });
  expect(sites).toBe('None so far.');
});

// The one that is chosen at first comes last: it is chosen anew after another.
test.each([
  ['marks', ['underline', 'tint', 'none', 'both']],
  ['mentions', ['first', 'every']],
  ['opensAfter', ['100', '500', '1000', 'click', '200']],
])('of %s, each of %j is chosen and kept', async (setting, values) => {
  const page = await open();
  for (const value of values) {
    await page.click(`label:has(#${setting}-${value})`);
    await waitForSaid(page, 'Saved');
    await page.waitForFunction(
      async (key, expected) => String((await chrome.storage.sync.get(key))[key]) === expected,
      {},
      setting,
      value,
    );
    await reopenSettings(page);
    expect(await chosen(page)).toContain(`${setting}-${value}`);
  }
});

test('Tab stops are switched off and on', async () => {
  const page = await open();
  for (const isOn of [false, true]) {
    await page.click('#tabStops');
    await waitForSaid(page, 'Saved');
    await reopenSettings(page);
    expect((await chosen(page)).includes('tabStops')).toBe(isOn);
  }
});

test('the keyboard alone operates all of it', async () => {
  const page = await open();
  await tabTo(page, '#marks-both');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '#mentions-every');
  await page.keyboard.press('ArrowUp');
  await tabTo(page, '#opensAfter-200');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, '#tabStops');
  await page.keyboard.press(' ');
  await tabTo(page, '#add-site');
  await page.keyboard.type('a.example');
  await page.keyboard.press('Enter');
  await waitForSites(page, 'a.example');
  expect(await focused(page)).toBe('add-site');
  await tabTo(page, '#site-list summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '#site-text');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('b.example\nc.example\nd.example');
  await tabTo(page, '#replace-sites');
  await page.keyboard.press(' ');
  await waitForSites(page, 'b.example', 'c.example', 'd.example');
  await page.keyboard.down('Shift');
  await tabTo(page, '[aria-label="Remove: c.example"]');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await waitForSites(page, 'b.example', 'd.example');
  expect(await focused(page)).toBe('Remove: d.example');
  await page.keyboard.press('Enter');
  await waitForSites(page, 'b.example');
  expect(await focused(page)).toBe('Remove: b.example');
  await page.keyboard.press(' ');
  await waitForSites(page);
  expect(await focused(page)).toBe('add-site');
  expect(await chosen(page)).toEqual(['marks-none', 'mentions-first', 'opensAfter-500']);
  await tabTo(page, '#change-shortcuts');
  await tabTo(page, 'a[href="welcome.html"]');
  await tabTo(page, '#reset');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('reset-no');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('reset');
  await page.keyboard.press(' ');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('reset-yes');
  await page.keyboard.press('Enter');
  await waitForSaid(page, 'All settings reset');
  expect(await focused(page)).toBe('reset');
  expect(await chosen(page)).toEqual(AT_FIRST);
});

test('values that are none of ours count as not set, and stay until that very setting is set', async () => {
  const garbage = {
    marks: 7,
    mentions: 'sometimes',
    opensAfter: { seconds: 3 },
    tabStops: 'yes',
    pausedSites: 'a.example',
  };
  const page = await open();
  await page.evaluate((values) => chrome.storage.sync.set(values), garbage);
  await reopenSettings(page);
  expect(await chosen(page)).toEqual(AT_FIRST);
  await waitForSites(page);
  await page.click('label:has(#marks-underline)');
  await waitForSaid(page, 'Saved');
  await addSite(page, 'b.example');
  await waitForSites(page, 'b.example');
  const { mentions, opensAfter, tabStops } = garbage;
  expect(await page.evaluate(() => chrome.storage.sync.get())).toEqual({
    mentions,
    opensAfter,
    tabStops,
    marks: 'underline',
    pausedSites: garbage.pausedSites,
  });
  expect(await page.evaluate(() => chrome.storage.local.get())).toEqual({
    pausedSites: ['b.example'],
  });
});

test('a reset is asked about once more, and done', async () => {
  const page = await open();
  await page.click('label:has(#marks-tint)');
  await waitForSaid(page, 'Saved');
  await addSite(page, 'a.example');
  await waitForSites(page, 'a.example');
  await page.click('#reset');
  await page.click('#reset-no');
  expect(await page.$('#reset-question:not([hidden])')).toBeNull();
  await waitForSites(page, 'a.example');
  await page.click('#reset');
  await page.click('#reset-yes');
  await waitForSaid(page, 'All settings reset');
  await waitForSites(page);
  expect(await chosen(page)).toEqual(AT_FIRST);
  await reopenSettings(page);
  expect(await chosen(page)).toEqual(AT_FIRST);
});

test('what is changed elsewhere shows, and takes nothing from who is typing', async () => {
  const page = await open();
  await page.type('#add-site', 'half.a.na');
  const other = await open();
  await other.click('label:has(#marks-tint)');
  await waitForSaid(other, 'Saved');
  await addSite(other, 'a.example');
  await waitForSites(other, 'a.example');
  await other.close();
  await page.bringToFront();
  await waitForSites(page, 'a.example');
  expect(await chosen(page)).toContain('marks-tint');
  expect(await focused(page)).toBe('add-site');
  expect(await page.$eval('#add-site', (field) => (field as HTMLInputElement).value)).toBe(
    'half.a.na',
  );
});

test('the shortcuts are listed as they are set, and lead to the browser’s page', async () => {
  const page = await open();
  const listed = await page.$eval('#shortcuts', (list) => list.textContent);
  expect(listed).toMatch(/Next mention on the page(Alt\+Shift\+(Period|\.)|not set)/);
  expect(listed).toMatch(/Previous mention on the page(Alt\+Shift\+(Comma|,)|not set)/);
  await clickAndLeave(page, '#change-shortcuts');
  const browsersPage = BROWSER === 'chromium' ? 'chrome://extensions/shortcuts' : 'about:addons';
  await expect.poll(() => sample.driver().tabs()).toContain(browsersPage);
  // That page may take the front once more, from a tab that is to be used again.
  await sample.driver().closePages();
});

test('each permission has its sentence', async () => {
  const page = await open();
  const said = await page.$eval('#option-sees', (part) => part.textContent);
  for (const one of ['http, https', 'storage', 'activeTab', 'scripting', 'No network']) {
    expect(said).toContain(one);
  }
});
