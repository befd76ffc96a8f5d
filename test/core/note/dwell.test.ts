import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CLOSED,
  dwell,
  LEAVE_DELAY_MS,
  type Dwell,
  type DwellEvent,
  delayOf,
} from '../../../src/core/note/dwell.ts';
import { dwellCases } from '../../cases/dwell.ts';

const markIndex = fc.integer({ min: 0, max: 8 });
const event: fc.Arbitrary<DwellEvent> = fc.oneof(
  fc.record({ kind: fc.constantFrom('over' as const, 'pin' as const, 'step' as const), markIndex }),
  fc.record({
    kind: fc.constantFrom(
      'over-tooltip' as const,
      'out' as const,
      'waited' as const,
      'escape' as const,
      'unfocus' as const,
      'gone' as const,
    ),
  }),
);

/** The name of a state in the diagram of dwell.ts. */
function nameOf({ shown, openedBy, pending }: Dwell): string {
  if (openedBy === 'pin') return 'pinned';
  if (pending === undefined) return shown === null ? 'closed' : 'open';
  if (pending === null) return 'leaving';
  return shown === null ? 'resting' : 'changing';
}

describe('a tooltip', () => {
  test.each(Object.entries(dwellCases))('%s', (_, steps) => {
    let state: Dwell = CLOSED;
    for (const [next, expected] of steps) {
      state = dwell(state, next);
      const { shown } = state;
      expect(shown === null ? nameOf(state) : `${nameOf(state)} ${String(shown)}`).toBe(expected);
    }
  });

  test('that is pinned stays, whatever the pointer does and however long it takes', () => {
    const idle = event.filter(({ kind }) => !['pin', 'step', 'escape', 'gone'].includes(kind));
    fc.assert(
      fc.property(markIndex, fc.array(idle, { maxLength: 20 }), (pinned, events) => {
        const state = events.reduce(dwell, dwell(CLOSED, { kind: 'pin', markIndex: pinned }));
        expect(state).toEqual({ shown: pinned, openedBy: 'pin' });
      }),
    );
  });

  test('opens after the delay that the reader has set, and closes after a fixed one', () => {
    const resting = dwell(CLOSED, { kind: 'over', markIndex: 1 });
    expect(delayOf(resting, 1000)).toBe(1000);
    const leaving = dwell(dwell(resting, { kind: 'waited' }), { kind: 'out' });
    expect(delayOf(leaving, 1000)).toBe(LEAVE_DELAY_MS);
  });

  test('is closed by Esc in any state, and waits no longer once its delay is over', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        const state = events.reduce(dwell, CLOSED);
        expect(dwell(state, { kind: 'escape' })).toBe(CLOSED);
        expect(dwell(state, { kind: 'gone' })).toBe(CLOSED);
        expect(state.shown === null).toBe(['closed', 'resting'].includes(nameOf(state)));
        if (delayOf(state, 200) !== null) {
          expect(delayOf(dwell(state, { kind: 'waited' }), 200)).toBeNull();
        }
      }),
    );
  });
});
