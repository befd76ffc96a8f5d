/** Reads story files that a reader has chosen, dropped or pasted. */
import type { ReadFile } from '../core/library/import-plan.ts';
import { error } from '../core/story-file/fault.ts';
import { readStoryFile } from '../core/story-file/read-story-file.ts';
import type { ValidateStory } from '../core/story-file/schema-error.ts';
import { MAX_FILE_BYTES } from '../core/story-file/story-limits.ts';

/** As much of a file of the browser as this needs. */
export type SentFile = {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  text(): Promise<string>;
};

const BYTES_IN_MB = 1_000_000;

/**
 * Reads a file; one that is too large for any is refused unread.
 *
 * @param validate the compiled schema of stories
 */
export async function readFile(file: SentFile, validate: ValidateStory): Promise<ReadFile> {
  const { name, size } = file;
  if (size > MAX_FILE_BYTES) {
    const fault = error([], 'tooLarge', MAX_FILE_BYTES / BYTES_IN_MB);
    return { name, reading: { ok: false, faults: [{ fault, data: undefined, at: [] }] } };
  }
  try {
    return { name, reading: readStoryFile(await file.text(), validate) };
  } catch {
    return { name, reading: null };
  }
}

/** A text as if it were a file. */
export function textAsFile(name: string, text: string): SentFile {
  return { name, size: text.length, text: () => Promise.resolve(text) };
}
