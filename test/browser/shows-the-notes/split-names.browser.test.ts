/** Ring, Tab stop and note belong to the whole name, into however many elements the page has split it. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  type Box,
  hoverMark,
  leaveMark,
  marksOn,
  type SeenMark,
  shownMark,
} from '../../support/marks.ts';
import { pageKind } from '../../support/page-kinds.ts';
import { onSample } from '../../support/sample.ts';

const sample = onSample();
const KINDS = ['split-chars', 'words-no-space', 'words-flex', 'plain'];
const WIDTHS = [800, 300];

test.each(KINDS)('the ring is round the whole name, on each line: %s', async (kind) => {
  const page = await sample.open(pageKind(kind));
  let wrapped = 0;
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 700 });
    for (const index of [0, 3, 4]) {
      await hoverMark(page, index);
      const lines = linesOf((await marksOn(page))[index]);
      wrapped += lines.length - 1;
      await expect.poll(() => drawn(page, 'ring')).toEqual(lines);
      await leaveMark(page);
    }
  }
  expect(wrapped).toBeGreaterThan(0);
});

test.each(KINDS)('the Tab stop is as wide as the name on its first line: %s', async (kind) => {
  const page = await sample.open(pageKind(kind));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await shownMark(page))?.text).toMatch(/^Tom/);
  const [first] = linesOf((await marksOn(page))[0]);
  await expect.poll(async () => (await drawn(page, 'stop'))[0]).toEqual(first);
});

type Line = Readonly<Record<'left' | 'width', number>>;

/** Where a mark's lines begin and how long they are, in whole pixels. */
function linesOf(mark: SeenMark | undefined): Line[] {
  const lines: Box[] = [];
  for (const box of mark?.lines ?? []) {
    const line = lines.at(-1);
    const middle = (box.top + box.bottom) / 2;
    if (line && middle > line.top && middle < line.bottom) {
      line.left = Math.min(line.left, box.left);
      line.right = Math.max(line.right, box.right);
    } else lines.push({ ...box });
  }
  return lines.map(({ left, right }) => lineOf(left, right - left));
}

/** The lines that are drawn of the ring or the Tab stops, whose root is closed to the page. */
async function drawn(page: Page, part: 'ring' | 'stop'): Promise<Line[]> {
  const { html } = await sample.driver().tooltip(page);
  const ring = /<div class="ring".*?<\/div>/s.exec(html)?.[0] ?? '';
  const elements =
    part === 'ring' ? ring : (html.match(/<button[^>]*class="stop[^>]*>/g) ?? []).join('');
  return [...elements.matchAll(/left: ([-\d.]+)px;.*?width: ([-\d.]+)px/gs)].map(
    ([, left, width]) => lineOf(Number(left), Number(width)),
  );
}

function lineOf(left: number, width: number): Line {
  return { left: Math.round(left), width: Math.round(width) };
}
