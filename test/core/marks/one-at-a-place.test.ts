import { expect, test } from 'vitest';
import { oneAtAPlace } from '../../../src/core/marks/one-at-a-place.ts';

/** A mention by its story's letter, its place and its words. */
type Case = readonly [from: number, text: string];

const cases: readonly (readonly [string, readonly (readonly Case[])[], readonly string[]])[] = [
  ['none of none', [], []],
  [
    'all of one story',
    [
      [
        [0, 'Donilon'],
        [20, 'Carney'],
      ],
    ],
    ['A 0 Donilon', 'A 20 Carney'],
  ],
  [
    'those of two stories in reading order',
    [[[20, 'Carney']], [[0, 'Donilon']]],
    ['B 0 Donilon', 'A 20 Carney'],
  ],
  ['the first story’s at one place', [[[0, 'Donilon']], [[0, 'Donilon']]], ['A 0 Donilon (B)']],
  [
    'the first story’s shorter one at the beginning of a longer one',
    [[[0, 'Tom']], [[0, 'Tom Donilon']]],
    ['A 0 Tom (B)'],
  ],
  [
    'the first story’s shorter one at the end of a longer one',
    [[[4, 'Donilon']], [[0, 'Tom Donilon']]],
    ['A 4 Donilon (B)'],
  ],
  [
    'the first story’s longer one round a shorter one',
    [[[0, 'Tom Donilon']], [[4, 'Donilon']]],
    ['A 0 Tom Donilon (B)'],
  ],
  ['two that touch', [[[0, 'Tom']], [[3, '-Donilon']]], ['A 0 Tom', 'B 3 -Donilon']],
  [
    'of three stories the first one’s, with both others',
    [[[4, 'Donilon']], [[0, 'Tom Donilon']], [[4, 'Donilon']]],
    ['A 4 Donilon (B C)'],
  ],
  [
    'two of one story within one of another',
    [
      [
        [0, 'Tom'],
        [4, 'Donilon'],
      ],
      [[0, 'Tom Donilon']],
    ],
    ['A 0 Tom (B)', 'A 4 Donilon'],
  ],
];

test.each(cases)('marks %s', (_, stories, expected) => {
  const named = stories.map((mentions, story) =>
    mentions.map(([from, text]) => ({ from, text, by: 'ABC'.charAt(story) })),
  );
  const marked = oneAtAPlace(named).map(({ by, from, text, also }) => {
    const others = also.map((one) => one.by).join(' ');
    return `${by} ${String(from)} ${text}${others && ` (${others})`}`;
  });
  expect(marked).toEqual(expected);
});
