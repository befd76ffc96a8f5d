/** What a page with the story pays: for its marks, for a move of the pointer, in its layout. */
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { serve } from '../../tools/sample/serve.ts';
import { readStories } from '../../tools/story/read-stories.ts';
import { type Bench, openBench } from './browser.ts';
import { hearingExtension, MARK_JS, markJsExtension } from './extensions.ts';
import { MARKED, servePagesWith } from './pages.ts';
import { median, type Section } from './report.ts';
import { CALLS, type ThreadTime, trace } from './trace.ts';

const ROUNDS = 9;
/** Near the limit a page is measured so often again, since a machine is never quite at rest. */
const MORE_ROUNDS = 16;
const NEAR = 0.085;
/** Of what mark.js needs. */
const MOST = 0.1;
/** mark.js needs half a minute for the synthetic page. */
const ROUNDS_OF_A_LARGE_PAGE = 1;
const MOVES = 300;
const MOVE_ROUNDS = 5;
/** When marks are no longer waited for, in milliseconds. */
const LATE = 60_000;
const STORIES = path.resolve(import.meta.dirname, '../../assets/stories');

/** Measures from the content script's start to the painted marks, against mark.js on the same page. */
export async function withStory(extension: string): Promise<Section> {
  const server = await serve();
  const pages = servePagesWith(server);
  const forms = (await readStories(STORIES)).flatMap(({ terms }) =>
    terms.flatMap((term) => term.forms),
  );
  const [markJs, ours] = [
    await openBench(await markJsExtension(forms)),
    await openBench(extension),
  ];
  const rows: (readonly [string, number, number, number, number, number])[] = [];
  for (const [index, { name, path: at }] of pages.entries()) {
    const isLarge = index === pages.length - 1;
    const times: ThreadTime[] = [];
    const others: number[] = [];
    const own = (): number => median(times.map(({ total }) => total));
    const measure = async (rounds: number): Promise<void> => {
      for (let round = 0; round < rounds; round++) {
        times.push(await timeToMarks(ours, server.origin + at));
        if (isLarge && round >= ROUNDS_OF_A_LARGE_PAGE) continue;
        others.push(await timeOfMarkJs(markJs, server.origin + at));
      }
    };
    await measure(ROUNDS);
    if (own() / median(others) > NEAR) await measure(MORE_ROUNDS);
    const elapsed = median(times.map((time) => time.elapsed));
    const longest = median(times.map(({ longestTask }) => longestTask));
    const other = median(others);
    rows.push([name, other, own(), own() / other, elapsed / other, longest]);
  }
  const first = server.origin + (pages[0]?.path ?? '');
  await openMarked(ours.page, first);
  const path = await pathOver(ours.page);
  const ourMove = await moveAlong(path, ours);
  const hearing = await openBench(await hearingExtension());
  await hearing.page.goto(first);
  const leastMove = await moveAlong(path, hearing);
  const move = ourMove - leastMove;
  const shift = await layoutShift(ours, first);
  await Promise.all([markJs, ours, hearing].map(({ close }) => close()));
  await server.stop();
  const large = rows.at(-1);
  return {
    title: 'A page with the story: from the content script’s start to painted marks',
    head: ['page', 'mark.js, ms', 'ours, ms', 'ratio', 'by the clock', 'longest task, ms'],
    rows: [
      ...rows,
      ['a move of the pointer', '', ourMove, '', '', ''],
      ['a move, heard and left alone', '', leastMove, '', '', ''],
      ['layout shift', '', shift, '', '', ''],
    ],
    limits: [
      {
        what: 'highest ratio to mark.js',
        measured: Math.max(...rows.map(([, , , ratio]) => ratio)),
        atMost: MOST,
      },
      {
        what: 'longest task on the large page, ms',
        measured: large?.[5] ?? Number.NaN,
        atMost: 50,
      },
      { what: 'a move of the pointer beyond that, ms', measured: move, atMost: 0.1 },
      { what: 'layout shift', measured: shift, atMost: 0 },
    ],
    remarks: ['ours: the page’s own thread. By the clock it also waits for the background.'],
  };
}

async function timeToMarks({ page, world }: Bench, address: string): Promise<ThreadTime> {
  await page.bringToFront();
  const recorded = await trace(page, world, () => openMarked(page, address));
  return recorded.until(MARKED);
}

/** By its own watch: a trace of it slows it down, and is too long to be read on the large page. */
async function timeOfMarkJs({ page }: Bench, address: string): Promise<number> {
  await page.bringToFront();
  await page.goto(address, { timeout: 300_000 });
  await page.waitForSelector('mark', { timeout: 300_000 });
  return page.evaluate((name) => performance.getEntriesByName(name)[0]?.duration ?? NaN, MARK_JS);
}

/** Points over the article's first marks and beside them. */
async function pathOver(page: Page): Promise<{ x: number; y: number }[]> {
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

/** Of the thread's own time, a move. */
async function moveAlong(
  path: readonly { readonly x: number; readonly y: number }[],
  { page, world }: Bench,
): Promise<number> {
  await page.bringToFront();
  const along = async (): Promise<void> => {
    for (const { x, y } of path) await page.mouse.move(x, y);
  };
  const times: number[] = [];
  for (let round = 0; round < MOVE_ROUNDS; round++) {
    times.push((await trace(page, world, along, CALLS)).calls() / path.length);
  }
  return median(times);
}

/** All that has moved on a page by the browser's own count, with its marks and without the extension. */
async function layoutShift(ours: Bench, address: string): Promise<number> {
  const bare = await openBench(null);
  await bare.page.goto(address);
  await openMarked(ours.page, address);
  const [without, withMarks] = [await shiftOn(bare.page), await shiftOn(ours.page)];
  await bare.close();
  return withMarks - without;
}

function shiftOn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            shift += (entry as PerformanceEntry & { value: number }).value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // The observer is told of what has been in a task of its own.
        requestAnimationFrame(() => {
          setTimeout(() => {
            resolve(shift);
          });
        });
      }),
  );
}

/** Opens a page and waits until it says that it is marked; to ask it would cost it something. */
async function openMarked(page: Page, address: string): Promise<void> {
  const marked = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`no marks on ${address}`));
    }, LATE);
    page.on('console', function listen(message) {
      if (message.text() !== MARKED) return;
      clearTimeout(late);
      page.off('console', listen);
      resolve();
    });
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await marked;
}
