/** What a page without a story pays. */
import type { Page } from 'puppeteer-core';
import { serve } from '../../tools/sample/serve.ts';
import { type Bench, openBench } from './browser.ts';
import { floorExtension } from './extensions.ts';
import { servePagesWithout } from './pages.ts';
import { median, medianRatio, type Section } from './report.ts';
import { trace } from './trace.ts';

const ROUNDS = 9;
/** Added where the result comes near the limit, since a machine is never quite idle. */
const MORE_ROUNDS = 24;
const NEAR_RATIO = 1.35;
/** The limits, as multiples of an extension whose content script reads the page's text and does no more: on half of the pages … */
const MAX_MEDIAN_RATIO = 1.5;
/** … and on any: of a small page's half a millisecond, a timer and an observer take a tenth. */
const MAX_RATIO = 1.75;
/** The limit for all that runs in the first two seconds on half of the pages: most of it is one look for shadow roots. */
const MAX_EARLY_RATIO = 6;
const EARLY_MS = 2_000;
const EARLY_ROUNDS = 3;

/** Measures the content script and, as the floor, an extension that only reads the text, on each page in turn. */
export async function withoutStory(extension: string): Promise<Section> {
  const server = await serve();
  const pages = servePagesWithout(server);
  const [floor, ours] = [await openBench(await floorExtension()), await openBench(extension)];
  const rows: [string, number, number, number, number, number][] = [];
  for (const { name, path } of pages) {
    const address = server.origin + path;
    const [floors, firsts]: [number[], number[]] = [[], []];
    const measure = async (rounds: number): Promise<void> => {
      for (let round = 0; round < rounds; round++) {
        floors.push(await firstRun(floor, address));
        firsts.push(await firstRun(ours, address));
      }
    };
    await measure(ROUNDS);
    if (medianRatio(firsts, floors) > NEAR_RATIO) await measure(MORE_ROUNDS);
    const [earlyFloors, early]: [number[], number[]] = [[], []];
    for (let round = 0; round < EARLY_ROUNDS; round++) {
      earlyFloors.push(await earlyRuns(floor, address));
      early.push(await earlyRuns(ours, address));
    }
    const ratio = medianRatio(firsts, floors);
    const earlyRatio = medianRatio(early, earlyFloors);
    rows.push([name, median(floors), median(firsts), ratio, median(early), earlyRatio]);
  }
  await Promise.all([floor.close(), ours.close(), server.stop()]);
  const ratios = rows.map(([, , , ratio]) => ratio);
  const earlyRatios = rows.map((row) => row[5]);
  return {
    title: 'A page without the story: the content script from its compilation to its decision',
    head: ['page', 'floor, ms', 'ours, ms', 'ratio', 'two seconds, ms', 'ratio'],
    rows: [...rows, ['median of the ratios', '', '', median(ratios), '', median(earlyRatios)]],
    limits: [
      {
        what: 'median of the ratios to the floor',
        measured: median(ratios),
        atMost: MAX_MEDIAN_RATIO,
      },
      { what: 'highest ratio to the floor', measured: Math.max(...ratios), atMost: MAX_RATIO },
      {
        what: 'median of the ratios to the floor in two seconds',
        measured: median(earlyRatios),
        atMost: MAX_EARLY_RATIO,
      },
    ],
    remarks: [
      'In the first two seconds falls the search for shadow roots, a quarter of a second after the first look, and a second look where the page has changed.',
    ],
  };
}

async function firstRun({ page, world }: Bench, address: string): Promise<number> {
  await page.bringToFront();
  return (await trace(page, world, () => page.goto(address))).firstRun();
}

/** Thread time of the first run and of all calls in the page's first two seconds. */
async function earlyRuns({ page, world }: Bench, address: string): Promise<number> {
  await page.bringToFront();
  const recorded = await trace(page, world, async () => {
    await page.goto(address);
    await earlyTimePassed(page);
  });
  return recorded.allRuns();
}

function earlyTimePassed(page: Page): Promise<unknown> {
  return page.evaluate(
    (early: number) =>
      new Promise((resolve) => {
        setTimeout(() => requestIdleCallback(resolve), early - performance.now());
      }),
    EARLY_MS,
  );
}
