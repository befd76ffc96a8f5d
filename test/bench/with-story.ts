/** What a page with the story pays: for its marks, for a move of the pointer, in its layout. */
import path from 'node:path';
import { type Served, serve } from '../../tools/sample/serve.ts';
import { readStories } from '../../tools/story/read-stories.ts';
import { type Bench, openBench } from './browser.ts';
import { MARK_JS, markJsExtension } from './extensions.ts';
import { addedLayoutShift } from './layout-shift.ts';
import { openMarked } from './marked-page.ts';
import { MARKED, servePagesWith } from './pages.ts';
import { type MoveTimes, timeMoves } from './pointer.ts';
import { median, medianRatio, type Section } from './report.ts';
import { type ThreadTime, trace } from './trace.ts';

const ROUNDS = 9;
/** Added where the result comes near the limit, since a machine is never quite idle. */
const MORE_ROUNDS = 16;
const NEAR_RATIO = 0.16;
/**
 * The limits of our thread time, as a share of what mark.js takes: on most pages, and on any. Some milliseconds of ours
 * are the same on every page, and mark.js has next to nothing of the kind; the reader script's compilation alone is two.
 */
const MAX_MEDIAN_RATIO = 0.15;
const MAX_RATIO = 0.2;
/** mark.js takes half a minute for the synthetic page. */
const MARK_JS_ROUNDS_ON_LARGE_PAGE = 1;
const MARK_JS_TIMEOUT_MS = 300_000;
const MAX_TASK_MS = 50;
const MAX_MOVE_MS = 0.2;
const STORIES = path.resolve(import.meta.dirname, '../../assets/stories');

/** The medians of a page's rounds; times in milliseconds. */
type PageTimes = {
  readonly name: string;
  readonly markJs: number;
  readonly ours: number;
  readonly ratio: number;
  /** The time by the clock, as a share of what mark.js takes. */
  readonly elapsedRatio: number;
  readonly longestTask: number;
};

/** Measures from the content script's start to the painted marks, against mark.js on the same page. */
export async function withStory(extension: string): Promise<Section> {
  const server = await serve();
  const pages = servePagesWith(server);
  const [markJs, ours] = [await openMarkJs(), await openBench(extension)];
  const times: PageTimes[] = [];
  for (const [index, { name, path: at }] of pages.entries()) {
    const isLarge = index === pages.length - 1;
    times.push({ name, ...(await timePage(server.origin + at, isLarge, ours, markJs)) });
  }
  const first = addressOfFirst(server, pages);
  const moves = await timeMoves(ours, first);
  const shift = await addedLayoutShift(ours, first);
  await Promise.all([markJs.close(), ours.close(), server.stop()]);
  return sectionOf(times, moves, shift);
}

function addressOfFirst({ origin }: Served, [first]: readonly { readonly path: string }[]): string {
  if (!first) throw new Error('there is no page to measure');
  return origin + first.path;
}

async function openMarkJs(): Promise<Bench> {
  const stories = await readStories(STORIES);
  const forms = stories.flatMap(({ terms }) => terms.flatMap((term) => term.forms));
  return openBench(await markJsExtension(forms));
}

/** Measures both extensions on one page in turn. */
async function timePage(
  address: string,
  isLarge: boolean,
  ours: Bench,
  markJs: Bench,
): Promise<Omit<PageTimes, 'name'>> {
  const ourTimes: ThreadTime[] = [];
  const markJsTimes: number[] = [];
  const medians = (): Omit<PageTimes, 'name'> => {
    const ofOurs = (time: keyof ThreadTime): number[] => ourTimes.map((one) => one[time]);
    return {
      markJs: median(markJsTimes),
      ours: median(ofOurs('total')),
      ratio: medianRatio(ofOurs('total'), markJsTimes),
      elapsedRatio: medianRatio(ofOurs('elapsed'), markJsTimes),
      longestTask: median(ofOurs('longestTask')),
    };
  };
  const measure = async (rounds: number): Promise<void> => {
    for (let round = 0; round < rounds; round++) {
      ourTimes.push(await timeToMarks(ours, address));
      if (isLarge && markJsTimes.length >= MARK_JS_ROUNDS_ON_LARGE_PAGE) continue;
      markJsTimes.push(await timeOfMarkJs(markJs, address));
    }
  };
  await measure(ROUNDS);
  if (medians().ratio > NEAR_RATIO) await measure(MORE_ROUNDS);
  return medians();
}

async function timeToMarks({ page, world }: Bench, address: string): Promise<ThreadTime> {
  await page.bringToFront();
  const recorded = await trace(page, world, () => openMarked(page, address));
  return recorded.until(MARKED);
}

/** By its own clock: a trace would slow it down, and on the large page be too long to read. */
async function timeOfMarkJs({ page }: Bench, address: string): Promise<number> {
  await page.bringToFront();
  await page.goto(address, { timeout: MARK_JS_TIMEOUT_MS });
  await page.waitForSelector('mark', { timeout: MARK_JS_TIMEOUT_MS });
  return page.evaluate((name) => performance.getEntriesByName(name)[0]?.duration ?? NaN, MARK_JS);
}

function sectionOf(times: readonly PageTimes[], moves: MoveTimes, shift: number): Section {
  return {
    title: 'A page with the story: from the content script’s start to painted marks',
    head: ['page', 'mark.js, ms', 'ours, ms', 'ratio', 'by the clock', 'longest task, ms'],
    rows: [
      ...times.map((page) => [
        page.name,
        page.markJs,
        page.ours,
        page.ratio,
        page.elapsedRatio,
        page.longestTask,
      ]),
      ['a move of the pointer', '', moves.ours, '', '', ''],
      ['a move with an idle listener', '', moves.floor, '', '', ''],
      ['added layout shift', '', shift, '', '', ''],
    ],
    limits: [
      {
        what: 'median of the ratios to mark.js',
        measured: median(times.map(({ ratio }) => ratio)),
        atMost: MAX_MEDIAN_RATIO,
      },
      {
        what: 'highest ratio to mark.js',
        measured: Math.max(...times.map(({ ratio }) => ratio)),
        atMost: MAX_RATIO,
      },
      {
        what: 'longest task on the large page, ms',
        measured: times.at(-1)?.longestTask ?? Number.NaN,
        atMost: MAX_TASK_MS,
      },
      {
        what: 'a move of the pointer beyond an idle listener, ms',
        measured: moves.ours - moves.floor,
        atMost: MAX_MOVE_MS,
      },
      { what: 'added layout shift', measured: shift, atMost: 0 },
    ],
    remarks: ['ours: the page’s own thread. By the clock it also waits for the background.'],
  };
}
