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
const RESCAN_ROUNDS = 3;
/** The limit, as a multiple of an extension whose content script reads the page's text and does no more. */
const MAX_RATIO = 1.5;

/** Measures the content script and, as the floor, an extension that only reads the text, on each page in turn. */
export async function withoutStory(extension: string): Promise<Section> {
  const server = await serve();
  const pages = servePagesWithout(server);
  const [floor, ours] = [await openBench(await floorExtension()), await openBench(extension)];
  const rows: [string, number, number, number, number][] = [];
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
    const rescans: number[] = [];
    for (let round = 0; round < RESCAN_ROUNDS; round++) {
      rescans.push(await firstRescan(ours, address));
    }
    const ratio = medianRatio(firsts, floors);
    rows.push([name, median(floors), median(firsts), ratio, median(rescans)]);
  }
  await Promise.all([floor.close(), ours.close(), server.stop()]);
  const ratios = rows.map(([, , , ratio]) => ratio);
  return {
    title: 'A page without the story: the content script from its compilation to its decision',
    head: ['page', 'floor, ms', 'ours, ms', 'ratio', 'first rescan, ms'],
    rows: [...rows, ['median of the ratios', '', '', median(ratios), '']],
    limits: [
      { what: 'highest ratio to the floor', measured: Math.max(...ratios), atMost: MAX_RATIO },
    ],
    remarks: [
      'The first rescan comes a quarter of a second after the first scan; others follow only where the text has changed.',
    ],
  };
}

async function firstRun({ page, world }: Bench, address: string): Promise<number> {
  await page.bringToFront();
  return (await trace(page, world, () => page.goto(address))).firstRun();
}

/** Thread time of all calls after the first run until the first rescan is over. */
async function firstRescan({ page, world }: Bench, address: string): Promise<number> {
  await page.bringToFront();
  const recorded = await trace(page, world, async () => {
    await page.goto(address);
    await firstRescanPassed(page);
  });
  return recorded.calls() - recorded.firstRun();
}

function firstRescanPassed(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => requestIdleCallback(resolve), 350);
      }),
  );
}
