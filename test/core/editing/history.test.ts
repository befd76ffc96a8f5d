import { describe, expect, test } from 'vitest';
import {
  change,
  type History,
  redo,
  startHistory,
  type Typing,
  undo,
} from '../../../src/core/editing/history.ts';

type Step = readonly [text: string, typing: Typing | null] | 'undo' | 'redo';

const at = (field: string, ms: number): Typing => ({ field, at: ms });

/** A history after some steps from an empty text. */
function after(steps: readonly Step[]): History<string> {
  return steps.reduce((history, step) => {
    if (step === 'undo') return undo(history);
    if (step === 'redo') return redo(history);
    return change(history, ...step);
  }, startHistory(''));
}

const cases: Readonly<
  Record<string, { steps: Step[]; past: string[]; present: string; future: string[] }>
> = {
  'nothing done': { steps: [], past: [], present: '', future: [] },
  'undo and redo of nothing': { steps: ['undo', 'redo'], past: [], present: '', future: [] },
  'typing without a pause': {
    steps: [
      ['K', at('name', 0)],
      ['Ke', at('name', 900)],
      ['Ker', at('name', 1_800)],
    ],
    past: [''],
    present: 'Ker',
    future: [],
  },
  'typing with a pause': {
    steps: [
      ['K', at('name', 0)],
      ['Ke', at('name', 1_001)],
    ],
    past: ['', 'K'],
    present: 'Ke',
    future: [],
  },
  'typing in two fields, and back': {
    steps: [
      ['K', at('name', 0)],
      ['K m', at('role', 10)],
      ['Ke m', at('name', 20)],
    ],
    past: ['', 'K', 'K m'],
    present: 'Ke m',
    future: [],
  },
  'typing, another change, and typing on': {
    steps: [
      ['K', at('name', 0)],
      ['K+', null],
      ['Ke+', at('name', 20)],
      ['Ke++', null],
      ['Ke+++', null],
    ],
    past: ['', 'K', 'K+', 'Ke+', 'Ke++'],
    present: 'Ke+++',
    future: [],
  },
  'a clock that is put back': {
    steps: [
      ['K', at('name', 90_000)],
      ['Ke', at('name', 10)],
    ],
    past: ['', 'K'],
    present: 'Ke',
    future: [],
  },
  'a change to the same': {
    steps: [
      ['K', null],
      ['K', null],
    ],
    past: [''],
    present: 'K',
    future: [],
  },
  'undone typing': {
    steps: [['a', null], ['ab', at('name', 0)], ['abc', at('name', 10)], 'undo'],
    past: [''],
    present: 'a',
    future: ['abc'],
  },
  'all undone and one done again': {
    steps: [['a', null], ['b', null], ['c', null], 'undo', 'undo', 'undo', 'undo', 'redo'],
    past: [''],
    present: 'a',
    future: ['b', 'c'],
  },
  'another change after undo': {
    steps: [['a', null], ['b', null], 'undo', ['x', null], 'redo'],
    past: ['', 'a'],
    present: 'x',
    future: [],
  },
  'typing on after undo and redo': {
    steps: [['a', at('name', 0)], 'undo', 'redo', ['ab', at('name', 10)]],
    past: ['', 'a'],
    present: 'ab',
    future: [],
  },
};

describe('the history of', () => {
  test.each(Object.entries(cases))('%s', (_, { steps, past, present, future }) => {
    expect(after(steps)).toMatchObject({ past, present, future });
  });

  test('three hundred changes has the last two hundred', () => {
    const steps = Array.from({ length: 300 }, (_, index): Step => [String(index), null]);
    const { past } = after(steps);
    expect(past).toHaveLength(200);
    expect([past[0], past.at(-1)]).toEqual(['99', '298']);
    expect(after([...steps, ...steps.map((): Step => 'undo')]).present).toBe('99');
  });
});
