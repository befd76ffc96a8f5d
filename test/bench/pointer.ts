/** What a move of the pointer over the marks costs, against an extension that listens and does nothing. */
import type { Page } from 'puppeteer-core';
import { type Bench, openBench } from './browser.ts';
import { listeningExtension } from './extensions.ts';
import { openMarked } from './marked-page.ts';
import { median } from './report.ts';
import { CALLS, trace } from './trace.ts';

const MOVES = 300;
const ROUNDS = 5;

/** A point of the viewport, in CSS pixels. */
type Point = { readonly x: number; readonly y: number };

/** Thread time of one move, in milliseconds. */
export type MoveTimes = {
  readonly ours: number;
  /** With an extension that has a pointer listener and nothing else. */
  readonly floor: number;
};

/** Measures moves over the first marks of a page that carries the story, and between them. */
export async function timeMoves(ours: Bench, address: string): Promise<MoveTimes> {
  await openMarked(ours.page, address);
  const path = await pathOverMarks(ours.page);
  const times = { ours: await timePerMove(path, ours), floor: 0 };
  const listening = await openBench(await listeningExtension());
  await listening.page.goto(address);
  times.floor = await timePerMove(path, listening);
  await listening.close();
  return times;
}

/** Scrolls to the first mark's paragraph, and leads over it and beside it. */
async function pathOverMarks(page: Page): Promise<Point[]> {
  const { top, left, width } = await page.evaluate(() => {
    const [highlight] = CSS.highlights.values();
    const [range] = highlight as unknown as Set<Range>;
    const paragraph = range?.startContainer.parentElement?.closest('p, div');
    paragraph?.scrollIntoView({ block: 'start', behavior: 'instant' });
    return (paragraph?.getBoundingClientRect() ?? new DOMRect()).toJSON() as DOMRect;
  });
  return Array.from({ length: MOVES }, (_, move) => ({
    x: left + ((move * 7) % width),
    y: top + ((move * 3) % 300),
  }));
}

async function timePerMove(path: readonly Point[], { page, world }: Bench): Promise<number> {
  await page.bringToFront();
  const moveAlong = async (): Promise<void> => {
    for (const { x, y } of path) await page.mouse.move(x, y);
  };
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push((await trace(page, world, moveAlong, CALLS)).calls() / path.length);
  }
  return median(times);
}
