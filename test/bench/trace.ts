/** What Chromium's own trace says that an extension's content script cost a page. Times are milliseconds. */
import type { Page } from 'puppeteer-core';

const CATEGORIES = ['devtools.timeline', 'v8', 'toplevel', 'blink.user_timing'];
/** Calls alone: a trace costs the more, the more it records. */
export const CALLS = ['v8'];
/** What Chromium calls a task of any thread. */
const TASK = 'ThreadControllerImpl::RunTask';

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread's own time. */
  readonly tdur?: number;
  readonly args?: { readonly worldName?: string };
};

export type Trace = {
  /** A content script from its compilation to the end of its first run, of the thread's own time. */
  readonly firstRun: () => number;
  /** All of the page's thread that is the script's, or may be, from its start to a mark or the end. */
  readonly until: (mark: string | null) => ThreadTime;
  /** All calls into the script, of the thread's own time. */
  readonly calls: () => number;
};

export type ThreadTime = {
  readonly total: number;
  /** The longest task in which any of it was. */
  readonly longestTask: number;
  /** By the clock. */
  readonly elapsed: number;
};

/** Records what an action does to a page; a content script's world has its extension's name. */
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
  const isOurs = ({ args }: TraceEvent): boolean => args?.worldName === world;
  const ours = events.filter(isOurs);
  const start = (): TraceEvent => {
    const run = ours.find(({ name }) => name === 'v8.run');
    const first =
      run && events.find((event) => event.name === 'EvaluateScript' && contains(event, run));
    if (!first) throw new Error(`the trace has no content script of ${world}`);
    return first;
  };
  return {
    firstRun: () => threadTime(start()),
    calls: () => sum(outermost(ours)),
    until(mark) {
      const first = start();
      const end = events.find(({ name }) => name === mark)?.ts ?? Infinity;
      const onThread = events.filter(
        ({ ph, pid, tid, ts }) =>
          ph === 'X' && pid === first.pid && tid === first.tid && ts >= first.ts && ts < end,
      );
      // A reaction to a promise is nobody's in a trace; on pages without scripts it is ours.
      const working = outermost(onThread.filter((event) => isOurs(event) || isReaction(event)));
      const tasks = events.filter(
        ({ name, pid, tid }) => name === TASK && pid === first.pid && tid === first.tid,
      );
      const last = working.at(-1) ?? first;
      if (tasks.length === 0) throw new Error(`the trace has no ${TASK}`);
      return {
        total: sum(working),
        longestTask: longest(
          tasks.filter((task) => working.some((event) => contains(task, event))),
        ),
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

/** Of events one within another, those that are within no other. */
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
