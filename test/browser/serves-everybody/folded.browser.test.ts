/** Keyboard and commands pass over names that the page has folded away, and leave the fold as it is. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { ServedPage } from '../../../tools/sample/serve.ts';
import { marksOn, shownMark, waitForShown, waitForTooltip } from '../../support/marks.ts';
import { pageKind } from '../../support/page-kinds.ts';
import { onSample, STORY_HTML } from '../../support/sample.ts';

const sample = onSample();

test('Tab reaches the names that are seen, and no others', async () => {
  const page = await sample.open(foldedPage());
  const seen = await seenInFold(page);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.length).toBeLessThan(9);
  await page.focus('#last');
  await page.keyboard.press('Tab');
  for (const name of seen) {
    await page.keyboard.press('Tab');
    await waitForShown(page, name);
  }
  await page.keyboard.press('Tab');
  await waitForTooltip(page, null);
  expect(await scrolledInFold(page)).toBe(0);
});

test('Tab reaches all names once the text is unfolded', async () => {
  const page = await sample.open(foldedPage());
  await page.$eval('article', (article) => {
    article.className = 'on';
  });
  await page.focus('#last');
  await page.keyboard.press('Tab');
  for (const { text } of await marksOn(page)) {
    await page.keyboard.press('Tab');
    await waitForShown(page, text);
  }
});

test('commands go round the names that are seen', async () => {
  const page = await sample.open(foldedPage());
  const seen = await seenInFold(page);
  for (const name of [...seen, seen[0] ?? '']) {
    await sample.driver().command(page, 'next-note');
    await waitForShown(page, name);
  }
  expect((await shownMark(page))?.top).toBe((await marksOn(page))[0]?.top);
  expect(await scrolledInFold(page)).toBe(0);
});

test('a fold far down is scrolled to, and not in', async () => {
  const page = await sample.open(foldedPage('<p style="height: 2000px">above</p>'));
  await sample.driver().command(page, 'next-note');
  await waitForTooltip(page, 'transient');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await scrolledInFold(page)).toBe(0);
});

test('the popup leads to no name that is folded away, and says so', async () => {
  const page = await sample.open(foldedPage());
  const popup = await sample.driver().popup(page);
  await popup.evaluate((document) => {
    document.querySelector<HTMLElement>('.show[aria-label*="Carney"]')?.click();
  });
  const line = (): Promise<string> =>
    popup.evaluate((document) =>
      [...document.querySelectorAll('.folded-away')].map((one) => one.textContent).join(''),
    );
  await expect.poll(line).toBe('This part of the text is folded away on the page.');
  await waitForTooltip(page, null);
  expect(await scrolledInFold(page)).toBe(0);
});

test('where no name is seen, Tab leads on', async () => {
  const page = await sample.open(pageKind('max-height-fold'));
  expect(await seenInFold(page)).toEqual([]);
  await page.focus('#last');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('backstory-note');
  expect(await scrolledInFold(page)).toBe(0);
});

/** Ways to cut off all names of an article: an element of the page below, and its styles. */
const folds: readonly (readonly [selector: string, style: string])[] = [
  ['#outer', 'height: 60px; overflow: hidden'],
  ['#outer', 'height: 60px; contain: paint'],
  ['#outer', 'height: 60px; contain: content'],
  ['#outer', 'height: 60px; contain: strict'],
  ['#outer', 'clip-path: inset(0 0 99%)'],
  ['#outer', 'height: 60px; overflow: auto hidden'],
  ['#open', 'height: 60px; overflow: hidden'],
  ['#above', 'height: 2000px'],
];

test('Tab leads on where all names are cut off, by whatever style, and to them where they are not', async () => {
  const page = await sample.open(pageOfFolds());
  for (const [selector, style] of folds) {
    for (const [set, isReached] of [
      [style, false],
      ['', true],
    ] as const) {
      await page.evaluate(`setStyle(${JSON.stringify(selector)}, ${JSON.stringify(set)})`);
      await page.focus('#last');
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.localName);
      expect([selector, style, focused === 'backstory-note']).toEqual([selector, style, isReached]);
    }
  }
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

/** An article that could be scrolled to the side only, in folds, one of them in a shadow tree, on a page that can't be scrolled. */
function pageOfFolds(): ServedPage {
  return pageKind(
    'plain',
    `<style>
      body { overflow: hidden }
    </style>
    <button id="last">Last</button>
    <div id="above"></div>
    <div id="outer"><x-open><div style="overflow-x: auto">${STORY_HTML}</div></x-open></div>
    <script>
      const parts = { '#above': above, '#outer': outer };
      const root = document.querySelector('x-open').attachShadow({ mode: 'open' });
      root.innerHTML = '<div><slot></slot></div>';
      parts['#open'] = root.firstChild;
      function setStyle(selector, style) {
        parts[selector].style.cssText = style;
      }
    </script>`,
  );
}

/** A fold high enough for some of the names. */
function foldedPage(above = ''): ServedPage {
  const { body, ...rest } = pageKind('max-height-fold');
  const higher = body.replace('max-height:220px', 'max-height:600px');
  return { ...rest, body: higher.replace('<h1>', `${above}<h1>`) };
}

/** The texts of the marks that the fold shows. */
async function seenInFold(page: Page): Promise<string[]> {
  const bottom = await page.$eval('article', (article) => article.getBoundingClientRect().bottom);
  const marks = await marksOn(page);
  return marks.filter((mark) => mark.y < bottom).map(({ text }) => text);
}

function scrolledInFold(page: Page): Promise<number> {
  return page.$eval('article', (article) => article.scrollTop);
}
