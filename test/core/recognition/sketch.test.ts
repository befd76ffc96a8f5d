import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shingles } from '../../../src/core/recognition/fingerprint.ts';
import { sharedInSketches, sketchOf } from '../../../src/core/recognition/sketch.ts';

const word = fc.stringMatching(/^[a-h]{1,4}$/);
const text = (from: number) => fc.array(word, { minLength: from, maxLength: 60 });
const sketch = (words: readonly string[]) => sketchOf(shingles(words));

describe('a sketch', () => {
  test('has something of whatever twelve words in a row two texts have in common', () => {
    fc.assert(
      fc.property(text(12), text(0), text(0), (shared, before, after) => {
        const one = sketch([...before, ...shared, ...after]);
        const other = sketch([...after, ...shared, ...before]);
        expect(sharedInSketches(one, new Set(other))).toBeGreaterThan(0);
      }),
    );
  });

  test('has few of a text’s shingles, each once', () => {
    const words = Array.from({ length: 400 }, (_, index) => `word${String(index)}`);
    const all = shingles(words);
    const chosen = sketchOf(all);
    expect(chosen.length).toBeLessThan(all.length / 3);
    expect(new Set(chosen).size).toBe(chosen.length);
    expect(chosen.filter((shingle) => !all.includes(shingle))).toHaveLength(0);
  });

  test('of a text that has no shingle is empty, and of one with a few has one', () => {
    expect(sketch(['one', 'two', 'three', 'four'])).toHaveLength(0);
    expect(sketch(['one', 'two', 'three', 'four', 'five', 'six'])).toHaveLength(1);
  });
});
