/** The budget of looks, in the numbers that docs/design.md gives. */
import { describe, expect, test } from 'vitest';
import {
  afterScan,
  atNewAddress,
  isSpent,
  LATE_LOOKS,
  type ScanBudget,
  LOOKS_A_PAGE,
  initialBudget,
  PATIENCE,
  untilNextStoryScan,
  untilNextScan,
} from '../../../src/core/rescan/schedule.ts';

const MINUTE = 60_000;

/** A page that changes all the time: looks at it as often as may be, and says when. */
function lookAtRestlessPage(
  looks: ScanBudget,
  from: number,
  took = 1,
): { at: number[]; looks: ScanBudget } {
  const at: number[] = [];
  let now = from;
  for (;;) {
    const wait = untilNextScan(looks, now);
    if (wait === null) return { at, looks };
    now += wait + took;
    at.push(now);
    looks = afterScan(looks, { ended: now, took, found: false, changed: false });
  }
}

describe('looks', () => {
  test('at a page that never rests are a dozen, further and further apart, and then none', () => {
    const { at } = lookAtRestlessPage(initialBudget(0), 0);
    expect(at).toHaveLength(LATE_LOOKS + 1);
    const pauses = at.slice(1).map((time, index) => time - (at[index] ?? 0));
    expect(pauses.slice(0, 4)).toEqual([251, 501, 1001, 2001]);
    expect(Math.max(...pauses)).toBe(MINUTE + 1);
    expect(at.at(-1)).toBeLessThan(PATIENCE);
  });

  test('at a page that rests for ten minutes are over', () => {
    const looks = afterScan(initialBudget(0), { ended: 1, took: 1, found: false, changed: false });
    expect(untilNextScan(looks, PATIENCE - 1)).toBe(0);
    expect(untilNextScan(looks, PATIENCE)).toBeNull();
  });

  test('begin anew at a new address, and are over for good at last', () => {
    let looks = initialBudget(0);
    let [now, count] = [0, 0];
    for (let address = 0; address < 50; address++) {
      looks = atNewAddress(looks, now);
      const done = lookAtRestlessPage(looks, now);
      looks = done.looks;
      count += done.at.length;
      now = done.at.at(-1) ?? now;
    }
    expect(count).toBe(LOOKS_A_PAGE);
    expect(isSpent(looks)).toBe(true);
  });

  test('never take more than a twentieth of the time', () => {
    const took = 500;
    const { at } = lookAtRestlessPage(initialBudget(0), 0, took);
    const [first = 0, second = 0] = at;
    expect(second - first).toBeGreaterThanOrEqual(took * 20);
  });

  describe('at a story that stands marked', () => {
    const found = (looks: ScanBudget, now: number, changed: boolean): ScanBudget =>
      afterScan(looks, { ended: now, took: 5, found: true, changed });

    test('go on for as long as it stands, seconds apart where nothing comes of them', () => {
      let looks = initialBudget(0);
      for (let count = 0; count < 1000; count++) looks = found(looks, count * 10_000, false);
      expect(untilNextStoryScan(looks, 999 * 10_000)).toBe(8000);
      expect(isSpent(looks)).toBe(false);
    });

    test('are soon again after the text was replaced', () => {
      let looks = initialBudget(0);
      for (let count = 0; count < 20; count++) looks = found(looks, count * 10_000, false);
      looks = found(looks, 300_000, true);
      expect(untilNextStoryScan(looks, 300_000)).toBe(250);
    });
  });
});
