/** Selecting words of a text: by keys, a run of words within one block, from where it was begun to where it goes. */
import { BLOCK_END } from '../recognition/span.ts';
import type { Span } from '../recognition/span.ts';
import { readWords } from '../recognition/words.ts';

/** Indexes of words; `focus` is the end that moves. */
export type WordSelection = { readonly anchor: number; readonly focus: number };

export type SelectableWord = Span & { readonly block: number };

/** The words of an article's text, each with the block that it stands in. */
export function selectableWords(text: string): SelectableWord[] {
  let block = 0;
  let at = 0;
  return readWords(text).map(({ from, to }) => {
    for (; at < from; at++) if (text.charAt(at) === BLOCK_END) block++;
    return { from, to, block };
  });
}

/**
 * Moves the selection by a key: to the next or the previous word, or to the first of a block below or above. With the
 * selection extended, its other end stays, and it keeps to its block.
 *
 * @param before null where nothing is selected
 * @returns null for a key that moves nothing
 */
export function moveSelection(
  words: readonly SelectableWord[],
  before: WordSelection | null,
  key: string,
  extends_: boolean,
): WordSelection | null {
  if (words.length === 0) return null;
  if (!before) return isMove(key) ? { anchor: 0, focus: 0 } : null;
  const target = targetOf(words, before.focus, key);
  if (target === null) return null;
  if (!extends_) return { anchor: target, focus: target };
  const isSameBlock = words[target]?.block === words[before.anchor]?.block;
  return isSameBlock ? { anchor: before.anchor, focus: target } : before;
}

/** The part of the text that is selected. */
export function selectedSpan(
  words: readonly SelectableWord[],
  { anchor, focus }: WordSelection,
): Span {
  const first = words[Math.min(anchor, focus)];
  const last = words[Math.max(anchor, focus)];
  return { from: first?.from ?? 0, to: last?.to ?? 0 };
}

/** Initials that are written with points have one after the last of them, too. */
const INITIALS_END = /^(?:\p{L}\.)+\p{L}$/u;

/** What is selected by other means, without blanks and punctuation at its ends; empty where no word is in it. */
export function wordsSelected(text: string): string {
  const words = readWords(text);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return '';
  const hasPoint =
    text.charAt(last.to) === '.' && INITIALS_END.test(text.slice(last.from, last.to));
  return text.slice(first.from, hasPoint ? last.to + 1 : last.to).replace(/\s+/g, ' ');
}

function isMove(key: string): boolean {
  return ['next', 'previous', 'down', 'up'].includes(key);
}

function targetOf(words: readonly SelectableWord[], from: number, key: string): number | null {
  const within = (index: number): number => Math.max(0, Math.min(words.length - 1, index));
  const block = words[from]?.block ?? 0;
  const firstOf = (which: (other: number) => boolean): number =>
    words.findIndex((word) => which(word.block));
  switch (key) {
    case 'next':
      return within(from + 1);
    case 'previous':
      return within(from - 1);
    case 'down': {
      const below = firstOf((other) => other > block);
      return below < 0 ? words.length - 1 : below;
    }
    case 'up': {
      const above = words.findLast((word) => word.block < block)?.block ?? 0;
      return firstOf((other) => other === above);
    }
    default:
      return null;
  }
}
