/** What own stories cost: a page that has none of them, a page that has one, the import, and the background's memory. */
import path from 'node:path';
import { buildSync } from 'esbuild';
import { type Page, TargetType } from 'puppeteer-core';
import { samplePage } from '../../tools/sample/sample-page.ts';
import { type Served, serve } from '../../tools/sample/serve.ts';
import { madeUpStory, type MakingUp } from '../support/made-up-story.ts';
import { type Bench, openBench } from './browser.ts';
import { openMarked } from './marked-page.ts';
import { MARKED, REPORT_MARKS, servePagesWithout } from './pages.ts';
import { type Limit, median, medianRatio, type Section } from './report.ts';
import { trace } from './trace.ts';

const STORY_BYTES = 60_000;
const ROUNDS = 7;
/** After so long a page is decided about. */
const DECIDED_MS = 600;
const MAX_IMPORT_MS = 60_000;
const MAX_DECISION_RATIO = 2;
const MAX_LATER_MS = 50;
const MAX_MEMORY_MB = 60;
/** The number of stories for which the limits are meant. */
const LIMITED = 1000;

/** A browser with so many own stories. */
type Library = Bench & {
  readonly name: string;
  readonly count: number;
  readonly making: MakingUp;
  readonly importMs: number;
};

/** Measured with one library; times in milliseconds. */
type Measured = {
  readonly decisions: readonly number[][];
  readonly marks: readonly number[];
  readonly memory: number;
  readonly gateBytes: number;
};

/**
 * Measures with 1, 100 and 1,000 own stories, and with 1,000 on the same people.
 *
 * @param more a larger number of stories, for which there are no limits; null for none
 */
export async function ownLibrary(extension: string, more: number | null): Promise<Section> {
  const server = await serve();
  const all = servePagesWithout(server);
  const pages = [all[0], all.at(-1)].flatMap((page) => (page ? [page] : []));
  const libraries: Library[] = [];
  for (const count of [1, 100, LIMITED, ...(more === null ? [] : [more])]) {
    libraries.push(await openWith(extension, count, false));
  }
  libraries.push(await openWith(extension, LIMITED, true));
  const measured = await measureInTurn(
    server,
    libraries,
    pages.map(({ path: at }) => at),
  );
  await Promise.all([...libraries.map(({ close }) => close()), server.stop()]);
  const rowOf = (name: string, values: (one: Measured) => number) => [
    name,
    ...measured.map(values),
  ];
  return {
    title: 'Own stories of 60 kB; times in ms',
    head: ['', ...libraries.map(({ name }) => name)],
    rows: [
      ['import', ...libraries.map(({ importMs }) => importMs)],
      ...pages.map(({ name }, index) =>
        rowOf(`none of them: ${name}`, ({ decisions }) => median(decisions[index] ?? [])),
      ),
      rowOf('one of them, to its marks by the clock', ({ marks }) => median(marks)),
      rowOf('memory of the background, MB', ({ memory }) => memory),
      rowOf('gate in the storage, bytes', ({ gateBytes }) => gateBytes),
    ],
    limits: limitsOf(libraries, measured),
  };
}

async function openWith(extension: string, count: number, sharesNames: boolean): Promise<Library> {
  const bench = await openBench(extension);
  const making = { bytes: STORY_BYTES, sharesNames };
  const importMs = await onOwnPage(bench, (page) =>
    page.evaluate(
      `${librarySource()}; libraryInPage.fillLibrary(${String(count)}, ${JSON.stringify(making)})`,
    ),
  );
  const name = `${String(count)}${sharesNames ? ' with the same names' : ''}`;
  return { ...bench, name, count, making, importMs: Number(importMs) };
}

/** Round by round, so that what slows the machine down for a while slows all of them down. */
async function measureInTurn(
  server: Served,
  libraries: readonly Library[],
  paths: readonly string[],
): Promise<Measured[]> {
  const times = libraries.map(() => ({
    decisions: paths.map((): number[] => []),
    marks: [] as number[],
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, library] of libraries.entries()) {
      for (const [page, at] of paths.entries()) {
        times[index]?.decisions[page]?.push(await timeOfDecision(library, server.origin + at));
      }
      times[index]?.marks.push(await timeToMarks(library, server, round));
    }
  }
  return Promise.all(
    libraries.map(async (library, index) => ({
      decisions: times[index]?.decisions ?? [],
      marks: times[index]?.marks ?? [],
      memory: await memoryOfBackground(library),
      gateBytes: await bytesOfGate(library),
    })),
  );
}

/** The page's thread time for both scripts. */
async function timeOfDecision({ page, world }: Bench, address: string): Promise<number> {
  await page.bringToFront();
  const recorded = await trace(page, world, async () => {
    await page.goto(address);
    await page.evaluate(
      (wait: number) => new Promise((resolve) => setTimeout(resolve, wait)),
      DECIDED_MS,
    );
  });
  return recorded.allRuns();
}

/** By the clock, since the background is what has more to do. Each round has a page for another of the stories. */
async function timeToMarks(library: Library, server: Served, round: number): Promise<number> {
  const { page, world, count, making } = library;
  const number = Math.floor((round / ROUNDS) * count);
  const { story, paragraphs } = madeUpStory(number, making);
  server.set('/own', { body: samplePage({ headline: story.title, paragraphs }) + REPORT_MARKS });
  await page.bringToFront();
  const recorded = await trace(page, world, () => openMarked(page, `${server.origin}/own`));
  return recorded.until(MARKED).elapsed;
}

/** The heap after a collection, in megabytes. */
async function memoryOfBackground({ browser }: Bench): Promise<number> {
  const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  const client = await target.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize / 1_000_000;
}

function bytesOfGate(bench: Bench): Promise<number> {
  return onOwnPage(bench, (page) =>
    page.evaluate(() => chrome.storage.local.getBytesInUse('ownGate')),
  );
}

async function onOwnPage<Result>(
  { browser }: Bench,
  action: (page: Page) => Promise<Result>,
): Promise<Result> {
  const [id = ''] = (await browser.extensions()).keys();
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const result = await action(page);
  await page.close();
  return result;
}

function librarySource(): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.resolve(import.meta.dirname, 'library-in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'libraryInPage',
  });
  return outputFiles[0]?.text ?? '';
}

function limitsOf(libraries: readonly Library[], measured: readonly Measured[]): Limit[] {
  const [one] = measured;
  return libraries.flatMap((library, index) => {
    const many = measured[index];
    if (library.count !== LIMITED || !one || !many) return [];
    const ratios = many.decisions.map((times, page) =>
      medianRatio(times, one.decisions[page] ?? []),
    );
    const later = median(many.marks) - median(one.marks);
    const of = (what: string): string => `${what}, ${library.name}`;
    return [
      { what: of('import, ms'), measured: library.importMs, atMost: MAX_IMPORT_MS },
      {
        what: of('highest ratio to one story where there is none'),
        measured: Math.max(...ratios),
        atMost: MAX_DECISION_RATIO,
      },
      { what: of('marks later than with one story, ms'), measured: later, atMost: MAX_LATER_MS },
      { what: of('memory of the background, MB'), measured: many.memory, atMost: MAX_MEMORY_MB },
    ];
  });
}
