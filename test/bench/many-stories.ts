/** What the number of known stories costs a page that has none of them. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serve } from '../../tools/sample/serve.ts';
import { openBench } from './browser.ts';
import { BUILT } from './extensions.ts';
import { writeStories } from './made-up-stories.ts';
import { servePagesWithout } from './pages.ts';
import { median, type Section } from './report.ts';
import { trace } from './trace.ts';

const COUNTS = [1, 100, 1000] as const;
const ROUNDS = 11;
/** The limit of the time with a thousand stories, as a multiple of the time with one. */
const MAX_TIME_RATIO = 5;
/** Bytes that a thousand stories may add to the content script. */
const MAX_GROWTH_BYTES = 16_000;
const ROOT = path.resolve(import.meta.dirname, '../..');

/** Builds the extension with 1, 100 and 1,000 made-up stories, and measures them page by page, in turn. */
export async function manyStories(): Promise<Section> {
  const server = await serve();
  const pages = servePagesWithout(server);
  const built = [];
  for (const count of COUNTS) built.push(await buildWith(count));
  const benches = await Promise.all(built.map(({ extension }) => openBench(extension)));
  const rows: (string | number)[][] = [];
  const ratios: number[] = [];
  for (const { name, path: at } of pages) {
    const times = benches.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, { page, world }] of benches.entries()) {
        await page.bringToFront();
        const recorded = await trace(page, world, () => page.goto(server.origin + at));
        times[index]?.push(recorded.firstRun());
      }
    }
    const [one = 0, ...more] = times.map(median);
    ratios.push((more.at(-1) ?? 0) / one);
    rows.push([name, one, ...more, (more.at(-1) ?? 0) / one]);
  }
  await Promise.all([...benches.map(({ close }) => close()), server.stop()]);
  const [first = 0, ...others] = built.map(({ bytes }) => bytes);
  const growth = (others.at(-1) ?? 0) - first;
  rows.push(['content script, bytes', first, ...others, growth]);
  return {
    title: 'A page without any of the known stories: the content script to its decision, ms',
    head: ['page', ...COUNTS.map((count) => `${String(count)} stories`), 'ratio'],
    rows,
    limits: [
      {
        what: 'highest ratio of a thousand stories to one',
        measured: Math.max(...ratios),
        atMost: MAX_TIME_RATIO,
      },
      { what: 'growth of the content script, bytes', measured: growth, atMost: MAX_GROWTH_BYTES },
    ],
  };
}

async function buildWith(count: number): Promise<{ extension: string; bytes: number }> {
  const folder = path.join(BUILT, `stories-${String(count)}`);
  const stories = path.join(folder, 'stories');
  await writeStories(stories, count);
  execFileSync(
    process.execPath,
    ['--import', 'tsx', 'build.mjs', '--stories', stories, '--into', folder],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const extension = path.join(folder, 'chrome');
  return { extension, bytes: (await readFile(path.join(extension, 'content.js'))).length };
}
