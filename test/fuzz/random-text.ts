/** Random texts around a report: its words dropped, inserted, replaced and swapped, and texts made to keep us busy. */
import { BLOCK_END } from '../../src/core/recognition/span.ts';
import { random } from '../support/random.ts';

/** Characters of the largest texts, which are some more than are read. */
const LARGE_TEXT = 2_500_000;
const STRANGE = [
  '\u0301',
  '\u00AD',
  '\u200B',
  '\u2068',
  '\uFEFF',
  '\uD83D',
  '“',
  '&amp;',
  'ﬁ',
  'İ',
  'ß',
  '字',
];

type Make = (words: readonly string[], next: () => number) => string;

const kinds: readonly Make[] = [
  (words, next) => edited(words, next).join(' '),
  (words, next) => edited(edited(words, next), next).join(next() < 0.5 ? BLOCK_END : '\n\n'),
  (words, next) => sprinkled(words.join(' '), next),
  (words, next) =>
    Array.from({ length: 2 + whole(next, 60) }, () => words.join(' ')).join(BLOCK_END),
  (words, next) => pieces(words, 1 + whole(next, 40), next),
  (words, next) =>
    repeated(
      `${words
        .slice(whole(next, 20))
        .slice(0, 1 + whole(next, 9))
        .join(' ')} `,
    ),
  (words, next) => pieces(words, 5 + whole(next, 3), next, LARGE_TEXT / 40),
  (_, next) => repeated(`w${String(whole(next, 9))} `),
  (_, next) => repeated(STRANGE[whole(next, STRANGE.length)] ?? ''),
  (words, next) => (words[0] ?? '') + repeated(STRANGE[whole(next, STRANGE.length)] ?? ''),
];

/**
 * Makes a text.
 *
 * @param words the words of a report as they are written
 * @param seed the same text comes of the same seed
 */
export function randomText(words: readonly string[], seed: number): string {
  const next = random(seed * 7919 + 1);
  const make = kinds[seed % kinds.length];
  return make?.(words, next) ?? '';
}

function edited(words: readonly string[], next: () => number): string[] {
  const rate = next() * 0.4;
  const all = words.flatMap((word) => {
    if (next() > rate) return [word];
    const choice = whole(next, 3);
    if (choice === 0) return [];
    return choice === 1 ? [word, 'besides'] : ['another'];
  });
  for (let swaps = whole(next, 20); swaps > 0; swaps--) {
    const [one, other] = [whole(next, all.length), whole(next, all.length)];
    [all[one], all[other]] = [all[other] ?? '', all[one] ?? ''];
  }
  return all;
}

function sprinkled(text: string, next: () => number): string {
  const rate = next() * 0.2;
  return Array.from(text, (character) =>
    next() < rate ? character + (STRANGE[whole(next, STRANGE.length)] ?? '') : character,
  ).join('');
}

/** Pieces of the report in any order, so many words each. */
function pieces(words: readonly string[], length: number, next: () => number, count = 300): string {
  return Array.from({ length: count }, (_, index) => {
    const from = whole(next, words.length);
    return [...words.slice(from, from + length), index % 9 === 0 ? BLOCK_END : 'other'].join(' ');
  }).join(' ');
}

function repeated(part: string): string {
  return part.repeat(Math.ceil(LARGE_TEXT / Math.max(1, part.length)));
}

/** A whole number from 0 up to but not including another. */
function whole(next: () => number, below: number): number {
  return Math.floor(next() * below);
}
