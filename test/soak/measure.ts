/** What a tab holds, by Chromium's own count: the page and the extension's part of it together. */
import type { CDPSession } from 'puppeteer-core';

export type Held = {
  /** After the garbage is collected, in megabytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
};

/** Counts after collecting the garbage. */
export async function measureHeld(session: CDPSession): Promise<Held> {
  // Some of it is only found to be garbage once other garbage is gone.
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number =>
    metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    heap: value('JSHeapUsedSize') / 1e6,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  };
}
