/** How often a page is scanned, in the numbers that docs/design.md gives. */
import { describe, expect, test } from 'vitest';
import {
  afterScan,
  atNewAddress,
  NO_SCANS_YET,
  type ScanBudget,
  untilNextScan,
} from '../../../src/core/rescan/schedule.ts';

const MINUTE = 60_000;

const NOTHING_NEW = { took: 1, marksChanged: false, isTimed: false };

type Restless = { readonly at: readonly number[]; readonly budget: ScanBudget };

/** Scans a page that changes all the time, as often as may be; says when each scan ended. */
function scanRestlessPage(budget: ScanBudget, from: number, scans: number, took = 1): Restless {
  const at: number[] = [];
  let now = from;
  for (let scan = 0; scan < scans; scan++) {
    now += untilNextScan(budget, now, 'page') + took;
    at.push(now);
    budget = afterScan(budget, { ended: now, took, marksChanged: false, isTimed: false });
  }
  return { at, budget };
}

function pausesOf({ at }: Restless): number[] {
  return at.slice(1).map((time, index) => time - (at[index] ?? 0));
}

describe('scans', () => {
  test('of a page that never rests come further and further apart, up to a minute, and go on', () => {
    const pauses = pausesOf(scanRestlessPage(NO_SCANS_YET, 0, 1000));
    expect(pauses.slice(0, 4)).toEqual([251, 501, 1001, 2001]);
    expect(Math.max(...pauses)).toBe(MINUTE + 1);
    expect(pauses.at(-1)).toBe(MINUTE + 1);
  });

  test('of a page that has rested for hours come at once', () => {
    const { budget } = scanRestlessPage(NO_SCANS_YET, 0, 100);
    expect(untilNextScan(budget, budget.lastEnded + 300 * MINUTE, 'page')).toBe(0);
  });

  test('are soon again at a new address, whatever came before', () => {
    const { budget } = scanRestlessPage(NO_SCANS_YET, 0, 100);
    const moved = atNewAddress(budget, budget.lastEnded);
    expect(untilNextScan(moved, moved.lastEnded + 250, 'page')).toBe(0);
    expect(pausesOf(scanRestlessPage(moved, moved.lastEnded, 4))).toEqual([251, 501, 1001]);
  });

  test('come about once a second where the address changes all the time, and go on', () => {
    let [budget, now, scans] = [NO_SCANS_YET, 0, 0];
    for (; now < MINUTE; scans++) {
      budget = atNewAddress(budget, now);
      now += untilNextScan(budget, now, 'page');
      budget = afterScan(budget, { ended: now, took: 0, marksChanged: false, isTimed: false });
    }
    expect(scans).toBeGreaterThan(10);
    expect(scans).toBeLessThanOrEqual(90);
  });

  test('are soon again at another address five seconds after all short pauses were used up', () => {
    const { budget } = scanRestlessPage(NO_SCANS_YET, 0, 10);
    const start = budget.lastEnded;
    let moved = budget;
    const move = (now: number): number => {
      moved = afterScan(atNewAddress(moved, now), { ...NOTHING_NEW, ended: now });
      moved = afterScan(moved, { ...NOTHING_NEW, ended: now });
      return untilNextScan(moved, now, 'page');
    };
    const pauses = Array.from({ length: 8 }, () => move(start));
    expect(pauses).toEqual([500, 500, 500, 500, 500, 500, 2_000, 8_000]);
    expect(move(start + 5_000)).toBe(500);
    expect(move(start + 5_000)).toBeGreaterThan(500);
  });

  test('reach a page within five seconds after sixty others that filled themselves in three steps', () => {
    let [budget, now] = [NO_SCANS_YET, 0];
    const scanAfterChange = (until: number): boolean => {
      const due = now + untilNextScan(budget, now, 'page');
      if (due > until) return false;
      now = due;
      budget = afterScan(budget, { ...NOTHING_NEW, ended: now });
      return true;
    };
    for (let page = 0; page < 60; page++) {
      const left = now + 2_000;
      budget = atNewAddress(budget, now);
      for (let step = 0; step < 3 && scanAfterChange(left); step++);
      now = left;
    }
    budget = atNewAddress(budget, now);
    expect(scanAfterChange(now + 5_000)).toBe(true);
  });

  test('that follow from the time alone make no change wait longer', () => {
    const timed = { took: 1, marksChanged: false, isTimed: true };
    let budget = afterScan(NO_SCANS_YET, { ...timed, ended: 0, isTimed: false });
    for (let scan = 1; scan <= 20; scan++) {
      budget = afterScan(budget, { ...timed, ended: scan * 1_500 });
    }
    expect(untilNextScan(budget, budget.lastEnded, 'page')).toBe(250);
  });

  test('never take more than a twentieth of the time', () => {
    const took = 500;
    const [pause = 0] = pausesOf(scanRestlessPage(NO_SCANS_YET, 0, 2, took));
    expect(pause).toBeGreaterThanOrEqual(took * 20);
  });

  describe('of a page with a marked story', () => {
    /** The budget after scans ten seconds apart that changed nothing. */
    function afterScansOfStory(count: number): ScanBudget {
      return Array.from({ length: count }, (_, scan) => scan * 10_000).reduce(
        (budget, ended) =>
          afterScan(budget, { ended, took: 5, marksChanged: false, isTimed: false }),
        NO_SCANS_YET,
      );
    }

    test('go on for as long as it stands, seconds apart where nothing comes of them', () => {
      const budget = afterScansOfStory(1000);
      expect(untilNextScan(budget, budget.lastEnded, 'story')).toBe(8000);
    });

    test('are soon again after the text was replaced', () => {
      const replaced = { ended: 300_000, took: 5, marksChanged: true, isTimed: false };
      const budget = afterScan(afterScansOfStory(20), replaced);
      expect(untilNextScan(budget, 300_000, 'story')).toBe(250);
    });
  });
});
