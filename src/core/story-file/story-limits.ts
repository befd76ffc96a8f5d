/** How large a story file may be. How many terms and shingles a story may have says its schema. */

export const BYTES_IN_MB = 1_000_000;
/** A story, as UTF-8; the first one has 100 kB. */
export const MAX_STORY_BYTES = 1_000_000;
/** A file of several stories. */
export const MAX_FILE_BYTES = 100_000_000;

/** The length of a text as UTF-8. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80) bytes++;
    // The two halves of a pair have two bytes each.
    if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) bytes++;
  }
  return bytes;
}
