/** What a user sees of Backstory on a page: marks, and the tooltip's host. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** A mark as it is painted. */
export type SeenMark = {
  /** The highlight's name: kind and ground. */
  readonly highlight: string;
  readonly text: string;
  /** The middle of its first line, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly Box[];
};

/** The marks on a page, in reading order. */
export function marksOn(page: Page): Promise<SeenMark[]> {
  return page.evaluate(() => {
    const seen: { range: Range; mark: SeenMark }[] = [];
    for (const [highlight, ranges] of CSS.highlights as unknown as Map<string, Set<Range>>) {
      if (!/^backstory-\w+-on-/.test(highlight)) continue;
      for (const range of ranges) {
        const line = range.getClientRects()[0] ?? new DOMRect();
        const { left, top, width, height, bottom } = line;
        const lines = [...range.getClientRects()].map((one) => one.toJSON() as Box);
        const middle = { x: left + width / 2, y: top + height / 2 };
        seen.push({
          range,
          mark: { highlight, text: range.toString(), ...middle, left, top, bottom, lines },
        });
      }
    }
    seen.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return seen.map(({ mark }) => mark);
  });
}

/** How the first kind of marks there is on a page is underlined: `text-decoration-line`. */
export function lineOfMarks(page: Page): Promise<string> {
  return page.evaluate(() => {
    const highlight =
      [...CSS.highlights.keys()].find((one) => /^backstory-\w+-on-/.test(one)) ?? '';
    return getComputedStyle(document.body, `::highlight(${highlight})`).textDecorationLine;
  });
}

/** Waits until a page carries that many marks. */
export async function waitForMarks(page: Page, count: number): Promise<SeenMark[]> {
  await page.waitForFunction(
    (expected: number) => {
      let all = 0;
      for (const [name, ranges] of CSS.highlights as unknown as Map<string, Set<Range>>) {
        if (/^backstory-\w+-on-/.test(name)) all += ranges.size;
      }
      return all === expected;
    },
    { polling: 'raf' },
    count,
  );
  await twoFrames(page);
  return marksOn(page);
}

/** Waits until a page carries any marks. */
export async function waitForSomeMarks(page: Page): Promise<void> {
  await page.waitForFunction(
    () => [...CSS.highlights.keys()].some((name) => name.startsWith('backstory-')),
    { polling: 'raf' },
  );
  await twoFrames(page);
}

/** Waits for two frames. Notes come with the one after the marks: sooner than anybody points, but not than a test. */
export function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve();
          }),
        );
      }),
  );
}

/** Brings the mark of that number into view and says where it is then. */
export async function scrollToMark(page: Page, index: number): Promise<SeenMark> {
  const mark = (await marksOn(page))[index];
  if (!mark) throw new Error(`no mark ${String(index)}`);
  await page.evaluate((y: number) => {
    scrollBy({ top: y - innerHeight / 2, behavior: 'instant' });
  }, mark.y);
  const seen = (await marksOn(page))[index];
  if (!seen) throw new Error(`mark ${String(index)} went away`);
  return seen;
}

/** Rests the pointer on a mark until its tooltip shows. */
export async function hoverMark(page: Page, index: number): Promise<SeenMark> {
  const mark = await scrollToMark(page, index);
  await page.mouse.move(mark.x, mark.y);
  await waitForTooltip(page, 'transient');
  return mark;
}

/** Closes the tooltip, with the pointer where no scroll brings a mention under it. */
export async function leaveMark(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
}

/** Waits until the tooltip is as said; null for closed. */
export async function waitForTooltip(
  page: Page,
  mode: 'transient' | 'pinned' | null,
): Promise<void> {
  await page.waitForFunction(
    (expected: string | null) =>
      (document.querySelector<HTMLElement>('backstory-note')?.dataset['open'] ?? null) === expected,
    { polling: 'raf' },
    mode,
  );
}

export type Box = { left: number; top: number; right: number; bottom: number };

/**
 * The rectangle of the viewport that the open tooltip covers, found by looking at points: its inside
 * is closed to the page, and so to a test. One that is less than 24 pixels wide or high may be missed.
 */
export function tooltipBox(page: Page): Promise<Box> {
  return page.evaluate(() => {
    const host = document.querySelector('backstory-note');
    const isOn = (x: number, y: number): boolean => document.elementFromPoint(x, y) === host;
    /** The last pixel that is on it, between one that is and one that is not. */
    const edge = (on: number, off: number, isOnAt: (at: number) => boolean): number => {
      while (Math.abs(on - off) > 1) {
        const middle = Math.round((on + off) / 2);
        if (isOnAt(middle)) on = middle;
        else off = middle;
      }
      return on;
    };
    // Corners are round, so each pair of edges is found in the middle between the other two.
    const rowsAt = (x: number, y: number): [top: number, bottom: number] => {
      const inColumn = (at: number): boolean => isOn(x, at);
      return [edge(y, -1, inColumn), edge(y, innerHeight, inColumn)];
    };
    const boxAround = (x: number, y: number): Box => {
      const [above, below] = rowsAt(x, y);
      const row = Math.round((above + below) / 2);
      const inRow = (at: number): boolean => isOn(at, row);
      const [left, right] = [edge(x, -1, inRow), edge(x, innerWidth, inRow)];
      const [top, bottom] = rowsAt(Math.round((left + right) / 2), row);
      return { left, top, right, bottom };
    };
    const step = 24;
    for (let y = step / 2; y < innerHeight; y += step) {
      for (let x = step / 2; x < innerWidth; x += step) if (isOn(x, y)) return boxAround(x, y);
    }
    throw new Error('no tooltip is seen');
  });
}

/** The space between a tooltip and its mark, in CSS pixels. */
const TOOLTIP_GAP = 8;

/** The mark beside which the tooltip stands, since no page is told whose note shows; null for none. */
export async function shownMark(page: Page): Promise<SeenMark | null> {
  const box = await tooltipBox(page).catch(() => null);
  if (!box) return null;
  const beside = (await marksOn(page))
    .flatMap((mark) => mark.lines.map((line) => ({ mark, line })))
    .filter(({ line }) => {
      const gap = box.top > line.top ? box.top - line.bottom : line.top - box.bottom;
      const overlaps = line.left < box.right && line.right > box.left;
      return overlaps && Math.abs(gap - TOOLTIP_GAP) <= 3;
    })
    .sort((one, other) => asideOf(one.line, box) - asideOf(other.line, box));
  return beside[0]?.mark ?? null;
}

function asideOf(line: Box, box: Box): number {
  return Math.min(Math.abs(line.left - box.left), Math.abs(line.right - box.right));
}

/** Waits until the tooltip shows for a mention of that text. */
export async function waitForShown(page: Page, text: string): Promise<void> {
  await expect.poll(async () => (await shownMark(page))?.text, { timeout: 10_000 }).toBe(text);
}
