/** Name → the mark whose note shows, the terms before, the marks now, and which of these it is. */
type RepaintCase = {
  readonly shown: number;
  readonly before: readonly string[];
  readonly now: readonly (readonly [termId: string, isSamePlace: boolean])[];
  readonly expected: number | null;
};

const before = ['man', 'law', 'man'];

export const repaintCases: Record<string, RepaintCase> = {
  'the same marks': {
    shown: 1,
    before,
    now: [
      ['man', false],
      ['law', true],
      ['man', false],
    ],
    expected: 1,
  },
  'one more below': {
    shown: 1,
    before,
    now: [
      ['man', false],
      ['law', true],
      ['man', false],
      ['law', false],
    ],
    expected: 1,
  },
  'one more above': {
    shown: 1,
    before,
    now: [
      ['law', false],
      ['man', false],
      ['law', true],
      ['man', false],
    ],
    expected: 2,
  },
  'one fewer above': {
    shown: 1,
    before,
    now: [
      ['law', true],
      ['man', false],
    ],
    expected: 0,
  },
  'the same text written anew': {
    shown: 2,
    before,
    now: [
      ['man', false],
      ['law', false],
      ['man', false],
    ],
    expected: 2,
  },
  'written anew, and one more below': {
    shown: 1,
    before,
    now: [
      ['man', false],
      ['law', false],
      ['man', false],
      ['man', false],
    ],
    expected: 1,
  },
  'written anew, and one more above': {
    shown: 1,
    before,
    now: [
      ['list', false],
      ['man', false],
      ['law', false],
      ['man', false],
    ],
    expected: 2,
  },
  'another term in the same place': {
    shown: 1,
    before,
    now: [
      ['man', false],
      ['list', true],
      ['man', false],
    ],
    expected: null,
  },
  'gone, with others before and after': {
    shown: 1,
    before,
    now: [
      ['man', false],
      ['man', false],
    ],
    expected: null,
  },
  'no marks any more': { shown: 0, before, now: [], expected: null },
};
