/** What is marked on the page, and that nothing else of it changes. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { samplePage } from '../../../tools/sample/sample-page.ts';
import { hoverMark, marksOn, waitForTooltip } from '../../support/marks.ts';
import { onSample } from '../../support/sample.ts';

const sample = onSample();

test('every mention is marked, by kind, and nothing outside the story', async () => {
  const page = await sample.open();
  const marks = await marksOn(page);
  expect(marks.map(({ highlight, text }) => [text, highlight])).toEqual([
    ['Tom Donilon', 'backstory-person-on-light'],
    ['Donilon', 'backstory-person-on-light'],
    ['Magnitsky List', 'backstory-list-on-light'],
    ['Sergei Magnitsky', 'backstory-person-on-light'],
    ['Magnitsky Act', 'backstory-law-on-light'],
    ['Mr Magnitsky', 'backstory-person-on-light'],
    ['Jay Carney', 'backstory-person-on-light'],
    ['Carney', 'backstory-person-on-light'],
    ['Magnitsky List', 'backstory-list-on-light'],
  ]);
});

test('a mention broken by tags, a soft hyphen or a no-break space is one mark', async () => {
  const body = samplePage(undefined, (html) =>
    html
      .replace('Magnitsky Act', 'Mag&shy;nit<b>sky&nbsp;</b><i>Act</i>')
      .replace('Tom Donilon', '<a href="#tom">Tom</a>&nbsp;DONILON')
      .replace('Jay Carney', 'Jay\n      “Carney”'),
  );
  const page = await sample.open({ body });
  const texts = (await marksOn(page)).map(({ text }) => text);
  expect(texts).toContain('Mag\u00ADnitsky\u00A0Act');
  expect(texts).toContain('Tom\u00A0DONILON');
  expect(texts.some((text) => /^Jay\s+“Carney$/.test(text))).toBe(true);
});

test('a longer name that means somebody else is not marked', async () => {
  const body = samplePage(undefined, (html) =>
    html.replace('</p>', ' Mark Carney, Mike Donilon and the Global Magnitsky Act.</p>'),
  );
  const page = await sample.open({ body });
  expect(await marksOn(page)).toHaveLength(9);
});

test('the headline belongs to the story wherever the page keeps it', async () => {
  const body = samplePage().replace(/<h1>[^<]*<\/h1>/, '<h1>Carney speaks on the talks</h1>');
  const page = await sample.open({ body }, 10);
  expect((await marksOn(page))[0]?.text).toBe('Carney');
});

test('the names of others beside the story are not marked, though they are written the same', async () => {
  const body = samplePage()
    .replace(
      '<article>',
      () => `<p>Carney to lead the bank</p><div><aside>Carney, Donilon</aside><article>`,
    )
    .replace('</article>', () => `</article></div>`);
  const page = await sample.open({ body });
  expect(await marksOn(page)).toHaveLength(9);
});

test('nor are those in the comments, or in the next item of a round-up, in the same element', async () => {
  const others = Array.from(
    { length: 40 },
    () => '<p>Carney of the bank met Donilon the baker, as he does every day.</p>',
  );
  const body = samplePage(undefined, (html) => `${others.join('')}${html}${others.join('')}`);
  const page = await sample.open({ body });
  expect(await marksOn(page)).toHaveLength(9);
});

test('a paragraph that the outlet added to the story is the story’s', async () => {
  const body = samplePage(undefined, (html) => `${html}<p>Carney declined to say more.</p>`);
  const page = await sample.open({ body }, 10);
  expect((await marksOn(page)).at(-1)?.text).toBe('Carney');
});

test('on a dark page the marks are drawn for a dark ground', async () => {
  const body = samplePage().replace('</style>', 'body { background: #111; color: #eee }</style>');
  const page = await sample.open({ body });
  const grounds = (await marksOn(page)).map(({ highlight }) => highlight.endsWith('-on-dark'));
  expect(grounds.every(Boolean)).toBe(true);
});

test.each([
  ['mid-grey', over('#000', 'background: #808080; color: #000'), 'dim', 0],
  ['a light grey', over('#000', 'background: #a8a8a8; color: #000'), 'pale', 0],
  [
    'white under grey text that bears no tint',
    over('#000', 'background: #fff; color: #767676'),
    'light',
    0,
  ],
  ['oklch()', over('#fff', 'background: oklch(0.2 0.02 250); color: oklch(0.95 0 0)'), 'dark', 9],
  [
    'color(display-p3)',
    over('#fff', 'background: color(display-p3 0.02 0.02 0.05); color: #eee'),
    'dark',
    9,
  ],
  [
    'a picture under dark text',
    over('#000', 'background: linear-gradient(#fff, #fff); color: #111'),
    'light',
    9,
  ],
  [
    'a see-through ground over black',
    over('#000', 'background: rgb(255 255 255 / 4%); color: #eee'),
    'dark',
    9,
  ],
  [
    'a see-through oklch() over black',
    over('#000', 'background: oklch(1 0 0 / 4%); color: #eee'),
    'dark',
    9,
  ],
  [
    'black at a tenth over white',
    over('#fff', 'background: rgb(0 0 0 / 10%); color: #000'),
    'soft',
    9,
  ],
  [
    'black at nine tenths over white',
    over('#fff', 'background: rgb(0 0 0 / 90%); color: #eee'),
    'dark',
    9,
  ],
  ['white seen through nothing', over('#fff', 'background: none; color: #000'), 'light', 9],
  ['nothing opaque', over('transparent', 'background: none; color: #000'), 'light', 9],
])('on %s the marks still stand out', async (_, styles, ground, tints) => {
  const body = samplePage().replace('</style>', `${styles}</style>`);
  const page = await sample.open({ body });
  const marks = await marksOn(page);
  expect(marks.every(({ highlight }) => highlight.endsWith(`-on-${ground}`))).toBe(true);
  expect(await tintedOn(page)).toBe(tints);
});

test('a page that turns dark gets its marks drawn anew', async () => {
  const page = await sample.open();
  await page.evaluate(() => {
    document.body.style.cssText = 'background: #111; color: #eee';
  });
  await page.waitForFunction(
    () => [...CSS.highlights.keys()].some((highlight) => highlight.endsWith('-on-dark')),
    { polling: 'raf' },
  );
  expect(await marksOn(page)).toHaveLength(9);
});

test('form fields, editors, code and hidden text are not read', async () => {
  const unread =
    '<p hidden>Carney</p><textarea>Carney</textarea><div contenteditable>Carney</div>' +
    '<p style="display:none">Carney</p><p style="visibility:hidden">Carney</p>' +
    '<details><summary>More</summary>Carney</details></p>';
  const body = samplePage(undefined, (html) => html.replace('</p>', `</p>${unread}`));
  const page = await sample.open({ body });
  expect(await marksOn(page)).toHaveLength(9);
});

test('the body is the same to the byte, before, while and after', async () => {
  const body = samplePage().replace(
    '</head>',
    `<script>addEventListener('DOMContentLoaded', () => { bodyBefore = document.body.outerHTML })</script></head>`,
  );
  const page = await sample.open({ body });
  const same = () =>
    page.evaluate(
      () =>
        (globalThis as unknown as { bodyBefore: string }).bodyBefore === document.body.outerHTML,
    );
  expect(await same()).toBe(true);
  const mark = await hoverMark(page, 0);
  expect(await same()).toBe(true);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  expect(await same()).toBe(true);
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
  expect(await same()).toBe(true);
});

/** How many marks have a tint behind them. */
function tintedOn(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...(CSS.highlights as unknown as Map<string, Set<Range>>)]
      .filter(([name]) => name.startsWith('backstory-tint-'))
      .reduce((sum, [, ranges]) => sum + ranges.size, 0),
  );
}

/** The styles of a page whose article has colours of its own over those of the canvas. */
function over(canvas: string, article: string): string {
  return `html { background: ${canvas} } article { ${article} }`;
}
