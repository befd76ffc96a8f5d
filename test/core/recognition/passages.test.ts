/** How far a passage goes on, and what a text made to keep the recogniser busy can make of it. */
import { expect, test } from 'vitest';
import { shingles } from '../../../src/core/recognition/fingerprint.ts';
import { findPassages, placesIn } from '../../../src/core/recognition/passages.ts';

const words = Array.from({ length: 600 }, (_, index) => `word${String(index)}`);

test('of passages without end the longest are kept, in the order of the text', () => {
  const scraps = Array.from({ length: 5000 }, (_, index) =>
    words.slice(500 - (index % 400)).slice(0, 5),
  );
  const text = [...scraps.flat(), ...words.slice(0, 100), ...scraps.flat()];
  const passages = findPassages(shingles(text), placesIn(shingles(words)));
  expect(passages.length).toBeLessThanOrEqual(1000);
  expect(passages.some(({ copy }) => copy.from === 0 && copy.to >= 100)).toBe(true);
  const places = passages.map(({ text: { from } }) => from);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('a phrase that the copy repeats counts at its first places only', () => {
  const refrain = Array.from({ length: 400 }, (_, index) => `la${String(index % 2)}`);
  for (const places of placesIn(shingles(refrain)).values()) {
    expect(places.length).toBeLessThanOrEqual(16);
  }
});

const other = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `other${String(index)}`);
const [first, second] = [words.slice(0, 100), words.slice(100, 200)];

test.each([
  ['twelve changed words', [...first.slice(0, -12), ...other(12), ...second], 1],
  ['thirteen', [...first.slice(0, -13), ...other(13), ...second], 2],
  ['forty words put in between two paragraphs', [...first, ...other(40), ...second], 1],
  ['forty-one', [...first, ...other(41), ...second], 2],
  [
    'forty words put in, and three of the copy lost',
    [...first.slice(0, -3), ...other(40), ...second],
    2,
  ],
])('%s leave so many passages', (_, text, count) => {
  expect(findPassages(shingles(text), placesIn(shingles(words)))).toHaveLength(count);
});
