import { describe, expect, test } from 'vitest';
import { SHINGLE_WORDS, shingles } from '../../../src/core/recognition/fingerprint.ts';
import { likenessTo } from '../../../src/core/recognition/recognise.ts';
import { coverageOf } from '../../../src/core/recognition/coverage.ts';

const words = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}${String(index)}`);
const story = words('story', 100);

/** The coverage of the story in a text; each part as its kind and its number of words. */
function coverage(...text: readonly string[]): string[] {
  const likeness = likenessTo({ shingles: shingles(text), paragraphs: [] }, shingles(story));
  return coverageOf(likeness?.passages ?? [], story.length).map(
    ({ kind, words: count }) => `${kind} ${String(count)}`,
  );
}

describe('the coverage', () => {
  test('of the whole story is one part', () => {
    expect(coverage(...words('menu', 20), ...story, ...words('comment', 30))).toEqual(['here 100']);
  });

  test('shows words that are left out at either end and in the middle as missing', () => {
    expect(coverage(...story.slice(10, 40), ...story.slice(60, 90))).toEqual([
      'missing 10',
      'here 30',
      'missing 20',
      'here 30',
      'missing 10',
    ]);
  });

  test('shows a word that was replaced as changed', () => {
    expect(coverage(...story.slice(0, 50), 'other', ...story.slice(51))).toEqual([
      'here 50',
      'changed 1',
      'here 49',
    ]);
  });

  test('shows a rewritten sentence as changed, whether it is shorter or longer', () => {
    for (const length of [12, 20, 40]) {
      const text = [...story.slice(0, 40), ...words('new', length), ...story.slice(60)];
      expect(coverage(...text)).toEqual(['here 40', 'changed 20', 'here 40']);
    }
  });

  test('shows words as missing, not as changed, where a longer advert stands in their place', () => {
    const text = [...story.slice(0, 40), ...words('advert', 60), ...story.slice(45)];
    expect(coverage(...text)).toEqual(['here 40', 'missing 5', 'here 55']);
  });

  test('shows paragraphs in another order as here', () => {
    const parts = coverage(...story.slice(50), ...story.slice(0, 50));
    expect(parts).toEqual(['here 100']);
  });

  test('of a text without the story is all missing', () => {
    expect(coverage(...words('other', SHINGLE_WORDS * 3))).toEqual(['missing 100']);
  });
});
