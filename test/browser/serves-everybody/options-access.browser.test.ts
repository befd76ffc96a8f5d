/** The options page for everybody: with assistive technology, on small screens, with wide spaces. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { axeOn } from '../../support/axe.ts';
import { onSample } from '../../support/sample.ts';
import {
  addSite,
  complaint,
  openSettings,
  waitForSites,
  writeOver,
} from '../../support/settings-page.ts';

const sample = onSample();
const open = () => openSettings(sample.driver());

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
});

describe.each(['light', 'dark'] as const)('%s', (colourScheme) => {
  const sample = onSample({ colourScheme });

  test('axe finds nothing, in any state of the page', async () => {
    const page = await openSettings(sample.driver());
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
  });
});

function overhang(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
