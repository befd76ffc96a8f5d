/** The options page: every control counts at once, is kept, and loses nothing. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/stage.ts';
import { axeOn } from '../support/axe.ts';
import { waitForMarks } from '../support/marks.ts';
import { onSample, SAMPLE_MARKS } from '../support/sample.ts';
import {
  addSite,
  chosen,
  complaint,
  focused,
  openSettings,
  tabTo,
  waitForSaid,
  waitForSites,
  writeOver,
} from '../support/settings-page.ts';

const AT_FIRST = ['marks-both', 'mentions-every', 'opensAfter-200', 'tabStops'];

describe.each(BROWSERS)('%s', (name) => {
  const sample = onSample(name);
  const open = () => openSettings(sample.stage());

  afterEach(async () => {
    const page = await open();
    await page.evaluate(() => chrome.storage.sync.clear());
    await page.close();
  });

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
    await page.close();
  });

  test.each([
    'marks-underline',
    'marks-tint',
    'marks-none',
    'marks-both',
    'mentions-first',
    'mentions-every',
    'opensAfter-100',
    'opensAfter-200',
    'opensAfter-500',
    'opensAfter-1000',
    'opensAfter-click',
  ])('%s is chosen and kept', async (id) => {
    const [setting] = id.split('-');
    const page = await open();
    // One that is chosen already is chosen anew after another.
    const other = await page.$(`input[name=${setting}]:not(:checked)`);
    await other?.click();
    await waitForSaid(page, 'Saved');
    await page.click(`label:has(#${id})`);
    await page.waitForFunction(
      async (chosen) => {
        const [setting = '', value] = chosen.split('-');
        return String((await chrome.storage.sync.get(setting))[setting]) === value;
      },
      {},
      id,
    );
    await page.close();
    const again = await open();
    expect(await chosen(again)).toContain(id);
    await again.close();
  });

  test('Tab stops are switched off and on', async () => {
    for (const isOn of [false, true]) {
      const page = await open();
      await page.click('#tabStops');
      await waitForSaid(page, 'Saved');
      await page.close();
      const again = await open();
      expect((await chosen(again)).includes('tabStops')).toBe(isOn);
      await again.close();
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
    await page.keyboard.press('Space');
    await tabTo(page, '#add-site');
    await page.keyboard.type('a.example');
    await page.keyboard.press('Enter');
    await waitForSites(page, 'a.example');
    expect(await focused(page)).toBe('add-site');
    await tabTo(page, '#site-list summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#site-text');
    await page.keyboard.type('b.example\nc.example');
    await tabTo(page, '#replace-sites');
    await page.keyboard.press('Space');
    await waitForSites(page, 'b.example', 'c.example', 'a.example');
    await page.keyboard.down('Shift');
    await tabTo(page, '[data-site="c.example"]');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await waitForSites(page, 'b.example', 'a.example');
    expect(await focused(page)).toBe('Remove: a.example');
    await page.keyboard.press('Enter');
    await waitForSites(page, 'b.example');
    await page.keyboard.press('Space');
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
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('reset-yes');
    await page.keyboard.press('Enter');
    await waitForSaid(page, 'All settings are as they were at first');
    expect(await focused(page)).toBe('reset');
    expect(await chosen(page)).toEqual(AT_FIRST);
    await page.close();
  });

  test('a site is added by its name or an address of it, and removed', async () => {
    const page = await open();
    await addSite(page, ' News.Example.com ');
    await waitForSaid(page, 'Paused on news.example.com');
    await addSite(page, 'https://www.example.org:8080/2013/04/talks?id=1#top');
    await waitForSites(page, 'news.example.com', 'www.example.org');
    expect(await page.$eval('#add-site', (field) => (field as HTMLInputElement).value)).toBe('');
    await page.close();
    const again = await open();
    await waitForSites(again, 'news.example.com', 'www.example.org');
    await again.click('[aria-label="Remove: news.example.com"]');
    await waitForSaid(again, 'Removed: news.example.com');
    await waitForSites(again, 'www.example.org');
    await again.close();
  });

  test('two sites are removed as fast as one can press', async () => {
    const page = await open();
    await page.evaluate(() => chrome.storage.sync.set({ pausedSites: ['a.test', 'b.test'] }));
    await waitForSites(page, 'a.test', 'b.test');
    await page.$$eval('#sites button', (buttons) => {
      for (const button of buttons) button.click();
    });
    await waitForSites(page);
    await page.close();
  });

  test.each([
    ['no site', '“no site” is not the name of a site. A name looks like example.com.'],
    ['somebody@example.com', '“somebody@example.com” is not the name of a site.'],
    ['', 'Type the name of a site, such as example.com.'],
    ['http://a.example/news', 'Backstory is paused on a.example already.'],
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
    await page.close();
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
      await waitForSaid(page, 'Saved: the list has 2 sites');
      await waitForSites(page, 'b.example', 'a.example');
      expect(await textOf(page)).toBe('b.example\na.example\n');
      await page.close();
      const again = await open();
      await waitForSites(again, 'b.example', 'a.example');
      await again.close();
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
        'Nothing was changed, since not every line is the name of a site: ' +
          'line 2 (“no site”) and line 4 (“*”).',
      );
      expect(await focused(page)).toBe('site-text');
      expect(await textOf(page)).toBe(written);
      await waitForSites(page, 'a.example');
      await page.close();
    });

    test('is refused where the browser keeps no more, and nothing is lost', async () => {
      const page = await open();
      await addSite(page, 'a.example');
      await waitForSites(page, 'a.example');
      await page.click('#site-list summary');
      const many = Array.from({ length: 600 }, (_, index) => `site-${index}.example`).join('\n');
      await writeOver(page, '#site-text', many);
      await page.click('#replace-sites');
      expect(await complaint(page, 'site-text')).toContain('The browser did not keep this');
      expect(await textOf(page)).toBe(many);
      await waitForSites(page, 'a.example');
      await page.close();
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
      await page.close();
    });

    test('comes from a file, and counts once it replaces the list', async () => {
      const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'backstory-')), 'sites.txt');
      await writeFile(file, 'c.example\r\nd.example\r\n');
      const page = await open();
      await page.click('#site-list summary');
      const chooser = await page.$('input[type=file]');
      await chooser?.uploadFile(file);
      await waitForSaid(page, 'Loaded. Replace the list to make it count.');
      await waitForSites(page);
      await page.click('#replace-sites');
      await waitForSites(page, 'c.example', 'd.example');
      await page.close();
    });
  });

  test('values that are none of ours count as not set, and are put aside, not lost', async () => {
    const garbage = {
      marks: 7,
      mentions: 'sometimes',
      opensAfter: { seconds: 3 },
      tabStops: 'yes',
      pausedSites: 'a.example',
    };
    const page = await open();
    await page.evaluate((values) => chrome.storage.sync.set(values), garbage);
    await page.close();
    const again = await open();
    expect(await chosen(again)).toEqual(AT_FIRST);
    await waitForSites(again);
    await again.click('label:has(#marks-underline)');
    await waitForSaid(again, 'Saved');
    await addSite(again, 'b.example');
    await waitForSites(again, 'b.example');
    const { marks, pausedSites, ...untouched } = garbage;
    expect(await again.evaluate(() => chrome.storage.sync.get())).toEqual({
      ...untouched,
      marks: 'underline',
      pausedSites: ['b.example'],
      'unread:marks': marks,
      'unread:pausedSites': pausedSites,
    });
    await again.close();
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
    await waitForSaid(page, 'All settings are as they were at first');
    await waitForSites(page);
    expect(await chosen(page)).toEqual(AT_FIRST);
    await page.close();
    const again = await open();
    expect(await chosen(again)).toEqual(AT_FIRST);
    await again.close();
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
    await page.close();
  });

  test('the shortcuts are listed as they are set, and lead to the browser’s page', async () => {
    const page = await open();
    const listed = await page.$eval('#shortcuts', (list) => list.textContent);
    expect(listed).toMatch(/Next note on the page(Alt\+Shift\+(Period|\.)|not set)/);
    expect(listed).toMatch(/Previous note on the page(Alt\+Shift\+(Comma|,)|not set)/);
    await page.click('#change-shortcuts');
    const browsersPage = name === 'chromium' ? 'chrome://extensions/shortcuts' : 'about:addons';
    await expect.poll(() => sample.stage().tabs()).toContain(browsersPage);
    await page.close();
  });

  test('each permission has its sentence', async () => {
    const page = await open();
    const said = await page.$eval('#option-sees', (part) => part.textContent);
    for (const one of ['http, https', 'storage', 'activeTab', 'scripting', 'No network']) {
      expect(said).toContain(one);
    }
    await page.close();
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
    await settings.close();
    await page.close();
  });

  test('nothing hangs over at 320 pixels, with wide spaces in the text neither', async () => {
    const page = await open();
    await page.setViewport({ width: 320, height: 700 });
    await addSite(page, 'www.a-very-long-name-of-a-site-that-nobody-would-type.news.example.org');
    await addSite(page, 'this is no site at all, however long one looks at it');
    await page.click('#site-list summary');
    await page.click('#reset');
    expect(await overhang(page)).toBe(0);
    await page.evaluate(() => {
      // WCAG 1.4.12
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await overhang(page)).toBe(0);
    await page.close();
  });

  test('what one presses is large enough to hit', async () => {
    const page = await open();
    await addSite(page, 'a.example');
    await waitForSites(page, 'a.example');
    await page.click('#site-list summary');
    await page.click('#reset');
    const small = await page.$$eval('button, summary, a, label.choice, input[type=text]', (all) =>
      all
        .filter((one) => one.checkVisibility())
        .filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          return width < 24 || height < (one.localName === 'button' ? 32 : 24);
        })
        .map((one) => one.outerHTML),
    );
    expect(small).toEqual([]);
    await page.close();
  });
});

describe.each(BROWSERS)('%s', (name) => {
  describe.each(['light', 'dark'] as const)('%s', (colourScheme) => {
    const sample = onSample(name, { colourScheme });

    test('axe finds nothing, in any state of the page', async () => {
      const page = await openSettings(sample.stage());
      expect(await axeOn(page)).toEqual([]);
      await addSite(page, 'a.example');
      await addSite(page, 'b.example');
      await waitForSites(page, 'a.example', 'b.example');
      await page.click('#site-list summary');
      expect(await axeOn(page)).toEqual([]);
      await addSite(page, 'no site');
      await writeOver(page, '#site-text', 'no site');
      await page.click('#replace-sites');
      await complaint(page, 'site-text');
      expect(await axeOn(page)).toEqual([]);
      await page.click('#reset');
      expect(await axeOn(page)).toEqual([]);
      await page.close();
    });
  });
});

function textOf(page: Page): Promise<string> {
  return page.$eval('#site-text', (text) => (text as HTMLTextAreaElement).value);
}

function overhang(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
