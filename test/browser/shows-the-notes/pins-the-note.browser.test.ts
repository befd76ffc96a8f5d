/** A click on a name pins its note, wherever the page has put the name and whatever else is selected. */
import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import type { ServedPage } from '../../../tools/sample/serve.ts';
import { hoverMark, marksOn, scrollToMark, waitForTooltip } from '../../support/marks.ts';
import { pageKind } from '../../support/page-kinds.ts';
import { onSample } from '../../support/sample.ts';

const sample = onSample();

test.each(['contenteditable-false', 'xhtml-application-xml', 'plain'])('%s', async (kind) => {
  const page = await sample.open(pageKind(kind));
  const mark = await hoverMark(page, 0);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
});

test('an article that lets the pointer through shows its notes, and pins them', async () => {
  const page = await sample.open(articleWith('pointer-events: none'));
  const mark = await hoverMark(page, 0);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
});

test('a name that is cut off, or covered, does not open where it can’t be seen', async () => {
  const page = await sample.open(
    articleWith('pointer-events: none; height: 600px; overflow: hidden'),
  );
  const marks = await marksOn(page);
  const bottom = await page.$eval('article', (article) => article.getBoundingClientRect().bottom);
  const cutOff = marks.find((mark) => mark.top > bottom);
  await page.mouse.move(cutOff?.x ?? 0, cutOff?.y ?? 0);
  await page.mouse.click(cutOff?.x ?? 0, cutOff?.y ?? 0);
  const seen = marks.find((mark) => mark.bottom < bottom);
  await hoverMark(page, seen ? marks.indexOf(seen) : -1);
  await waitForTooltip(page, 'transient');
});

test('text that is selected elsewhere keeps no click from pinning, a selected name does', async () => {
  const page = await sample.open();
  const mark = await scrollToMark(page, 0);
  // The page keeps its selection through a press.
  await page.evaluate(() => {
    addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
  });
  await select(page, 'article');
  await page.mouse.click(mark.x, mark.y);
  await page.mouse.move(mark.x + 1, mark.y);
  await waitForTooltip(page, 'transient');
  await select(page, 'h1');
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
});

/** A plain page with styles on its article. */
function articleWith(styles: string): ServedPage {
  const { body, ...rest } = pageKind('plain');
  return { ...rest, body: body.replace('<article>', `<article style="${styles}">`) };
}

function select(page: Page, selector: string): Promise<void> {
  return page.$eval(selector, (element) => {
    getSelection()?.selectAllChildren(element);
  });
}
