/** Reads files that a reader has chosen, dropped or pasted, of whichever kind. */
import { error } from '../core/story-file/fault.ts';
import type { StoryFileFault } from '../core/story-file/read-story-file.ts';
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

/** How work goes on while it takes its time. */
export type WorkOptions = {
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Told how much of it is done. */
  readonly onProgress: (done: number) => void;
};

/** Reads a text in steps, each of which yields how much of it is read, from 0 to 1. */
export type StepsOf<Reading> = (text: string) => Generator<number, Reading, undefined>;

/** A file that was read; null where the browser could not read it. */
export type FileReading<Reading> = {
  readonly name: string;
  readonly reading: Reading | TooLarge | null;
};

type TooLarge = { readonly ok: false; readonly faults: readonly StoryFileFault[] };

/**
 * Reads files one after the other, and lets the page have its turn meanwhile; one that is too large for any is refused
 * unread. Progress is told in bytes.
 *
 * @throws AbortError where the signal has ended it
 */
export async function readFiles<Reading>(
  files: readonly SentFile[],
  stepsOf: StepsOf<Reading>,
  { signal, onProgress }: WorkOptions,
): Promise<FileReading<Reading>[]> {
  const read: FileReading<Reading>[] = [];
  let before = 0;
  for (const file of files) {
    const options = {
      signal,
      onProgress: (share: number) => {
        onProgress(before + share * file.size);
      },
    };
    read.push({ name: file.name, reading: await readFile(file, stepsOf, options) });
    before += file.size;
    onProgress(before);
  }
  return read;
}

export function bytesOfFiles(files: readonly SentFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

async function readFile<Reading>(
  file: SentFile,
  stepsOf: StepsOf<Reading>,
  options: WorkOptions,
): Promise<Reading | TooLarge | null> {
  if (file.size > MAX_FILE_BYTES) {
    const fault = error([], 'tooLarge', MAX_FILE_BYTES / BYTES_IN_MB);
    return { ok: false, faults: [{ fault, data: undefined, at: [] }] };
  }
  options.signal.throwIfAborted();
  const text = await file.text().catch(() => null);
  return text === null ? null : inSlices(stepsOf(text), options);
}

/**
 * Takes steps to their end, and lets the page have its turn meanwhile. Progress is told from 0 to 1.
 *
 * @throws AbortError where the signal has ended it
 */
export async function inSlices<Result>(
  steps: Generator<number, Result, undefined>,
  { signal, onProgress }: WorkOptions,
): Promise<Result> {
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
