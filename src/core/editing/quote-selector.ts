/** Says where a mention stands by quoting it with a few words around it, as annotations do. */
import { BLOCK_END, type Span } from '../recognition/span.ts';

/** The TextQuoteSelector of the Web Annotation Data Model; where nothing stands before or after, none is given. */
export type QuoteSelector = {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
};

/** So few characters of the article leave it with each mention, before it and after it. */
const MAX_CHARACTERS_AROUND = 32;
/** A block ends where the page's text may have anything between. */
const AFTER_LAST_BLOCK = new RegExp(`^[^]*[${BLOCK_END}\\n]`);
const FROM_NEXT_BLOCK = new RegExp(`[${BLOCK_END}\\n][^]*$`);
const CUT_WORD_BEFORE = /^\S*\s?/;
const CUT_WORD_AFTER = /\s?\S*$/;

/** @param span the mention, in UTF-16 code units of the text */
export function quoteSelector(text: string, { from, to }: Span): QuoteSelector {
  const prefix = wordsBefore(text, from);
  const suffix = wordsAfter(text, to);
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(from, to),
    // Readers that are given an empty one take any place for the one after it.
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
  };
}

/** Whole words of the same block; the first character more tells whether a word would be cut. */
function wordsBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - MAX_CHARACTERS_AROUND - 1), at);
  const inBlock = before.replace(AFTER_LAST_BLOCK, '');
  return inBlock.length > MAX_CHARACTERS_AROUND ? inBlock.replace(CUT_WORD_BEFORE, '') : inBlock;
}

function wordsAfter(text: string, at: number): string {
  const after = text.slice(at, at + MAX_CHARACTERS_AROUND + 1).replace(FROM_NEXT_BLOCK, '');
  return after.length > MAX_CHARACTERS_AROUND ? after.replace(CUT_WORD_AFTER, '') : after;
}
