/** Reads story files that a reader has chosen, dropped or pasted. */
import type { ReadFile } from '../core/library/import-plan.ts';
import { error } from '../core/story-file/fault.ts';
import { type StoryFileReading, storyFileSteps } from '../core/story-file/read-story-file.ts';
import type { ValidateStory } from '../core/story-file/schema-error.ts';
import { BYTES_IN_MB, MAX_FILE_BYTES } from '../core/story-file/story-limits.ts';

/** As much of a file of the browser as this needs. */
export type SentFile = {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  text(): Promise<string>;
  /** A part of it, by bytes; left out where reading all of it costs nothing. */
  slice?(from: number, to: number): Pick<SentFile, 'text'>;
};

/** So long a page may be busy before it is felt. */
const SLICE_MS = 50;

/** How reading goes on while it takes its time. */
export type Course = {
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Told how much of the file is read, from 0 to 1. */
  readonly onProgress: (share: number) => void;
};

/**
 * Reads a file, and lets the page have its turn meanwhile; one that is too large for any is refused unread.
 *
 * @param validate the compiled schema of stories
 * @throws AbortError where the signal has ended it
 */
export async function readFile(
  file: SentFile,
  validate: ValidateStory,
  course: Course,
): Promise<ReadFile> {
  const { name, size } = file;
  if (size > MAX_FILE_BYTES) {
    const fault = error([], 'tooLarge', MAX_FILE_BYTES / BYTES_IN_MB);
    return { name, reading: { ok: false, faults: [{ fault, data: undefined, at: [] }] } };
  }
  const text = await file.text().catch(() => null);
  return { name, reading: text === null ? null : await readText(text, validate, course) };
}

async function readText(
  text: string,
  validate: ValidateStory,
  { signal, onProgress }: Course,
): Promise<StoryFileReading> {
  const steps = storyFileSteps(text, validate);
  for (;;) {
    await turnOfThePage();
    signal.throwIfAborted();
    const until = performance.now() + SLICE_MS;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done === true) return step.value;
    onProgress(step.value);
  }
}

/** By a message, since timers are put off in a tab that nobody looks at. */
function turnOfThePage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A text as if it were a file. */
export function textAsFile(name: string, text: string): SentFile {
  return { name, size: new Blob([text]).size, text: () => Promise.resolve(text) };
}
