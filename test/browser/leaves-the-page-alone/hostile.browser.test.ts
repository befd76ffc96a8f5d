/** Pages that forbid, restyle or replace what an extension may need. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { samplePage } from '../../../tools/sample/sample-page.ts';
import {
  hoverMark,
  marksOn,
  tooltipBox,
  twoFrames,
  waitForMarks,
  waitForTooltip,
} from '../../support/marks.ts';
import { onSample, SAMPLE_MARKS } from '../../support/sample.ts';

/** Nothing from anywhere, and no HTML from strings. */
const STRICT = {
  'content-security-policy':
    "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
/** What a page may say of all elements, and of ours by name. */
const HOSTILE_STYLES = `
  * { all: unset !important; font-size: 3px !important; color: red !important; opacity: 0.9 !important }
  html, body, article, p { display: block !important; font-size: 18px !important; }
  head, style, title, script { display: none !important }
  backstory-note { display: none !important; transform: scale(0.1) !important }`;

/** As often as our element is put back, see src/page/note/shadow-host.ts. */
const MAX_REATTACHED = 5;

const sample = onSample();

test('under default-src none and Trusted Types all of it works, without an error', async () => {
  const page = await sample.open({ headers: STRICT });
  const mark = await hoverMark(page, 0);
  expect(await sizeOfTooltip(page)).toEqual({ wide: true, tall: true });
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
  // The page's own style and icon are refused, and said to be; nothing of ours is.
  const ours = sample.driver().consoleErrors.filter((text) => !/style|favicon/i.test(text));
  expect(ours).toEqual([]);
});

test('styles that hit every element leave the tooltip readable', async () => {
  const body = samplePage().replace('</style>', `${HOSTILE_STYLES}</style>`);
  const page = await sample.open({ body });
  await hoverMark(page, 0);
  expect(await sizeOfTooltip(page)).toEqual({ wide: true, tall: true });
});

test('the page can neither read the notes nor reach the extension', async () => {
  const page = await sample.open();
  await hoverMark(page, 0);
  const seen = await page.evaluate(() => {
    const host = document.querySelector('backstory-note');
    return {
      shadowRoot: host?.shadowRoot ?? null,
      html: host?.innerHTML,
      text: document.documentElement.textContent.includes('national security adviser since'),
      isReached: 'backstory' in globalThis,
    };
  });
  expect(seen).toEqual({ shadowRoot: null, html: '', text: false, isReached: false });
});

test('a page that takes our element away gets no more than it asked for', async () => {
  const page = await sample.open();
  await hoverMark(page, 0);
  await page.evaluate(() => document.querySelector('backstory-note')?.remove());
  await page.mouse.move(2, 2);
  await page.waitForSelector('backstory-note');
  await waitForTooltip(page, null);
  await hoverMark(page, 1);
  expect(sample.driver().consoleErrors.filter((text) => /backstory|popover/i.test(text))).toEqual(
    [],
  );
});

test('a page that takes our element away each time keeps it away after a few', async () => {
  const page = await sample.open();
  await hoverMark(page, 0);
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    const observer = new MutationObserver(() => {
      const host = document.querySelector('backstory-note');
      if (!host) return;
      dataset['taken'] = String(Number(dataset['taken'] ?? 0) + 1);
      host.remove();
    });
    observer.observe(document.documentElement, { childList: true });
    document.querySelector('backstory-note')?.remove();
  });
  for (let index = 0; index < 2 * MAX_REATTACHED; index++) {
    await sample.driver().command(page, 'next-note');
    await twoFrames(page);
  }
  const taken = (): Promise<number> =>
    page.evaluate(() => Number(document.documentElement.dataset['taken']));
  await expect.poll(taken).toBe(MAX_REATTACHED);
  // Nor is Esc kept from the page for a note that can't be seen.
  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => (document.title = key));
  });
  await page.keyboard.press('Escape');
  expect(await page.title()).toBe('Escape');
  expect(await taken()).toBe(MAX_REATTACHED);
  // The marks stay; only what would stand on the page is gone.
  expect(await marksOn(page)).toHaveLength(SAMPLE_MARKS);
});

test('an article in an open shadow root is found once the gate is open', async () => {
  const body = samplePage().replace(
    /<article>([^]*?)<\/article>/,
    (_, inside: string) =>
      `<div><template shadowrootmode="open"><article>${inside}</article></template></div>
       <p>Obama, Putin, Magnitsky, Donilon, Carney</p>`,
  );
  const page = await sample.open({ body });
  expect(await marksOn(page)).toHaveLength(SAMPLE_MARKS);
  await hoverMark(page, 0);
});

test('a page nested deeper than functions can call is read all the same', async () => {
  // Parsers flatten what is nested too deep; scripts may nest as they like.
  const deep = samplePage().replace(
    '</article>',
    `</article><script>
      const article = document.querySelector('article');
      for (let level = 0; level < 2000; level++) {
        const box = document.createElement('div');
        article.replaceWith(box);
        box.append(article);
      }
    </script>`,
  );
  const page = await sample.open({ body: deep });
  await waitForMarks(page, SAMPLE_MARKS);
});

async function sizeOfTooltip(page: Page): Promise<{ wide: boolean; tall: boolean }> {
  const { left, right, top, bottom } = await tooltipBox(page);
  return { wide: right - left > 300, tall: bottom - top > 200 };
}
