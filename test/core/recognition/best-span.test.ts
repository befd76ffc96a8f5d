/** The two shares by which a span is judged, in the numbers that docs/design.md gives. */
import { describe, expect, test } from 'vitest';
import { bestSpan } from '../../../src/core/recognition/best-span.ts';
import { shingles } from '../../../src/core/recognition/fingerprint.ts';
import { findPassages, placesIn } from '../../../src/core/recognition/passages.ts';

const story = Array.from({ length: 1000 }, (_, index) => `word${String(index)}`);
const oddsOf = (text: readonly string[]): number =>
  bestSpan(findPassages(shingles(text), placesIn(shingles(story))), story.length)?.odds ?? 0;

describe('of a long story', () => {
  test('the first 330 words are as good as all of it', () => {
    expect(oddsOf(story.slice(0, 330))).toBeCloseTo(oddsOf(story), 6);
    expect(oddsOf(story.slice(0, 250))).toBeLessThan(oddsOf(story));
  });

  test('the opening counts for more than the same length further on', () => {
    expect(oddsOf(story.slice(0, 100))).toBeGreaterThan(oddsOf(story.slice(600, 700)));
  });
});
