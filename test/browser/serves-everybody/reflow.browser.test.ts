/** Large text, wide spacing, narrow windows (WCAG 1.4.4, 1.4.10, 1.4.12): nothing is cut off. */
import { expect, test } from 'vitest';
import { hoverMark, tooltipBox, waitForTooltip } from '../../support/marks.ts';
import { onSample } from '../../support/sample.ts';

/** The spacing that text must bear. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const sample = onSample();

test('at 400 % zoom the note is on the screen, and what is longer scrolls by the keyboard', async () => {
  const page = await sample.open();
  await page.setViewport({ width: 320, height: 256 });
  const mark = await hoverMark(page, 0);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  const { left, right, top, bottom } = await tooltipBox(page);
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(320);
  expect(bottom).toBeLessThanOrEqual(256);
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('PageDown');
  // The card takes it, not the page.
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
});

test('in a narrow window the note covers no line of a name that wraps', async () => {
  const page = await sample.open();
  await page.setViewport({ width: 320, height: 640 });
  // Each word is a line.
  await page.addStyleTag({ content: 'article p { width: min-content }' });
  const lines = await page.$eval('article', (article) => {
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const from = texts.currentNode.textContent?.indexOf('Tom Donilon') ?? -1;
      if (from < 0) continue;
      const range = new Range();
      range.setStart(texts.currentNode, from);
      range.setEnd(texts.currentNode, from + 'Tom Donilon'.length);
      range.startContainer.parentElement?.scrollIntoView();
      scrollBy(0, range.getBoundingClientRect().top - 280);
      return [...range.getClientRects()].map(({ left, top, bottom }) => ({ left, top, bottom }));
    }
    return [];
  });
  const [first, last] = [lines[0], lines.at(-1)];
  expect(lines).toHaveLength(2);
  await page.mouse.click((first?.left ?? 0) + 5, (first?.top ?? 0) + 5);
  await waitForTooltip(page, 'pinned');
  const { top, bottom } = await tooltipBox(page);
  expect(bottom <= (first?.top ?? 0) || top >= (last?.bottom ?? Infinity)).toBe(true);
});

test.each(['options.html', 'stories.html', 'welcome.html', 'popup.html'])(
  '%s fits a window of 190 px, and bears wide spacing at 320 px and at twice the size',
  async (file) => {
    const page = await sample.driver().extensionPage(file);
    await page.waitForSelector('h1, h2');
    await page.setViewport({ width: 190, height: 300 });
    const overhang = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overhang).toBe(0);
    await page.evaluate((styles: string) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      document.adoptedStyleSheets = [sheet];
    }, SPACING);
    for (const width of [320, 640, 1280]) {
      await page.setViewport({ width, height: 720, deviceScaleFactor: 2 });
      const seen = await page.evaluate(() => ({
        overhang: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        cut: [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((element) => getComputedStyle(element).overflowY === 'hidden')
          .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
          .map(({ className }) => className),
      }));
      expect(seen).toEqual({ overhang: 0, cut: [] });
    }
  },
);
