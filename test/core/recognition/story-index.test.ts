/** Which of many stories are compared with a page. */
import { describe, expect, test } from 'vitest';
import { candidatesIn, indexStories } from '../../../src/core/recognition/story-index.ts';

const noSketch = (): ReadonlySet<number> => {
  throw new Error('nothing is sketched where few are compared');
};
const gate = { names: ['falk', 'reyes', 'tomas'], minNames: 2 };
const story = (id: string, ...shingles: number[]) => ({
  id,
  gate,
  shingles: Uint32Array.from(shingles),
});

describe('a story is a candidate where enough of its names stand', () => {
  const index = indexStories([
    story('harbour', 1),
    { ...story('budget'), gate: { names: ['carney', 'falk'], minNames: 2 } },
    { ...story('all'), gate: { ...gate, minNames: 3 } },
  ]);

  test.each([
    [[], []],
    [['falk'], []],
    [['falk', 'falk'], []],
    [['falk', 'reyes'], ['harbour']],
    [
      ['falk', 'reyes', 'carney'],
      ['harbour', 'budget'],
    ],
    [
      ['tomas', 'falk', 'reyes'],
      ['harbour', 'all'],
    ],
  ])('%j: %j', (names, ids) => {
    expect(candidatesIn(index, names, noSketch)).toEqual(ids);
  });

  test('and in an index of none there is none', () => {
    expect(candidatesIn(indexStories([]), gate.names, noSketch)).toEqual([]);
  });
});

describe('of more than sixteen', () => {
  const many = Array.from({ length: 40 }, (_, number) =>
    story(`made-${String(number)}`, number * 3, number * 3 + 1, number * 3 + 2),
  );
  const index = indexStories(many);
  const sharing = (...shingles: number[]): string[] =>
    candidatesIn(index, gate.names, () => new Set(shingles));

  test('those whose sketches share something with the page’s, in the order of the index', () => {
    expect(sharing(8, 3, 4, 117, 118, 119)).toEqual(['made-1', 'made-2', 'made-39']);
    expect(sharing(1_000)).toEqual([]);
  });

  test('and of them sixteen: those that share the most, and else the first ones', () => {
    const some = Array.from({ length: 40 }, (_, number) => number * 3);
    const first = Array.from({ length: 15 }, (_, number) => `made-${String(number)}`);
    expect(sharing(...some, 118)).toEqual([...first, 'made-39']);
  });
});
