import { describe, expect, test } from 'vitest';
import { articleText } from '../../../src/core/article/article-text.ts';
import {
  moveSelection,
  selectableWords,
  selectedSpan,
  type WordSelection,
  wordsSelected,
} from '../../../src/core/editing/word-selection.ts';

const text = articleText({
  headline: 'Pier inquiry opens',
  paragraphs: ['Mayor Ada Okafor spoke.', 'Brightwater did not.'],
});
const words = selectableWords(text);

/** What is selected after some keys; a plus stands for Shift. */
function after(keys: string): string | null {
  const selection = keys
    .split(' ')
    .reduce<WordSelection | null>(
      (before, key) => moveSelection(words, before, key.replace('+', ''), key.startsWith('+')),
      null,
    );
  if (!selection) return null;
  const { from, to } = selectedSpan(words, selection);
  return text.slice(from, to);
}

describe('keys select', () => {
  test.each([
    ['next', 'Pier'],
    ['next next', 'inquiry'],
    ['next next previous', 'Pier'],
    ['next previous', 'Pier'],
    ['next down', 'Mayor'],
    ['next down next +next', 'Ada Okafor'],
    ['next down next next +previous', 'Ada Okafor'],
    ['next down down up', 'Mayor'],
    ['next down down down', 'not'],
    ['next down up', 'Pier'],
    ['next up', 'Pier'],
    ['next next next next', 'Mayor'],
    // A name stands within one block.
    ['next next next +next', 'opens'],
    ['next down next +next next', 'spoke'],
  ])('%s: %s', (keys, selected) => {
    expect(after(keys)).toBe(selected);
  });

  test('nothing where they are others, or where there is no word', () => {
    expect(after('Enter')).toBeNull();
    expect(moveSelection([], null, 'next', false)).toBeNull();
  });
});

test.each([
  ['Heritage Return Act,', 'Heritage Return Act'],
  [' “The hinges are\nstill in the wall,” ', 'The hinges are still in the wall'],
  ['(Okafor’s', 'Okafor'],
  ['the U.S.,', 'the U.S.'],
  ['No. 7 – Harbour', 'No. 7 – Harbour'],
  [' —… ', ''],
])('of what is selected otherwise, punctuation at the ends is left out: %s', (text, selected) => {
  expect(wordsSelected(text)).toBe(selected);
});
