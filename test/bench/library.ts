/** What own stories cost: a page that has none of them, a page that has one, the import, and the background's memory. */
import { TargetType } from 'puppeteer-core';
import { samplePage } from '../../tools/sample/sample-page.ts';
import { type Served, serve } from '../../tools/sample/serve.ts';
import { madeUpStory, type MakingUp } from '../support/made-up-story.ts';
import { type Bench, onOwnPage, openBench } from './browser.ts';
import { type Import, importStories } from './import-stories.ts';
import { openMarked } from './marked-page.ts';
import { MARKED, REPORT_MARKS, servePagesWithout } from './pages.ts';
import { type Limit, median, medianRatio, type Section } from './report.ts';
import { trace } from './trace.ts';

const STORY_BYTES = 60_000;
const ROUNDS = 7;
const DIFFERENCE_ROUNDS = 12;
/** After so long a page is decided about. */
const DECIDED_MS = 500;
/** The number of stories for which the limits are meant. */
const LIMITED = 1000;
const MAX_IMPORT_MS = 60_000;
const MAX_DECISION_RATIO = 2;
/** Where there is none, more than without any own story; on a page of the usual size. */
const MAX_DECISION_MORE_MS = 0.3;
const MAX_LATER_MS = 50;
const MAX_MEMORY_MB = 60;

/** A browser with so many own stories. */
type Library = Bench & {
  readonly name: string;
  readonly count: number;
  readonly making: MakingUp;
  readonly imported: Import;
};

/** Measured with one library; times in milliseconds. */
type Measured = {
  /** By the pages that have none of the stories. */
  readonly decisions: readonly number[][];
  readonly marks: readonly number[];
  readonly memory: number;
  readonly gateBytes: number;
};

/**
 * Measures with none, 1, 100 and 1,000 own stories, and with 1,000 on the same people.
 *
 * @param other another number of stories to measure in place of the larger ones, without limits; null for none
 */
export async function ownLibrary(extension: string, other: number | null): Promise<Section> {
  const server = await serve();
  const all = servePagesWithout(server);
  const pages = [all[0], all.at(-1)].flatMap((page) => (page ? [page] : []));
  const libraries: Library[] = [];
  const counts = other === null ? [0, 1, 100, LIMITED] : [0, 1, other];
  for (const count of counts) libraries.push(await openWith(extension, count, false));
  libraries.push(await openWith(extension, counts.at(-1) ?? LIMITED, true));
  const paths = pages.map(({ path: at }) => at);
  const measured = await measureInTurn(server, libraries, paths);
  const more = await moreThanNone(server, libraries, paths);
  const limits = limitsOf(libraries, measured, more);
  await Promise.all([...libraries.map(({ close }) => close()), server.stop()]);
  const rowOf = (name: string, values: (one: Measured) => number | string) => [
    name,
    ...measured.map(values),
  ];
  return {
    title: 'Own stories of 60 kB; times in ms',
    head: ['', ...libraries.map(({ name }) => name)],
    rows: [
      ['import, read and checked', ...libraries.map(({ imported }) => imported.readMs)],
      ['import, kept', ...libraries.map(({ imported }) => imported.keptMs)],
      ['memory of the page that imports, MB', ...libraries.map(({ imported }) => imported.memory)],
      ...pages.map(({ name }, index) =>
        rowOf(`none of them: ${name}`, ({ decisions }) => median(decisions[index] ?? [])),
      ),
      [`more than without own stories: ${pages[0]?.name ?? ''}`, ...more],
      rowOf('one of them, to its marks by the clock', ({ marks }) =>
        marks.length > 0 ? median(marks) : '',
      ),
      rowOf('memory of the background, MB', ({ memory }) => memory),
      rowOf('gate in the storage, bytes', ({ gateBytes }) => gateBytes),
    ],
    limits,
  };
}

async function openWith(extension: string, count: number, sharesNames: boolean): Promise<Library> {
  const bench = await openBench(extension);
  const making = { bytes: STORY_BYTES, sharesNames };
  const imported = await importStories(bench, count, making);
  const name = `${String(count)}${sharesNames ? ' with the same names' : ''}`;
  return { ...bench, name, count, making, imported };
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
      if (library.count > 0) times[index]?.marks.push(await timeToMarks(library, server, round));
    }
  }
  const measured: Measured[] = [];
  for (const [index, library] of libraries.entries()) {
    const { decisions = [], marks = [] } = times[index] ?? {};
    const gateBytes = await bytesOfGate(library);
    measured.push({
      decisions,
      marks,
      gateBytes,
      memory: await memoryOfBackground(library, server),
    });
  }
  return measured;
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

/** The heap after a collection and the arrays of numbers beside it, in megabytes; the background has just given a page its notes. */
async function memoryOfBackground(library: Library, server: Served): Promise<number> {
  // It may have ended meanwhile: this page asks it for the stories.
  await onOwnPage(library, 'stories.html', (page) => page.waitForSelector('html[data-ready]'));
  if (library.count > 0) await timeToMarks(library, server, 0);
  const target = await library.browser.waitForTarget(
    (one) => one.type() === TargetType.SERVICE_WORKER,
  );
  const client = await target.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return (usedSize + backingStorageSize) / 1_000_000;
}

function bytesOfGate(bench: Bench): Promise<number> {
  return onOwnPage(bench, 'options.html', (page) =>
    page.evaluate(() => chrome.storage.local.getBytesInUse('ownGate')),
  );
}

/**
 * How much longer a page of the usual size takes than without any own story; a difference so small takes many rounds.
 *
 * @returns for each library; that without stories is the first
 */
async function moreThanNone(
  server: Served,
  libraries: readonly Library[],
  [usual = '']: readonly string[],
): Promise<number[]> {
  const times = libraries.map((): number[] => []);
  for (let round = 0; round < DIFFERENCE_ROUNDS; round++) {
    for (const [index, library] of libraries.entries()) {
      // By turns from the first and from the last, since each warms the machine up for the next.
      const at = round % 2 === 0 ? index : libraries.length - 1 - index;
      const next = libraries[at] ?? library;
      times[at]?.push(await timeOfDecision(next, server.origin + usual));
    }
  }
  const [none = []] = times;
  return times.map((all) => median(all.map((time, round) => time - (none[round] ?? 0))));
}

function limitsOf(
  libraries: readonly Library[],
  measured: readonly Measured[],
  more: readonly number[],
): Limit[] {
  const [, one] = measured;
  return libraries.flatMap((library, index) => {
    const many = measured[index];
    if (library.count !== LIMITED || !one || !many) return [];
    const ratios = many.decisions.map((times, page) =>
      medianRatio(times, one.decisions[page] ?? []),
    );
    const { readMs, keptMs } = library.imported;
    const of = (what: string): string => `${what}, ${library.name}`;
    return [
      { what: of('import, ms'), measured: readMs + keptMs, atMost: MAX_IMPORT_MS },
      {
        what: of('highest ratio to one story where there is none'),
        measured: Math.max(...ratios),
        atMost: MAX_DECISION_RATIO,
      },
      {
        what: of('more than without own stories where there is none, ms'),
        measured: more[index] ?? Number.NaN,
        atMost: MAX_DECISION_MORE_MS,
      },
      {
        what: of('marks later than with one story, ms'),
        measured: median(many.marks) - median(one.marks),
        atMost: MAX_LATER_MS,
      },
      { what: of('memory of the background, MB'), measured: many.memory, atMost: MAX_MEMORY_MB },
    ];
  });
}
