/** Parts long work into slices, so that the page keeps its turn. */

/** Milliseconds a slice: a frame of 60 a second, and time left for the page in it. */
const SLICE = 8;

/** Not in TypeScript's DOM library yet (Chrome 129, Firefox 142). */
declare global {
  var scheduler: { yield(): Promise<void> };
}

/** Called between two steps of long work: a promise to wait for where the slice is used up. */
export type YieldIfDue = () => Promise<void> | null;

/**
 * Begins with a slice that has begun already.
 *
 * @param since when, by `performance.now()`; -Infinity where it is used up
 */
export function createYielder(since: number): YieldIfDue {
  return () => {
    if (performance.now() - since < SLICE) return null;
    return scheduler.yield().then(() => {
      since = performance.now();
    });
  };
}
