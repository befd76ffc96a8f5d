/** The interface in other languages: from right to left with longer words, and in those that people speak. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TooltipInside } from '../../../tools/browser/driver.ts';
import { buildInLanguage } from '../../../tools/locales/build-in-language.ts';
import type { Messages } from '../../../tools/locales/pseudo-locale.ts';
import { COPY, copyInto } from '../../support/inside-copy.ts';
import { hoverMark, leaveMark, tooltipBox, waitForTooltip } from '../../support/marks.ts';
import { changeSettings, onSample, SAMPLE_MARKS } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';
import { textsIn, untranslatedIn } from '../../support/untranslated.ts';

const FOLDER = mkdtempSync(path.join(os.tmpdir(), 'backstory-languages-'));
const WIDTHS = [320, 1280];
/** The narrowest is a window of 320 px at 200 %. */
const OWN_PAGE_WIDTHS = [160, ...WIDTHS];

afterAll(async () => {
  await rm(FOLDER, { recursive: true });
});

describe('from right to left', () => {
  const folder = path.join(FOLDER, 'pseudo');
  beforeAll(() => buildInLanguage('pseudo', folder));

  const sample = onSample({}, { extension: extensionIn(folder) });

  test.each(['options.html', 'stories.html', 'welcome.html', 'popup.html'])('%s', async (file) => {
    const page = await sample.driver().extensionPage(file);
    await page.waitForSelector('html[data-ready], #state[data-state]');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(untranslatedIn(await page.content())).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 800 });
      expect(await overhang(page), `at ${String(width)} px`).toBe(0);
    }
  });

  test('the popup', async () => {
    const page = await sample.open();
    const popup = await sample.driver().popup(page);
    const seen = await popup.evaluate((document) => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      const { dir, outerHTML, scrollWidth, clientWidth } = document.documentElement;
      return { dir, html: outerHTML, overhang: scrollWidth - clientWidth };
    });
    expect(seen).toMatchObject({ dir: 'rtl', overhang: 0 });
    expect(untranslatedIn(seen.html)).toEqual([]);
  });

  test('the tooltip', async () => {
    const page = await sample.open();
    await hoverMark(page, 0);
    const { html } = await sample.driver().tooltip(page);
    expect(html).toMatch(/<div lang="he" dir="rtl" class="card"/);
    expect(untranslatedIn(html)).toEqual([]);
  });

  test.each(WIDTHS)('the tooltip is in sight and beside its term at %i px', async (width) => {
    await changeSettings(sample.driver(), { opensAfter: 100 });
    const page = await sample.open();
    await page.setViewport({ width, height: 800 });
    for (let index = 0; index < SAMPLE_MARKS; index++) {
      const mark = await hoverMark(page, index);
      const box = await tooltipBox(page);
      expect(Math.min(box.left, box.top), mark.text).toBeGreaterThanOrEqual(0);
      expect(box.right, mark.text).toBeLessThanOrEqual(width);
      expect(box.bottom, mark.text).toBeLessThanOrEqual(800);
      expect(box.bottom <= mark.top || box.top >= mark.bottom, mark.text).toBe(true);
      expect(await overhang(page)).toBe(0);
      await leaveMark(page);
    }
  });
});

