/** Files as they are read: none that is too large, each in slices, and no further than the reader wants. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type StoryFileReading,
  storyFileSteps,
} from '../../src/core/story-file/read-story-file.ts';
import type { ValidateStory } from '../../src/core/story-file/schema-error.ts';
import {
  type FileReading,
  readFiles,
  type SentFile,
  textAsFile,
  type WorkOptions,
} from '../../src/stories/read-files.ts';
import { ownStory } from '../support/own-story.ts';

const validate = (): readonly never[] => [];
const running = (): AbortSignal => new AbortController().signal;
const several = JSON.stringify({
  format: 1,
  stories: Array.from({ length: 40 }, (_, index) => ({
    ...ownStory(),
    id: `pier-${String(index)}`,
  })),
});

afterEach(() => vi.restoreAllMocks());

describe('a file', () => {
  test('of more than 100 MB is refused unread', async () => {
    const file: SentFile = {
      name: 'large',
      size: 100_000_001,
      text: () => Promise.reject(new Error('it must not be read')),
    };
    const options = { signal: running(), onProgress: ignore };
    expect(await readStories(file, validate, options)).toMatchObject([
      { reading: { ok: false, faults: [{ fault: { kind: 'tooLarge' } }] } },
    ]);
  });

  test('that the browser can’t read is no file', async () => {
    const file = { name: 'gone', size: 1, text: () => Promise.reject(new DOMException('gone')) };
    const options = { signal: running(), onProgress: ignore };
    expect(await readStories(file, validate, options)).toEqual([{ name: 'gone', reading: null }]);
  });

  test('of several stories is read to its end, and says how far it is, never back', async () => {
    const told: number[] = [];
    const onProgress = (bytes: number): void => {
      told.push(bytes);
    };
    const slow = takes(10, () => undefined);
    const options = { signal: running(), onProgress };
    const file = textAsFile('several', several);
    const read = await readStories(file, slow, options);
    expect(read).toMatchObject([{ reading: { ok: true, stories: { length: 40 } } }]);
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(told.at(-1)).toBe(file.size);
  });

  test('that the reader does not want any more is left', async () => {
    const stop = new AbortController();
    let judged = 0;
    const stopping = takes(60, () => {
      if (++judged === 3) stop.abort();
    });
    const options = { signal: stop.signal, onProgress: ignore };
    const file = textAsFile('several', several);
    await expect(readStories(file, stopping, options)).rejects.toThrow();
    expect(judged).toBe(3);
  });
});

/** A check that finds nothing, and for which so many milliseconds go by on the clock. */
function takes(milliseconds: number, each: () => void): ValidateStory {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return () => {
    each();
    now += milliseconds;
    return [];
  };
}

function readStories(
  file: SentFile,
  validate: ValidateStory,
  options: WorkOptions,
): Promise<FileReading<StoryFileReading>[]> {
  return readFiles([file], (text) => storyFileSteps(text, validate), options);
}

function ignore(): void {
  // Nothing is shown here.
}
