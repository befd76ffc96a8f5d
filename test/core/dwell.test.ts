import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLOSED, dwell, type Dwell, type DwellEvent, shown, wait } from '../../src/core/dwell.ts';
import { dwellCases } from '../cases/dwell.ts';

const mention = fc.integer({ min: 0, max: 8 });
const event: fc.Arbitrary<DwellEvent> = fc.oneof(
  fc.record({ kind: fc.constantFrom('over' as const, 'pin' as const, 'step' as const), mention }),
  fc.record({
    kind: fc.constantFrom(
      'over-tooltip' as const,
      'out' as const,
      'waited' as const,
      'escape' as const,
      'gone' as const,
    ),
  }),
);

describe('dwell', () => {
  test.each(Object.entries(dwellCases))('%s', (_, steps) => {
    let state: Dwell = CLOSED;
    for (const [next, expected] of steps) {
      state = dwell(state, next);
      const mentioned = shown(state);
      expect(mentioned === null ? state.kind : `${state.kind} ${String(mentioned)}`).toBe(expected);
    }
  });

  test('no pointer and no time ends a pin', () => {
    const idle = event.filter(({ kind }) => !['pin', 'step', 'escape', 'gone'].includes(kind));
    fc.assert(
      fc.property(mention, fc.array(idle, { maxLength: 20 }), (pinned, events) => {
        const state = events.reduce(dwell, dwell(CLOSED, { kind: 'pin', mention: pinned }));
        expect(state).toEqual({ kind: 'pinned', mention: pinned });
      }),
    );
  });

  test('whatever happened, Esc closes, and what waits is not for ever', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        const state = events.reduce(dwell, CLOSED);
        expect(dwell(state, { kind: 'escape' })).toBe(CLOSED);
        expect(dwell(state, { kind: 'gone' })).toBe(CLOSED);
        expect(shown(state) === null).toBe(state.kind === 'closed' || state.kind === 'resting');
        if (wait(state) !== null) {
          expect(wait(dwell(state, { kind: 'waited' }))).toBeNull();
        }
      }),
    );
  });
});
