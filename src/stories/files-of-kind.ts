/** Tells files of one kind from the others before they are read. */
import { BEGINNING_LENGTH } from '../core/editing/draft-file.ts';
import { MAX_FILE_BYTES } from '../core/story-file/story-limits.ts';
import type { SentFile } from './read-files.ts';

/**
 * Parts files by their beginnings: no large file is read twice. What can't be read, or is too large for any, is of no
 * kind.
 */
export async function filesOfKind(
  files: readonly SentFile[],
  isOfKind: (beginning: string) => boolean,
): Promise<{ readonly ofKind: readonly SentFile[]; readonly others: readonly SentFile[] }> {
  const are = await Promise.all(
    files.map(async (file) => {
      if (file.size > MAX_FILE_BYTES) return false;
      const beginning = file.slice?.(0, BEGINNING_LENGTH) ?? file;
      return isOfKind(await beginning.text().catch(() => ''));
    }),
  );
  return {
    ofKind: files.filter((_, index) => are[index]),
    others: files.filter((_, index) => are[index] !== true),
  };
}
