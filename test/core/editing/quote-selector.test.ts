import { describe, expect, test } from 'vitest';
import { quoteSelector } from '../../../src/core/editing/quote-selector.ts';
import { BLOCK_END } from '../../../src/core/recognition/span.ts';

describe('a quotation', () => {
  test.each([
    ['at the edges of the text', '[Kerry]', '', ''],
    ['with few words around it', 'Then [Kerry] left.', 'Then ', ' left.'],
    ['at the edges of a block', 'The headline|[Kerry]|left.', '', ''],
    ['after a line break', 'one\n[Kerry] left', '', ' left'],
    [
      'with whole words of those that are cut',
      'of all that was said in that night, [Kerry] remembered nothing whatsoever, he told',
      'that was said in that night, ',
      ' remembered nothing whatsoever,',
    ],
    [
      'with as many words as there is room for',
      'aaa bbbbbbbbbb cccccccccc ddddddddd [Kerry] bbbbbbbbbb cccccccccc ddddddddd eee',
      'bbbbbbbbbb cccccccccc ddddddddd ',
      ' bbbbbbbbbb cccccccccc ddddddddd',
    ],
    ['beside what has no words', `${'😀'.repeat(30)}[Kerry]${'😀'.repeat(30)}`, '', ''],
  ])('%s', (_, marked, prefix, suffix) => {
    const written = marked.replaceAll('|', BLOCK_END);
    const span = { from: written.indexOf('['), to: written.indexOf(']') - 1 };
    expect(quoteSelector(written.replace(/[[\]]/g, ''), span)).toEqual({
      type: 'TextQuoteSelector',
      exact: 'Kerry',
      ...(prefix !== '' && { prefix }),
      ...(suffix !== '' && { suffix }),
    });
  });
});