describe.each([
  ['de', /\d\. (Okt|Dez)\./],
  ['es', /\d (oct|dic)/],
  ['fr', /\d (oct|déc)\./],
])('in %s', (locale, itsDates) => {
  const folder = path.join(FOLDER, locale);
  const messages = messagesOf(locale);
  const translated = textsOf(messages);
  const english = textsOf(messagesOf('en'));
  beforeAll(() => buildInLanguage(locale, folder));

  const sample = onSample({}, { extension: extensionIn(folder) });

  test('the popup says its messages, and writes its dates', async () => {
    const page = await sample.open();
    const popup = await sample.driver().popup(page);
    const seen = await popup.evaluate((document) => ({
      lang: document.documentElement.lang,
      state: document.querySelector('.evidence summary')?.textContent,
      dates: [...document.querySelectorAll('.timeline .when')].map((when) => when.textContent),
    }));
    expect(seen).toMatchObject({ lang: locale, state: messages['storyWhole']?.message });
    expect(seen.dates.join('; ')).toMatch(itsDates);
    expect(seen.dates.join('; ')).not.toMatch(/Oct|Dec/);
  });

  test('the tooltip says its messages, cuts none of them off, and its note stays English', async () => {
    const page = await sample.open();
    await page.setViewport({ width: 320, height: 640 });
    const mark = await hoverMark(page, 0);
    await page.mouse.click(mark.x, mark.y);
    await waitForTooltip(page, 'pinned');
    const inside = await sample.driver().tooltip(page);
    expect(inside.html).toContain(messages['since']?.message);
    expect(inside.html).toMatch(/<h2[^>]*><span lang="en"[^>]*>[^<]*Donilon/);
    for (const width of [320, 480, 640]) {
      await page.setViewport({ width, height: 640 });
      expect(await crampedInFoot(page, inside), `at ${String(width)} px`).toEqual([]);
    }
  });

  test.each(['options.html', 'stories.html', 'welcome.html'])(
    '%s is all in it, and as wide as its window',
    async (file) => {
      const page = await sample.driver().extensionPage(file);
      await page.waitForSelector('html[data-ready]');
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
      const texts = textsIn(await page.content());
      expect(texts.filter((text) => translated.has(text)).length).toBeGreaterThan(5);
      expect(texts.filter((text) => english.has(text) && !translated.has(text))).toEqual([]);
      for (const width of OWN_PAGE_WIDTHS) {
        await page.setViewport({ width, height: 800 });
        expect(await overhang(page), `at ${String(width)} px`).toBe(0);
        expect(await partedInTitle(page), `at ${String(width)} px`).toEqual([]);
        expect(await hyphenatedNames(page), `at ${String(width)} px`).toEqual([]);
        expect(await tooWideButtons(page), `at ${String(width)} px`).toEqual([]);
      }
    },
  );
});

function textsOf(messages: Messages): ReadonlySet<string> {
  return new Set(Object.values(messages).map(({ message }) => message));
}

function messagesOf(locale: string): Messages {
  const file = path.resolve(
    import.meta.dirname,
    `../../../assets/_locales/${locale}/messages.json`,
  );
  return JSON.parse(readFileSync(file, 'utf8')) as Messages;
}

function extensionIn(folder: string): string {
  return path.join(folder, BROWSER === 'chromium' ? 'chrome' : 'firefox');
}

/** The words of a page's title that go on in another line. */
function partedInTitle(page: Page): Promise<string[]> {
  return page.$eval('h1', ({ firstChild }) =>
    [...(firstChild?.nodeValue ?? '').matchAll(/\S+/g)]
      .filter(({ 0: word, index }) => {
        const range = document.createRange();
        if (!firstChild) return false;
        range.setStart(firstChild, index);
        range.setEnd(firstChild, index + word.length);
        return range.getClientRects().length > 1;
      })
      .map(([word]) => word),
  );
}

/** What stands in a card's foot and runs out of its box, out of the card, or onto a second line. */
async function crampedInFoot(page: Page, inside: TooltipInside): Promise<string[]> {
  await copyInto(page, inside);
  return page.$eval(COPY, (host) => {
    const foot = host.shadowRoot?.querySelector('footer');
    const edges = foot?.getBoundingClientRect() ?? new DOMRect();
    const cramped = [...(foot?.querySelectorAll('button, .follows') ?? [])].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const range = new Range();
      range.selectNodeContents(element);
      const text = range.getBoundingClientRect();
      // Browsers round.
      const isOut = text.left < left - 1 || text.right > right + 1 || left < edges.left - 1;
      return isOut || right > edges.right + 1 || text.height > 24;
    });
    host.remove();
    return cramped.map(({ textContent }) => textContent);
  });
}

/** What holds names of sites, keys or permissions and may part them by syllables. */
function hyphenatedNames(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.host, .site, textarea, kbd, code')]
      .filter((element) => getComputedStyle(element).hyphens !== 'manual')
      .map(({ className, textContent }) => className || textContent),
  );
}

/** The buttons that stand out of what they stand in. */
function tooWideButtons(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, .button')]
      .filter((button) => {
        const around = button.parentElement?.getBoundingClientRect();
        return button.getBoundingClientRect().right > (around?.right ?? 0) + 1;
      })
      .map(({ textContent }) => textContent),
  );
}

/** By how much all of a page, unfolded, is wider than its window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
