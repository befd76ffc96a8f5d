/** Takes a part out of a text. */
import { BLOCK_END, type Span } from './span.ts';

/**
 * Puts ends of blocks in place of a span of a text.
 *
 * @returns a text of the same length, so that every other character stays at its place
 */
export function blankOut(text: string, { from, to }: Span): string {
  return text.slice(0, from) + BLOCK_END.repeat(to - from) + text.slice(to);
}
