/** Which blocks of a page's text are an article's, by the text that was taken for the article. */
import { PARAGRAPH_END } from '../recognition/paragraphs.ts';
import type { Span } from '../recognition/span.ts';
import { readWords } from '../recognition/words.ts';

/** A block of a page's text, and where it stands there, in UTF-16 code units. */
export type Block = { readonly span: Span; readonly text: string };

/** A run of so many words is hardly ever a coincidence. */
const RUN = 3;
/** The share of a block's runs that the article has: between the two, words are divided differently here and there. */
const MIN_SHARE = 0.7;
/** A shorter block may be anything: it belongs to an article only between two of its blocks. */
const MIN_WORDS = 6;

/** Divides a text into its blocks, those without a word left out. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  const add = (to: number): void => {
    const raw = text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const block = { span: { from: start, to: start + raw.trim().length }, text: raw.trim() };
    if (/[\p{L}\p{N}]/u.test(block.text)) blocks.push(block);
  };
  for (const { 0: end, index } of text.matchAll(new RegExp(PARAGRAPH_END, 'g'))) {
    add(index);
    from = index + end.length;
  }
  add(text.length);
  return blocks;
}

/**
 * Chooses the blocks that stand in an article's text.
 *
 * @param article the article's text, in which order ever
 * @returns them in the page's order
 */
export function articleBlocks(blocks: readonly Block[], article: string): Block[] {
  const words = wordsOf(article);
  const runs = new Set(runsOf(words));
  const joined = ` ${words.join(' ')} `;
  const verdicts = blocks.map(({ text }) => verdictOn(wordsOf(text), runs, joined));
  const first = verdicts.indexOf('in');
  const last = verdicts.lastIndexOf('in');
  return blocks.filter((_, index) => {
    if (verdicts[index] === 'maybe') return index > first && index < last;
    return verdicts[index] === 'in';
  });
}

/** Parts blocks, in the page's order, wherever blocks of the page between them are left out. Blocks are told by their places. */
export function runsOfBlocks(chosen: readonly Block[], all: readonly Block[]): Block[][] {
  const places = new Map(all.map(({ span }, index) => [span.from, index]));
  const runs: Block[][] = [];
  let before: number | null = null;
  for (const block of chosen) {
    const place = places.get(block.span.from) ?? null;
    if (before !== null && place === before + 1) runs.at(-1)?.push(block);
    else runs.push([block]);
    before = place;
  }
  return runs;
}

function verdictOn(
  words: readonly string[],
  runs: ReadonlySet<string>,
  joined: string,
): 'in' | 'maybe' | 'out' {
  if (words.length < MIN_WORDS) return joined.includes(` ${words.join(' ')} `) ? 'maybe' : 'out';
  const own = runsOf(words);
  const shared = own.filter((run) => runs.has(run)).length;
  return shared >= own.length * MIN_SHARE ? 'in' : 'out';
}

function wordsOf(text: string): string[] {
  return readWords(text).map((word) => word.text);
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

/** The text of blocks, a space between them. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join(' ');
}
