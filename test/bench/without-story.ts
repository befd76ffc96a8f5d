/** What a page without a story pays. */
import type { Page } from 'puppeteer-core';
import { serve } from '../../tools/sample/serve.ts';
import { type Bench, openBench } from './browser.ts';
import { floorExtension } from './extensions.ts';
import { servePagesWithout } from './pages.ts';
import { median, type Section } from './report.ts';
import { trace } from './trace.ts';

const ROUNDS = 9;
/** Near the limit a page is measured so often again, since a machine is never quite at rest. */
const MORE_ROUNDS = 24;
const NEAR = 1.35;
const LATE_ROUNDS = 3;
/** As often as the extension whose content script reads the page's text and does no more. */
const MOST = 1.5;

/** Measures our content script against the floor, page by page, in turn. */
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
    if (median(firsts) / median(floors) > NEAR) await measure(MORE_ROUNDS);
    const lates: number[] = [];
    for (let round = 0; round < LATE_ROUNDS; round++) lates.push(await lateLook(ours, address));
    const [least, first] = [median(floors), median(firsts)];
    rows.push([name, least, first, first / least, median(lates)]);
  }
  await Promise.all([floor.close(), ours.close(), server.stop()]);
  const ratios = rows.map(([, , , ratio]) => ratio);
  return {
    title: 'A page without the story: the content script from its compilation to its decision',
    head: ['page', 'floor, ms', 'ours, ms', 'ratio', 'first late look, ms'],
    rows: [...rows, ['median of the ratios', '', '', median(ratios), '']],
    limits: [{ what: 'highest ratio to the floor', measured: Math.max(...ratios), atMost: MOST }],
    remarks: [
      'A late look comes a quarter of a second after the first, and again when the text has changed: a dozen at most.',
    ],
  };
}

async function firstRun({ page, world }: Bench, address: string): Promise<number> {
  await page.bringToFront();
  return (await trace(page, world, () => page.goto(address))).firstRun();
}

async function lateLook({ page, world }: Bench, address: string): Promise<number> {
  await page.bringToFront();
  const recorded = await trace(page, world, async () => {
    await page.goto(address);
    await lateLookPassed(page);
  });
  return recorded.calls() - recorded.firstRun();
}

function lateLookPassed(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => requestIdleCallback(resolve), 350);
      }),
  );
}
