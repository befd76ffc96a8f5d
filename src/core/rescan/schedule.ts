/**
 * How often a page is looked at. Text that comes late is worth a look; a page that never rests must
 * not be looked at for ever. All times are milliseconds of one clock, which is the caller's.
 */

/** Looks that one address gets after the first: the pauses between them make that five minutes and more. */
export const LATE_LOOKS = 12;
/** Looks that one page gets at all its addresses together, while no story is found on it. */
export const LOOKS_A_PAGE = 120;
/** How long after an address came up its text is still waited for: ten minutes. */
export const PATIENCE = 600_000;
/** The first late look, when the scripts that a page starts with have had their turn. */
export const FIRST_PAUSE = 250;
/** Each pause is twice the one before, up to a minute, or to some seconds where a story is kept marked. */
const LONGEST_PAUSE = 60_000;
const LONGEST_PAUSE_AT_STORY = 8_000;
/** Reading the page takes a twentieth of the time at most, however long it takes once. */
const SHARE_OF_TIME = 20;

export type ScanBudget = {
  /** Looks since the address came up, or since the marks last changed; the first counts too. */
  readonly taken: number;
  /** Looks on the page that found no story. */
  readonly onPage: number;
  readonly addressSince: number;
  readonly lastEnded: number;
  /** How long the page was read at the last look. */
  readonly lastTook: number;
};

/** What a look came to. */
export type Scan = {
  readonly ended: number;
  readonly took: number;
  readonly found: boolean;
  /** The marks are others than before it. */
  readonly changed: boolean;
};

/** Before the first look. */
export function initialBudget(now: number): ScanBudget {
  return { taken: 0, onPage: 0, addressSince: now, lastEnded: now, lastTook: 0 };
}

/** After one more look. */
export function afterScan(budget: ScanBudget, { ended, took, found, changed }: Scan): ScanBudget {
  return {
    ...budget,
    taken: changed ? 1 : budget.taken + 1,
    onPage: budget.onPage + (found ? 0 : 1),
    lastEnded: ended,
    lastTook: took,
  };
}

/** At a new address in the same page. */
export function atNewAddress(budget: ScanBudget, now: number): ScanBudget {
  return { ...budget, taken: 0, addressSince: now };
}

/** How long until a change of the page may be looked at; null when its address has had its budget. */
export function untilNextScan(budget: ScanBudget, now: number): number | null {
  const isPatient = now - budget.addressSince < PATIENCE;
  if (isSpent(budget) || budget.taken > LATE_LOOKS || !isPatient) return null;
  return untilDue(budget, now, LONGEST_PAUSE);
}

/** How long until a change at a story that stands marked may be looked at. */
export function untilNextStoryScan(budget: ScanBudget, now: number): number {
  return untilDue(budget, now, LONGEST_PAUSE_AT_STORY);
}

/** Whether the page has had all the budget that one without a story gets. */
export function isSpent({ onPage }: ScanBudget): boolean {
  return onPage >= LOOKS_A_PAGE;
}

function untilDue(budget: ScanBudget, now: number, longest: number): number {
  const pause = budget.taken === 0 ? 0 : Math.min(FIRST_PAUSE * 2 ** (budget.taken - 1), longest);
  const due = budget.lastEnded + Math.max(pause, budget.lastTook * SHARE_OF_TIME);
  return Math.max(0, due - now);
}
