import { describe, expect, test } from 'vitest';
import { articleText } from '../../../src/core/article/article-text.ts';
import { BLOCK_END } from '../../../src/core/recognition/span.ts';

describe('an article’s text', () => {
  test.each([
    ['of headline and paragraphs', 'One', ['Two.', 'Three.'], 'One|Two.|Three.'],
    ['without a headline', '', ['Two.'], 'Two.'],
    ['with blank paragraphs', 'One', [' ', 'Two. ', ''], 'One|Two.'],
    ['with spoilt separators', 'One', ['Mr&nbsp;Two’s'], 'One|Mr      Two’s'],
    ['of nothing', ' ', [], ''],
  ])('%s', (_, headline, paragraphs, expected) => {
    expect(articleText({ headline, paragraphs })).toBe(expected.replaceAll('|', BLOCK_END));
  });
});
