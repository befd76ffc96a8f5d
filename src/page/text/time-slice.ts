/** Parts long work into slices, between which the page has its turn. */

/** The length of a slice in milliseconds: half a frame, so that time is left for the page in each. */
const SLICE_MS = 8;

/** Not in TypeScript's DOM library yet (Chrome 129, Firefox 142). */
declare global {
  var scheduler: { yield(): Promise<void> };
}

/** To be called between two steps of long work: gives a promise to wait for where the slice is used up, else null. */
export type YieldIfDue = () => Promise<void> | null;

/**
 * Makes a yielder for work that has begun already.
 *
 * @param since when the work began, by `performance.now()`; -Infinity for a slice that is used up
 */
export function createYielder(since: number): YieldIfDue {
  return () => {
    if (performance.now() - since < SLICE_MS) return null;
    return scheduler.yield().then(() => {
      since = performance.now();
    });
  };
}
