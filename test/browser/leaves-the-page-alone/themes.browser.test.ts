/** Marks go with the page's colours, by whatever way the page changes them. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { samplePage } from '../../../tools/sample/sample-page.ts';
import { hoverMark, marksOn, waitForTooltip } from '../../support/marks.ts';
import { pageKind } from '../../support/page-kinds.ts';
import { onSample, SAMPLE_MARKS } from '../../support/sample.ts';

const sample = onSample();

/** Changes by the objects of style sheets, of which no event tells; `DARK` stands for the theme's rule. */
const changes: Record<string, string> = {
  'a sheet that is no longer disabled': `document.querySelector('#dark').sheet.disabled = false`,
  'a rule that comes': `document.styleSheets[0].insertRule(DARK, document.styleSheets[0].cssRules.length)`,
  'a rule that is written anew': `document.querySelector('#plain').sheet.cssRules[0].style.cssText = 'background: #111; color: #eee'`,
  'a sheet for other media': `document.querySelector('#print').sheet.media.mediaText = 'all'`,
  'an adopted sheet': `adopted.replaceSync(DARK); document.adoptedStyleSheets.push(adopted)`,
  'an adopted sheet that is written anew': `document.adoptedStyleSheets.push(adopted); adopted.replaceSync(DARK)`,
};
const BODY = samplePage().replace(
  '</head>',
  `<style id="plain">body { background: #fff }</style>
   <style id="print" media="print">body { background: #111; color: #eee }</style>
   <style id="dark">body { background: #111; color: #eee }</style>
   <script>
     const DARK = 'body { background: #111 !important; color: #eee !important }';
     const adopted = new CSSStyleSheet();
     document.querySelector('#dark').sheet.disabled = true;
   </script></head>`,
);

test.each(Object.entries(changes))('after %s', async (_, change) => {
  const page = await sample.open({ body: BODY });
  await expectGround(page, 'light');
  await page.evaluate(change);
  await page.mouse.move(30, 30);
  await expectGround(page, 'dark');
});

test('after a key of the page’s, and back', async () => {
  const page = await sample.open(pageKind('theme-cssom'));
  await expectGround(page, 'light');
  await page.keyboard.press('d');
  await expectGround(page, 'dark');
  await page.evaluate(`document.querySelector('#dark').sheet.disabled = true`);
  await page.keyboard.press('x');
  await expectGround(page, 'light');
});

test('an open note stays', async () => {
  const page = await sample.open(pageKind('theme-cssom'));
  const mark = await hoverMark(page, 2);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  await page.evaluate(`document.querySelector('#dark').sheet.disabled = false`);
  await page.mouse.move(mark.x, mark.y + 1);
  await expectGround(page, 'dark');
  await waitForTooltip(page, 'pinned');
});

async function expectGround(page: Page, ground: 'light' | 'dark'): Promise<void> {
  const onGround = async (): Promise<number> =>
    (await marksOn(page)).filter(({ highlight }) => highlight.endsWith(`-on-${ground}`)).length;
  await expect.poll(onGround, { timeout: 10_000 }).toBe(SAMPLE_MARKS);
}
