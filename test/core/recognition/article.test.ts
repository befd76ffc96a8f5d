/** How long a page's own article is, around a story's span. */
import { describe, expect, test } from 'vitest';
import { articleWords } from '../../../src/core/recognition/article.ts';
import type { Span } from '../../../src/core/recognition/span.ts';

/** Paragraphs of so many words. */
function paragraphs(...lengths: readonly number[]): Span[] {
  let from = 0;
  return lengths.map((length) => ({ from, to: (from += length) }));
}

type Case = readonly [lengths: readonly number[], span: Span, words: number];

const cases: Record<string, Case> = {
  'is the span where nothing adjoins it': [[100], { from: 0, to: 100 }, 100],
  'begins with the paragraphs before the span': [[40, 50, 100], { from: 90, to: 190 }, 190],
  'begins within the span’s first paragraph': [[100], { from: 60, to: 100 }, 100],
  'begins after a menu': [[200, 15, 15, 15, 30, 100], { from: 275, to: 375 }, 130],
  'goes on over an advert': [[40, 10, 100], { from: 50, to: 150 }, 150],
  'begins with the headline that the span begins with': [
    [200, 8, 100],
    { from: 200, to: 308 },
    108,
  ],
  'has no more than two spans before the span': [[900, 100], { from: 900, to: 1000 }, 300],
  'has half a span of what may be comments': [[100, 60, 60, 60], { from: 0, to: 100 }, 150],
  'has more of what follows where it has begun of its own': [
    [30, 100, 60, 60, 60],
    { from: 30, to: 130 },
    30 + 100 + 170,
  ],
  'has no more than two spans after the span': [[100, 100, 900], { from: 100, to: 200 }, 400],
  'ends before other matter': [[40, 100, 60, 15, 15, 15, 60], { from: 40, to: 140 }, 200],
};

describe('the article', () => {
  test.each(Object.entries(cases))('%s', (_, [lengths, span, words]) => {
    expect(articleWords(span, paragraphs(...lengths))).toBe(words);
  });
});
