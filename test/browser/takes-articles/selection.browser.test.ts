/** Selecting the article by hand: with the mouse, with keys, in a shadow root; too little; and out of the bar's way. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../../src/core/recognition/words.ts';
import { samplePage, sampleReport } from '../../../tools/sample/sample-page.ts';
import {
  BAR,
  barOf,
  openBar,
  openedDraft,
  waitForBar,
  waitForFocus,
  waitForNoBar,
} from '../../support/capture.ts';
import { onSample } from '../../support/sample.ts';
import { harbour } from '../../support/texts.ts';

const NO_ARTICLE = '<!doctype html><title>Nothing</title><h1>Nothing</h1><p>A line.</p>';
const PARAGRAPHS = sampleReport().paragraphs;

const sample = onSample();

describe('on a page with an article', () => {
  test('too little is said to be; then the mouse selects three paragraphs of what the page shows by now', async () => {
    const page = await sample.open();
    await openBar(sample.driver(), page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForBar(sample.driver(), page, '0 words selected');
    await page.keyboard.press('Enter');
    await waitForBar(sample.driver(), page, 'Too little: select at least 50 words.');
    // As a page goes on to another article by itself.
    await page.evaluate((title) => {
      history.pushState(null, '', '/harbour');
      document.title = `${title} – The Harbour Gazette`;
      document.querySelector('h1')?.replaceChildren(title);
    }, harbour.headline);
    await drag(page, 'article p:nth-of-type(1)', 'article p:nth-of-type(3)');
    await waitForBar(sample.driver(), page, `${wordsIn(PARAGRAPHS.slice(0, 3))} words selected`);
    // The focus is on the page now, from which Tab leads to the bar.
    await page.keyboard.press('Tab');
    await waitForFocus(page);
    await page.keyboard.press('Enter');
    expect(await openedDraft(sample.driver())).toMatchObject({
      headline: harbour.headline,
      facts: ['The Harbour Gazette', '', `${sample.server().origin}/harbour`],
      paragraphs: PARAGRAPHS.slice(0, 3),
    });
  });

  test('a press of the mouse on the button keeps the selection; the bar leaves the way of its end', async () => {
    const page = await sample.open();
    await openBar(sample.driver(), page);
    const atFirst = await barEdge(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForBar(sample.driver(), page, '0 words selected');
    expect(atFirst).toBe('bottom');
    // Line after line, down to where the bar is.
    await page.keyboard.down('Shift');
    await expect
      .poll(
        async () => {
          await page.keyboard.press('ArrowDown');
          return barEdge(page);
        },
        { timeout: 20_000, interval: 20 },
      )
      .toBe('top');
    await page.keyboard.up('Shift');
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
    const { x, y } = await buttonPlace(page);
    await page.mouse.click(x, y);
    const { paragraphs } = await openedDraft(sample.driver());
    expect(paragraphs.length).toBeGreaterThan(2);
    expect(wordsIn(paragraphs)).toBe(wordsIn([selected]));
  });
});

test('a page without an article has it selected at once, all of it by Ctrl+A', async () => {
  sample.server().set('/none', { body: NO_ARTICLE });
  const page = await sample.driver().open(`${sample.server().origin}/none`);
  const before = await page.evaluate(() => document.body.outerHTML);
  await openBar(sample.driver(), page);
  expect(await barOf(sample.driver(), page)).toMatchObject({
    name: 'No article was found here',
    buttons: ['Use the selection', 'Cancel'],
  });
  await page.evaluate((text) => {
    document.querySelector('p')?.append(text);
  }, harbour.paragraphs.join(' '));
  const ctrl = 'Control';
  await page.keyboard.down(ctrl);
  await page.keyboard.press('a');
  await page.keyboard.up(ctrl);
  await page.keyboard.press('Enter');
  const { headline, paragraphs } = await openedDraft(sample.driver());
  expect(headline).toBe('Nothing');
  // What has come since is read, too.
  expect(paragraphs).toEqual(['Nothing', `A line.${harbour.paragraphs.join(' ')}`]);
  await page.bringToFront();
  await waitForNoBar(page);
  expect(before).not.toContain(BAR);
});

test('an article in a shadow root is found there, and can be selected there', async () => {
  const body = samplePage().replace(
    /<article>([^]*?)<\/article>/,
    (_, inside: string) =>
      `<div id="host"><template shadowrootmode="open"><article>${inside}</article></template></div>`,
  );
  const page = await sample.open({ body }, 0);
  await openBar(sample.driver(), page);
  await waitForBar(sample.driver(), page, `${wordsIn(PARAGRAPHS)} words`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await waitForBar(sample.driver(), page, '0 words selected');
  await drag(page, '#host >>> p:nth-of-type(1)', '#host >>> p:nth-of-type(2)');
  await waitForBar(sample.driver(), page, `${wordsIn(PARAGRAPHS.slice(0, 2))} words selected`);
  await page.keyboard.press('Escape');
  await waitForNoBar(page);
});

/** Drags the mouse from a paragraph's beginning to another's end. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  const first = await (await page.$(from))?.boundingBox();
  const last = await (await page.$(to))?.boundingBox();
  if (!first || !last) throw new Error(`nothing from ${from} to ${to}`);
  await page.mouse.move(first.x + 1, first.y + 6);
  await page.mouse.down();
  await page.mouse.move(last.x + last.width - 2, last.y + last.height - 6, { steps: 4 });
  await page.mouse.up();
}

/** At which edge of the window the bar is. */
function barEdge(page: Page): Promise<'top' | 'bottom' | null> {
  return page.evaluate((bar) => {
    const x = innerWidth / 2;
    if (document.elementFromPoint(x, innerHeight - 4)?.localName === bar) return 'bottom';
    return document.elementFromPoint(x, 8)?.localName === bar ? 'top' : null;
  }, BAR);
}

/** Where “Use the selection” is: the first of the buttons, which stand together at the end of the bar. */
async function buttonPlace(page: Page): Promise<{ x: number; y: number }> {
  const { html, styles } = await sample.driver().captureBar(page);
  return page.evaluate(
    (inside: string, rules: string) => {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      root.adoptedStyleSheets = [sheet];
      // eslint-disable-next-line no-unsanitized/method -- it is the bar's own
      root.setHTMLUnsafe(inside);
      document.documentElement.append(host);
      root.querySelector<HTMLElement>('.bar')?.showPopover();
      const { left, top, width, height } =
        root.querySelector('.use-selection')?.getBoundingClientRect() ?? new DOMRect();
      host.remove();
      return { x: left + width / 2, y: top + height / 2 };
    },
    html,
    styles,
  );
}

function wordsIn(texts: readonly string[]): number {
  return readWords(texts.join('\n')).length;
}
