/** What an extension's content script costs a page, by Chromium's own trace. Times are in milliseconds. */
import type { Page } from 'puppeteer-core';

const CATEGORIES = ['devtools.timeline', 'v8', 'toplevel', 'blink.user_timing'];
/** The category of script calls alone: the more a trace records, the more it slows the page down. */
export const CALLS = ['v8'];
/** The name of the event for a task, on any thread. */
const TASK = 'ThreadControllerImpl::RunTask';

/** An event as the Trace Event Format has it. */
type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Start, in microseconds. */
  readonly ts: number;
  /** Duration by the clock, in microseconds. */
  readonly dur?: number;
  /** Duration in the thread's own time, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly worldName?: string };
};

export type Trace = {
  /** Thread time of a content script from its compilation to the end of its first run. */
  readonly firstRun: () => number;
  /** The page's thread time that is, or may be, the script's, from its start to a mark; null: to the end. */
  readonly until: (mark: string | null) => ThreadTime;
  /** The same with all calls into the script after it. */
  readonly allRuns: () => number;
  /** Thread time of all calls into the script. */
  readonly calls: () => number;
  /** The same, as a share of the thread time of all other tasks of the page's thread. */
  readonly share: () => number;
};

export type ThreadTime = {
  readonly total: number;
  /** The longest task with any of the script's work in it, by the clock. */
  readonly longestTask: number;
  /** From the script's start to the end of its last work, by the clock. */
  readonly elapsed: number;
};

/**
 * Records a trace of a page during an action.
 *
 * @param world the name of the content script's isolated world, which is its extension's
 */
export async function trace(
  page: Page,
  world: string,
  action: () => Promise<unknown>,
  categories: string[] = CATEGORIES,
): Promise<Trace> {
  await page.tracing.start({ categories });
  await action();
  const recorded = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(recorded ?? []).toString()) as {
    traceEvents: TraceEvent[];
  };
  return readTrace(traceEvents, world);
}

function readTrace(events: readonly TraceEvent[], world: string): Trace {
  const isInWorld = ({ args }: TraceEvent): boolean => args?.worldName === world;
  const calls = events.filter(isInWorld);
  const start = (): TraceEvent => {
    const run = calls.find(({ name }) => name === 'v8.run');
    const first =
      run && events.find((event) => event.name === 'EvaluateScript' && contains(event, run));
    if (!first) throw new Error(`the trace has no content script of ${world}`);
    return first;
  };
  return {
    firstRun: () => threadTime(start()),
    allRuns: () => sum(outermost([start(), ...calls])),
    calls: () => sum(outermost(calls)),
    share() {
      const own = outermost(calls);
      const thread = own[0];
      if (!thread) return 0;
      const tasks = events.filter(
        ({ name, pid, tid }) => name === TASK && pid === thread.pid && tid === thread.tid,
      );
      return sum(own) / (sum(tasks) - sum(own));
    },
    until(mark) {
      const first = start();
      const end = events.find(({ name }) => name === mark)?.ts ?? Infinity;
      const onThread = events.filter(
        ({ ph, pid, tid, ts }) =>
          ph === 'X' && pid === first.pid && tid === first.tid && ts >= first.ts && ts < end,
      );
      // A trace doesn't say whose promise reaction an event is; on pages without scripts it is the extension's.
      const work = outermost(onThread.filter((event) => isInWorld(event) || isReaction(event)));
      const tasks = events.filter(
        ({ name, pid, tid }) => name === TASK && pid === first.pid && tid === first.tid,
      );
      const last = work.at(-1) ?? first;
      if (tasks.length === 0) throw new Error(`the trace has no ${TASK}`);
      return {
        total: sum(work),
        longestTask: longest(tasks.filter((task) => work.some((event) => contains(task, event)))),
        elapsed: (last.ts + (last.dur ?? 0) - first.ts) / 1000,
      };
    },
  };
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, event) => total + threadTime(event), 0);
}

function longest(events: readonly TraceEvent[]): number {
  return Math.max(0, ...events.map(({ dur = 0 }) => dur / 1000));
}

function isReaction({ name }: TraceEvent): boolean {
  return name === 'BlinkScheduler_PerformMicrotaskCheckpoint' || name === 'RunMicrotasks';
}

/** The events that are not within another of these events. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const sorted = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const outer: TraceEvent[] = [];
  for (const event of sorted) {
    const last = outer.at(-1);
    if (!last || !contains(last, event)) outer.push(event);
  }
  return outer;
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.ts <= inner.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}

function threadTime({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}
