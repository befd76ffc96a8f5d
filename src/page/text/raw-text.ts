/** The page's raw text, hidden text and code included: one native read, without layout or styles. */
import { MAX_TEXT_LENGTH } from '../../core/recognition/text-limit.ts';

/** Of a longer text no more is looked at: in twice the text that is read there may be as much code as words. */
export const MAX_RAW_LENGTH = 2 * MAX_TEXT_LENGTH;

/**
 * Reads the body and, after it, what stands in open shadow roots.
 *
 * @param roots the shadow roots to read
 */
export function rawText(roots: readonly ShadowRoot[]): string {
  // Documents of other kinds than HTML have no body, whatever the types say.
  const body = document.body as HTMLElement | null;
  let text = body?.textContent ?? '';
  for (const root of roots) text += `\n${root.textContent}`;
  return text.length > MAX_RAW_LENGTH ? text.slice(0, MAX_RAW_LENGTH) : text;
}
