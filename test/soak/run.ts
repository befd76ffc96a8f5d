/**
 * `npm run soak [-- --navigations N --notes N --minutes N]`: uses one tab of Chromium for long, and prints what
 * it holds and what the extension takes of the page's thread, at the beginning and at the end. Exits with 1
 * where the end is not as the beginning.
 */
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import { samplePage } from '../../tools/sample/sample-page.ts';
import { type Served, serve } from '../../tools/sample/serve.ts';
import { type Bench, openBench } from '../bench/browser.ts';
import { OURS } from '../bench/extensions.ts';
import { allHold, type Limit, printSection, type Section } from '../bench/report.ts';
import { trace } from '../bench/trace.ts';
import { hoverMark, leaveMark, waitForMarks } from '../support/marks.ts';
import { harbour } from '../support/texts.ts';
import { type Held, measureHeld } from './measure.ts';

const MARKS = 9;
/** Before the first measurement: what browsers keep of the first pages is not counted. */
const WARM_UP = 10;
/** How much more may be held at the end: browsers keep something of their own. */
const MAX_GROWTH_RATIO = 1.1;
const MAX_HEAP_GROWTH_MB = 1;
/** The extension's share of the thread beside a page that changes all the time, in per cent of what the page takes. */
const MAX_SHARE = 5;
const SHARE_MEASURED_MS = 10_000;
const HEAD = ['held by the tab', 'beginning', 'end'];

const { values } = parseArgs({
  options: {
    navigations: { type: 'string', default: '200' },
    notes: { type: 'string', default: '1000' },
    minutes: { type: 'string', default: '10' },
  },
});

const server = await serve();
server.set('/story', { body: samplePage() });
server.set('/other', { body: samplePage(harbour) });
server.set('/moving', { body: samplePage() + movesAtSixtyHertz() });
const sections = [
  await soak(
    'Navigations between the article and other pages',
    Number(values.navigations),
    navigate,
  ),
  await soak('Notes opened and closed', Number(values.notes), openAndCloseNote),
  await soakMovingPage(Number(values.minutes)),
];
await server.stop();
for (const section of sections) printSection(section);
process.exitCode = allHold(sections) ? 0 : 1;

function rowsOf(before: Held, after: Held): [string, number, number][] {
  return [
    ['heap, MB', before.heap, after.heap],
    ['nodes', before.nodes, after.nodes],
    ['listeners', before.listeners, after.listeners],
  ];
}

function limitsOf(before: Held, after: Held): Limit[] {
  return [
    {
      what: 'growth of the heap, MB',
      measured: after.heap - before.heap,
      atMost: MAX_HEAP_GROWTH_MB,
    },
    {
      what: 'nodes, end to beginning',
      measured: after.nodes / before.nodes,
      atMost: MAX_GROWTH_RATIO,
    },
    {
      what: 'listeners, end to beginning',
      measured: after.listeners / before.listeners,
      atMost: MAX_GROWTH_RATIO,
    },
  ];
}

type Step = (bench: Bench, origin: string, round: number) => Promise<void>;

async function soak(title: string, rounds: number, step: Step): Promise<Section> {
  const { bench, session } = await openTab(server, '/story');
  await waitForMarks(bench.page, MARKS);
  for (let round = 0; round < WARM_UP; round++) await step(bench, server.origin, round);
  const before = await measureHeld(session);
  for (let round = 0; round < rounds; round++) await step(bench, server.origin, round);
  const after = await measureHeld(session);
  await bench.close();
  return {
    title: `${title}: ${String(rounds)}`,
    head: HEAD,
    rows: rowsOf(before, after),
    limits: limitsOf(before, after),
  };
}

/** There and back, so that every round ends on the article. */
async function navigate({ page }: Bench, origin: string): Promise<void> {
  await page.goto(`${origin}/other`);
  await page.goto(`${origin}/story`);
  await waitForMarks(page, MARKS);
}

async function openAndCloseNote({ page }: Bench, _: string, round: number): Promise<void> {
  await hoverMark(page, round % MARKS);
  await leaveMark(page);
}

async function soakMovingPage(minutes: number): Promise<Section> {
  const { bench, session } = await openTab(server, '/moving');
  await waitForMarks(bench.page, MARKS);
  const [before, shareBefore] = [await measureHeld(session), await shareOf(bench)];
  const end = Date.now() + minutes * 60_000;
  while (Date.now() < end) await frames(bench.page, 600);
  const [after, shareAfter] = [await measureHeld(session), await shareOf(bench)];
  await bench.close();
  return {
    title: `A page that changes at 60 Hz: ${String(minutes)} minutes`,
    head: HEAD,
    rows: [
      ...rowsOf(before, after),
      ['our share of what the page takes, per cent', shareBefore, shareAfter],
    ],
    limits: [
      ...limitsOf(before, after),
      { what: 'our share at the end, per cent', measured: shareAfter, atMost: MAX_SHARE },
    ],
  };
}

/** The extension's calls, as per cent of the thread time of all tasks beside them. */
async function shareOf({ page, world }: Bench): Promise<number> {
  const recorded = await trace(page, world, () => frames(page, (SHARE_MEASURED_MS / 1000) * 60));
  return recorded.share() * 100;
}

async function openTab(served: Served, at: string): Promise<{ bench: Bench; session: CDPSession }> {
  const bench = await openBench(OURS);
  const session = await bench.page.createCDPSession();
  await session.send('Performance.enable');
  await bench.page.goto(served.origin + at);
  return { bench, session };
}

/** Waits until the ticker has changed so many times. */
async function frames(page: Page, count: number): Promise<void> {
  const until = (await page.evaluate(lineNumber)) + count;
  await page.waitForFunction(
    (last: number) => Number(document.getElementById('ticker')?.dataset['line']) >= last,
    { polling: 'raf', timeout: 0 },
    until,
  );
}

function lineNumber(): number {
  return Number(document.getElementById('ticker')?.dataset['line']);
}

/** A ticker beside the article, which changes its text and its place in every frame. */
function movesAtSixtyHertz(): string {
  return `<p id="ticker"></p><script>
    let count = 0;
    requestAnimationFrame(function move() {
      const line = document.createElement('b');
      line.textContent = 'Line ' + count;
      ticker.dataset.line = count++;
      ticker.replaceChildren(line);
      ticker.style.paddingLeft = count % 40 + 'px';
      requestAnimationFrame(move);
    });
  </script>`;
}
