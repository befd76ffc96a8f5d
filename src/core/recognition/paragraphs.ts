/** The paragraphs of a text. */
import { BLOCK_END, type Span } from './span.ts';
import type { Word } from './words.ts';

/** Between two paragraphs: the end of a block, or an empty line. */
export const PARAGRAPH_END = new RegExp(`${BLOCK_END}|\\n\\s*\\n`);

/**
 * Divides a text into paragraphs, which a block's end or an empty line separates.
 *
 * @param text the text that the words were read from
 * @returns spans of its words, by index, in reading order; together they hold every word
 */
export function paragraphsOf(text: string, words: readonly Word[]): Span[] {
  const paragraphs: Span[] = [];
  let from = 0;
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next && !PARAGRAPH_END.test(text.slice(word.to, next.from))) return;
    paragraphs.push({ from, to: index + 1 });
    from = index + 1;
  });
  return paragraphs;
}
