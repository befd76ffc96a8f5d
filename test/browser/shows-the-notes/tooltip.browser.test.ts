/** The tooltip: hover, bridge, pin, Esc, and where it stands. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { TooltipInside } from '../../../tools/browser/driver.ts';
import { samplePage } from '../../../tools/sample/sample-page.ts';
import { COPY, copyInto } from '../../support/inside-copy.ts';
import {
  hoverMark,
  leaveMark,
  marksOn,
  tooltipBox,
  waitForShown,
  waitForTooltip,
} from '../../support/marks.ts';
import { changeSettings, onSample } from '../../support/sample.ts';

const sample = onSample();

test('opens on hover and closes when the pointer has left', async () => {
  const page = await sample.open();
  await hoverMark(page, 0);
  await page.mouse.move(2, 2);
  await waitForTooltip(page, null);
});

test('the pointer may cross into it, and a click there pins it', async () => {
  const page = await sample.open();
  const mark = await hoverMark(page, 3);
  const box = await tooltipBox(page);
  const y = box.top > mark.bottom ? box.top + 20 : box.bottom - 60;
  await page.mouse.move(mark.x, y, { steps: 8 });
  await page.mouse.click(box.left + 30, box.top + 20);
  await waitForTooltip(page, 'pinned');
  // It stays while the pointer is elsewhere.
  await page.mouse.move(2, 2);
  await hoverNothing(page);
  await waitForTooltip(page, 'pinned');
});

test('another mention takes it over', async () => {
  const page = await sample.open();
  await hoverMark(page, 0);
  const other = (await marksOn(page))[1];
  await page.mouse.move(other?.x ?? 0, other?.y ?? 0);
  await waitForShown(page, 'Donilon');
  await waitForTooltip(page, 'transient');
});

test('Esc closes it and only then is the page’s own', async () => {
  const page = await sample.open();
  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => (document.title += `[${key}]`));
  });
  await hoverMark(page, 0);
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
  expect(await page.title()).not.toContain('[Escape]');
  await page.keyboard.press('Escape');
  expect(await page.title()).toContain('[Escape]');
});

test('a click on a mention inside a link is the link’s', async () => {
  const body = samplePage(undefined, (html) =>
    html.replace('Tom Donilon', '<a href="#followed">Tom Donilon</a>'),
  );
  const page = await sample.open({ body });
  const mark = await hoverMark(page, 0);
  await page.mouse.click(mark.x, mark.y);
  await page.waitForFunction(() => location.hash === '#followed');
  expect(await openMode(page)).not.toBe('pinned');
});

/** By width and height: what stays free at the edges, how high the note may be, and what it says of its rest. */
const WINDOWS = [
  { width: 1280, height: 800, gutter: 8, highest: 300, follows: /^$/ },
  { width: 480, height: 640, gutter: 8, highest: 300, follows: /^(Then · Since|Then|Since|)$/ },
  { width: 160, height: 320, gutter: 0, highest: 160, follows: /^Then · Since$/ },
  { width: 640, height: 400, gutter: 0, highest: 200, follows: /^Then/ },
  { width: 320, height: 640, gutter: 0, highest: 320, follows: /^Since$/ },
];
/** The first mention of each term. */
const FIRST_MENTIONS = [0, 2, 3, 4, 6];

test('in every window it is in sight, not over its term, and says what of it follows', async () => {
  await changeSettings(sample.driver(), { opensAfter: 100 });
  const page = await sample.open();
  for (const { width, height, gutter, highest, follows } of WINDOWS) {
    await page.setViewport({ width, height });
    for (const index of FIRST_MENTIONS) {
      const mark = await hoverMark(page, index);
      const box = await tooltipBox(page);
      const at = `${mark.text}, ${String(width)} px`;
      expect(Math.min(box.left, box.top), at).toBeGreaterThanOrEqual(gutter);
      expect(box.right, at).toBeLessThanOrEqual(width - gutter);
      expect(box.bottom, at).toBeLessThanOrEqual(height - gutter);
      expect(box.bottom - box.top, at).toBeLessThanOrEqual(highest);
      expect(box.bottom <= mark.top || box.top >= mark.bottom, at).toBe(true);
      expect(await whatFollows(page), at).toMatch(follows);
      await leaveMark(page);
    }
  }
});

test('its end is cut below a line, and a note that opens again begins at its beginning', async () => {
  const page = await sample.open();
  await page.setViewport({ width: 320, height: 640 });
  const mark = await hoverMark(page, 3);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  const beginning = await sample.driver().tooltip(page);
  await page.keyboard.press('End');
  await expect.poll(() => whatFollows(page)).toBe('');
  await leaveMark(page);
  await hoverMark(page, 3);
  expect(await sample.driver().tooltip(page)).toMatchObject({ scrolled: 0 });
  expect(await whatFollows(page)).toBe('Since');
  await leaveMark(page);
  expect(await linesIn(page, beginning)).toMatchObject({ cut: [], faded: 0 });
});

test('in a low window a pinned note has two clear lines of each part', async () => {
  const page = await sample.open();
  await page.setViewport({ width: 640, height: 400 });
  // The one with the longest name.
  const mark = await hoverMark(page, 4);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  const inside = await sample.driver().tooltip(page);
  await leaveMark(page);
  expect(await linesIn(page, inside)).toEqual({ whole: [2, 2], cut: [], faded: 0 });
});

test('it says how it is kept open: by a click where the pointer has opened it, else by Enter', async () => {
  const page = await sample.open();
  await sample.driver().command(page, 'next-note');
  await waitForTooltip(page, 'transient');
  expect((await sample.driver().accessible(page, 'tooltip'))?.text).toContain('Enter to keep open');
  const mark = await hoverMark(page, 0);
  await page.mouse.move(mark.x + 2, mark.y);
  await expect
    .poll(async () => (await sample.driver().accessible(page, 'tooltip'))?.text)
    .toMatch(/Click to keep open(?!.*Enter)/);
});

/** What the card says of the part that is not seen. */
async function whatFollows(page: Page): Promise<string | undefined> {
  const { html } = await sample.driver().tooltip(page);
  return /class="follows"[^>]*>([^<]*)/.exec(html)?.[1];
}

type Lines = {
  /** How many lines of each part are wholly seen. */
  readonly whole: readonly number[];
  /** By how much lines that are seen go on below the end. */
  readonly cut: readonly number[];
  /** The height of the fade. */
  readonly faded: number;
};

/** The lines of a card, as it was before it was scrolled. */
async function linesIn(page: Page, inside: TooltipInside): Promise<Lines> {
  await copyInto(page, inside);
  return page.$eval(COPY, ({ shadowRoot }) => {
    const end = shadowRoot?.querySelector('footer')?.getBoundingClientRect().top ?? 0;
    const range = new Range();
    const [gloss, ...parts] = [...(shadowRoot?.querySelectorAll('.statement') ?? [])].map(
      (statement) => {
        range.selectNodeContents(statement);
        return [...range.getClientRects()];
      },
    );
    const sign = shadowRoot?.querySelector('.follows');
    return {
      whole: parts.map((lines) => lines.filter(({ bottom }) => bottom <= end + 1).length),
      cut: [gloss ?? [], ...parts]
        .flat()
        .filter(({ top, bottom }) => top < end - 1 && bottom > end + 1)
        .map(({ bottom }) => bottom - end),
      faded: sign ? parseFloat(getComputedStyle(sign, '::after').height) : NaN,
    };
  });
}

function openMode(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () => document.querySelector<HTMLElement>('backstory-note')?.dataset['open'],
  );
}

/** Lets the pointer's last move be seen: two frames. */
async function hoverNothing(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
