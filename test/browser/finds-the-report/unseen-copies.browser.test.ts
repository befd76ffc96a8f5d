/** Of several copies of the report on a page, the one that is seen is marked. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hoverMark, marksOn } from '../../support/marks.ts';
import { onSample, otherPage, SAMPLE_MARKS, STORY_HTML } from '../../support/sample.ts';

/** Ways in which a copy is there and not seen, three a page. */
const unseen: readonly (readonly [string, string, string])[] = [
  ['opacity: 0', 'opacity: .01', 'font-size: 0'],
  ['height: 0; overflow: hidden', 'max-height: 0; overflow: hidden', 'transform: scale(0)'],
  ['width: 1px; height: 1px; overflow: clip', 'text-indent: -9999px', 'clip-path: inset(100%)'],
  ['clip-path: circle(0)', 'clip-path: inset(0 100% 0 0)', 'translate: -200vw'],
  [
    'display: grid; grid-template-rows: 0fr; overflow: hidden',
    'position: absolute; right: -9999px',
    'margin-left: -9999px',
  ],
  [
    'position: fixed; inset: 0 0 0 auto; width: 300px; overflow: auto; transform: translateX(100%)',
    'position: relative; left: -9999px',
    'transform: translateX(-9999px)',
  ],
];

const sample = onSample();

test.each(unseen)('not what has %s, %s or %s', async (...styles) => {
  const copies = styles.map((style) => copy('', style)).join('');
  const page = await sample.open({ body: otherPage(copies + copy('seen')) });
  expect(await marksIn(page, 'seen')).toBe(SAMPLE_MARKS);
  await hoverMark(page, 0);
});

test('an unseen copy is marked while there is no other, and again once it shows', async () => {
  const page = await sample.open({ body: otherPage(copy('first', 'opacity: 0')) });
  expect(await marksIn(page, 'first')).toBe(SAMPLE_MARKS);
  await page.$eval(
    '#first',
    (first, html: string) => {
      const second = document.createElement('div');
      second.id = 'second';
      second.innerHTML = html;
      first.after(second);
    },
    STORY_HTML,
  );
  await expect.poll(() => marksIn(page, 'second')).toBe(SAMPLE_MARKS);
  await page.$eval('#first', (first) => {
    first.removeAttribute('style');
  });
  await expect.poll(() => marksIn(page, 'first')).toBe(SAMPLE_MARKS);
});

function copy(id: string, style = ''): string {
  return `<div id="${id}" style="${style}"><div style="min-height: 0; overflow: inherit">${STORY_HTML}</div></div>`;
}

/** How many marks there are where an element is. */
async function marksIn(page: Page, id: string): Promise<number> {
  const box = await page.$eval(`#${id}`, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
  const marks = await marksOn(page);
  return marks.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom)
    .length;
}
