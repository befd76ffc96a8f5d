/** How texts are printed: paragraphs as HTML, a desk's rewording, the marks of a house style. */
import { readWords } from '../../src/core/recognition/words.ts';
import { escapeHtml } from '../../tools/sample/sample-page.ts';
import { shuffled } from './random.ts';

/** A text as an outlet prints it. */
export type Print = {
  readonly headline: string;
  /** What stands between the tags of the element that holds the text, as HTML. */
  readonly body: string;
};

/** Prints paragraphs. */
export function print(headline: string, paragraphs: readonly string[]): Print {
  return { headline, body: paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n') };
}

/** Puts something after each paragraph but the last. */
export function between(body: string, more: (index: number) => string): string {
  let index = 0;
  return body.replace(/<\/p>\n/g, (end) => `${end}${more(index++)}\n`);
}

/** One thing of each in turn, until both are used up. */
export function interleaved<Thing>(some: readonly Thing[], others: readonly Thing[]): Thing[] {
  return Array.from({ length: Math.max(some.length, others.length) }, (_, index) => [
    ...some.slice(index, index + 1),
    ...others.slice(index, index + 1),
  ]).flat();
}

/**
 * Replaces words of a text, here and there, until no more than a share of its runs of five words is
 * left as it was.
 */
export function reworded(text: string, left: number, next: () => number): string {
  const words = readWords(text);
  const runs = Math.max(1, words.length - 4);
  const replaced = new Set<number>();
  for (const at of shuffled([...words.keys()], next)) {
    if (intactRuns(words.length, replaced) <= runs * left) break;
    replaced.add(at);
  }
  let written = '';
  let end = 0;
  words.forEach(({ from, to }, index) => {
    written += text.slice(end, from);
    written += replaced.has(index) ? inOtherWords(text.slice(from, to)) : text.slice(from, to);
    end = to;
  });
  return written + text.slice(end);
}

function intactRuns(words: number, replaced: ReadonlySet<number>): number {
  let intact = 0;
  for (let from = 0; from + 5 <= words; from++) {
    if (![0, 1, 2, 3, 4].some((offset) => replaced.has(from + offset))) intact++;
  }
  return intact;
}

/** Another word, as long and as capital as the one it stands for. */
function inOtherWords(word: string): string {
  const letters = 'etaoinshrdlu';
  const other = Array.from(word, (_, index) =>
    letters.charAt((word.charCodeAt(index) * 7 + index) % letters.length),
  ).join('');
  return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}
