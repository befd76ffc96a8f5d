/** The options page's list of paused sites: what is added, removed or loaded counts at once, or says why not. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitForMarks } from '../../support/marks.ts';
import { onSample, SAMPLE_MARKS } from '../../support/sample.ts';
import {
  addSite,
  complaint,
  focused,
  openSettings,
  reopenSettings,
  waitForSaid,
  waitForSites,
  writeOver,
} from '../../support/settings-page.ts';
import { BROWSER, DOWNLOADS } from '../../support/shared-browser.ts';

const sample = onSample();
const open = () => openSettings(sample.driver());

test('a site is added by its name or an address of it, and removed', async () => {
  const page = await open();
  await addSite(page, ' News.Example.com ');
  await waitForSaid(page, 'Paused on news.example.com');
  await addSite(page, 'https://www.example.org:8080/2013/04/talks?id=1#top');
  await waitForSites(page, 'news.example.com', 'www.example.org');
  expect(await page.$eval('#add-site', (field) => (field as HTMLInputElement).value)).toBe('');
  await reopenSettings(page);
  await waitForSites(page, 'news.example.com', 'www.example.org');
  await page.click('[aria-label="Remove: news.example.com"]');
  await waitForSaid(page, 'Removed: news.example.com');
  await waitForSites(page, 'www.example.org');
});

test('two sites are removed as fast as one can press', async () => {
  const page = await open();
  await page.evaluate(() => chrome.storage.sync.set({ pausedSites: ['a.test', 'b.test'] }));
  await waitForSites(page, 'a.test', 'b.test');
  await page.$$eval('#sites button', (buttons) => {
    for (const button of buttons) button.click();
  });
  await waitForSites(page);
});

test.each([
  ['no site', '“no site” is not the name of a site. A name looks like example.com.'],
  ['somebody@example.com', '“somebody@example.com” is not the name of a site.'],
  ['', 'Enter the name of a site, such as example.com.'],
  ['http://a.example/news', 'Already paused on a.example.'],
])('“%s” is refused in place, and nothing is lost', async (typed, said) => {
  const page = await open();
  await addSite(page, 'a.example');
  await waitForSites(page, 'a.example');
  await addSite(page, typed);
  expect(await complaint(page, 'add-site')).toContain(said);
  const field = await page.$eval('#add-site', (element) => ({
    value: (element as HTMLInputElement).value,
    isInvalid: element.getAttribute('aria-invalid'),
    describedBy: element.getAttribute('aria-describedby'),
  }));
  expect(field).toEqual({
    value: typed,
    isInvalid: 'true',
    describedBy: 'add-site-text add-site-error',
  });
  expect(await focused(page)).toBe('add-site');
  await waitForSites(page, 'a.example');
  await page.keyboard.type('x');
  await page.waitForSelector('#add-site-error:empty');
});

describe('the list as text', () => {
  test('is shown, changed and put in the list’s place', async () => {
    const page = await open();
    await addSite(page, 'a.example');
    await waitForSites(page, 'a.example');
    await page.click('#site-list summary');
    expect(await textOf(page)).toBe('a.example\n');
    await writeOver(page, '#site-text', 'https://B.example/news\n\na.example\nb.example');
    await page.click('#replace-sites');
    await waitForSaid(page, 'Saved: 2 sites');
    await waitForSites(page, 'b.example', 'a.example');
    expect(await textOf(page)).toBe('b.example\na.example\n');
    await reopenSettings(page);
    await waitForSites(page, 'b.example', 'a.example');
  });

  test('names the lines that are no sites, and changes nothing then', async () => {
    const page = await open();
    await addSite(page, 'a.example');
    await waitForSites(page, 'a.example');
    await page.click('#site-list summary');
    const written = 'b.example\nno site\n\n*';
    await writeOver(page, '#site-text', written);
    await page.click('#replace-sites');
    expect(await complaint(page, 'site-text')).toBe(
      'Nothing was saved. Not the name of a site: line 2 (“no site”) and line 4 (“*”).',
    );
    expect(await focused(page)).toBe('site-text');
    expect(await textOf(page)).toBe(written);
    await waitForSites(page, 'a.example');
  });

  // Firefox sets no limit that a test could reach.
  test.skipIf(BROWSER === 'firefox')('is refused where the browser keeps no more', async () => {
    const page = await open();
    await addSite(page, 'a.example');
    await waitForSites(page, 'a.example');
    await page.evaluate(async () => {
      const { local } = chrome.storage;
      const room = local.QUOTA_BYTES - (await local.getBytesInUse());
      await local.set({ filling: 'x'.repeat(room - 'filling""'.length) });
    });
    await page.click('#site-list summary');
    const many = Array.from({ length: 600 }, (_, index) => `site-${index}.example`).join('\n');
    await writeOver(page, '#site-text', many);
    await page.click('#replace-sites');
    expect(await complaint(page, 'site-text')).toContain('The browser could not save this');
    expect(await textOf(page)).toBe(many);
    await waitForSites(page, 'a.example');
  });

  test('is copied', async () => {
    const page = await open();
    await addSite(page, 'a.example');
    await waitForSites(page, 'a.example');
    await page.click('#site-list summary');
    await page.click('#copy-sites');
    await waitForSaid(page, 'Copied');
    await writeOver(page, '#site-text', '');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    expect(await textOf(page)).toBe('a.example\n');
  });

  test('is kept as a file', async () => {
    const page = await open();
    await addSite(page, 'a.example');
    await waitForSites(page, 'a.example');
    await page.click('#site-list summary');
    await page.click('#save-sites');
    const file = path.join(DOWNLOADS, 'backstory-paused-sites.txt');
    await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toBe('a.example\n');
  });

  test('comes from a file, and counts once it replaces the list', async () => {
    const file = path.join(DOWNLOADS, 'sites.txt');
    await writeFile(file, 'c.example\r\nd.example\r\n');
    const page = await open();
    await page.click('#site-list summary');
    const chooser = await page.$('input[type=file]');
    await chooser?.uploadFile(file);
    await waitForSaid(page, 'Loaded. Press “Replace the list” to use it.');
    await waitForSites(page);
    await page.click('#replace-sites');
    await waitForSites(page, 'c.example', 'd.example');
  });
});

test('a site paused here loses its marks at once, and gets them back', async () => {
  const page = await sample.open();
  const settings = await open();
  await addSite(settings, page.url());
  await waitForSites(settings, '127.0.0.1');
  await page.bringToFront();
  await waitForMarks(page, 0);
  await settings.bringToFront();
  await settings.click('[aria-label="Remove: 127.0.0.1"]');
  await waitForSites(settings);
  await page.bringToFront();
  await waitForMarks(page, SAMPLE_MARKS);
});

function textOf(page: Page): Promise<string> {
  return page.$eval('#site-text', (text) => (text as HTMLTextAreaElement).value);
}
