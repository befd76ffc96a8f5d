/**
 * How soon a page may be scanned again. Text that comes late is worth a scan, and a page that changes
 * all the time must not be scanned all the time: each pause is twice the one before, up to a limit,
 * and scanning takes a bounded share of the time. The rate is bounded, the number of scans is not, so
 * no text comes too late. All times are milliseconds of one clock, which is the caller's.
 */

/** The pause after the first scan, see also `SETTLE_MS` in page/rescan/rescan.ts: the scripts that a page starts with have had their turn by then. */
export const FIRST_PAUSE_MS = 250;
const MAX_PAUSE_MS = 60_000;
/** A marked story's own element is kept up to date sooner. */
const MAX_PAUSE_AT_STORY_MS = 8_000;
/** The pause after a scan is at least so many times as long as the scan took: it has a twentieth of the time. */
const PAUSE_PER_SCAN_TIME = 20;

/** So often in a row may the pauses be short again; after that once in `RESTART_MS`. */
const MAX_RESTARTS = 6;
const RESTART_MS = 5_000;

/** The scans of a page so far, from which the next pause follows. */
export type ScanBudget = {
  /** Scans since the address came up, or since the marks last changed; the first one included. */
  readonly scans: number;
  /** When the last scan ended; -Infinity before the first. */
  readonly lastEnded: number;
  /** How long the page was read at the last scan. */
  readonly lastTook: number;
  /** How often the pauses may be short again, as of `restartsCounted`; parts of one grow with the time. */
  readonly restarts: number;
  readonly restartsCounted: number;
};

/** What has changed on a page: the element that holds a marked story, or anything else. */
export type ChangedPart = 'page' | 'story';

/** What a scan took, and whether it was worth it. */
export type ScanOutcome = {
  readonly ended: number;
  readonly took: number;
  /** Whether the marks are others than before the scan. */
  readonly marksChanged: boolean;
  /** Whether no change but the time has led to it; such a scan makes none that follows a change wait longer. */
  readonly isTimed: boolean;
};

/** The budget before the first scan. */
export const NO_SCANS_YET: ScanBudget = {
  scans: 0,
  lastEnded: -Infinity,
  lastTook: 0,
  restarts: MAX_RESTARTS,
  restartsCounted: 0,
};

/** The budget after one more scan. */
export function afterScan(
  budget: ScanBudget,
  { ended, took, marksChanged, isTimed }: ScanOutcome,
): ScanBudget {
  const counted = { ...budget, scans: budget.scans + (isTimed ? 0 : 1) };
  const next = marksChanged ? restart(counted, ended, 1) : counted;
  return { ...next, lastEnded: ended, lastTook: took };
}

/**
 * The budget at a new address in the same page: pauses are short again, unless addresses and marks
 * change all the time.
 */
export function atNewAddress(budget: ScanBudget, now: number): ScanBudget {
  return restart(budget, now, 0);
}

function restart(budget: ScanBudget, now: number, scans: number): ScanBudget {
  const grown = budget.restarts + (now - budget.restartsCounted) / RESTART_MS;
  const restarts = Math.min(MAX_RESTARTS, grown);
  // One that would change nothing is not used up.
  if (restarts < 1 || budget.scans <= scans) return budget;
  return { ...budget, scans, restarts: restarts - 1, restartsCounted: now };
}

/**
 * How long a change has to wait for the next scan, in milliseconds.
 *
 * @param changedPart what has changed
 */
export function untilNextScan(budget: ScanBudget, now: number, changedPart: ChangedPart): number {
  const doubled = FIRST_PAUSE_MS * 2 ** Math.max(0, budget.scans - 1);
  const pause = Math.min(doubled, changedPart === 'story' ? MAX_PAUSE_AT_STORY_MS : MAX_PAUSE_MS);
  const due = budget.lastEnded + Math.max(pause, budget.lastTook * PAUSE_PER_SCAN_TIME);
  return Math.max(0, due - now);
}
