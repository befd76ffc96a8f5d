/** Files as they are read: none that is too large, each in slices, and no further than the reader wants. */
import { describe, expect, test } from 'vitest';
import { readFile, type SentFile, textAsFile } from '../../src/stories/read-files.ts';
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

describe('a file', () => {
  test('of more than 100 MB is refused unread', async () => {
    const file: SentFile = {
      name: 'large',
      size: 100_000_001,
      text: () => Promise.reject(new Error('it must not be read')),
    };
    const { reading } = await readFile(file, validate, { signal: running(), onProgress: ignore });
    expect(reading).toMatchObject({ ok: false, faults: [{ fault: { kind: 'tooLarge' } }] });
  });

  test('that the browser can’t read is no file', async () => {
    const file = { name: 'gone', size: 1, text: () => Promise.reject(new DOMException('gone')) };
    const course = { signal: running(), onProgress: ignore };
    expect(await readFile(file, validate, course)).toEqual({ name: 'gone', reading: null });
  });

  test('of several stories is read to its end, and says how far it is, never back', async () => {
    const shares: number[] = [];
    const onProgress = (share: number): void => {
      shares.push(share);
    };
    const slow = (): readonly never[] => {
      const until = performance.now() + 10;
      while (performance.now() < until);
      return [];
    };
    const course = { signal: running(), onProgress };
    const { reading } = await readFile(textAsFile('several', several), slow, course);
    expect(reading?.ok === true && reading.stories).toHaveLength(40);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });

  test('that the reader does not want any more is left', async () => {
    const stop = new AbortController();
    let judged = 0;
    const stopping = (): readonly never[] => {
      if (++judged === 3) stop.abort();
      const until = performance.now() + 60;
      while (performance.now() < until);
      return [];
    };
    const course = { signal: stop.signal, onProgress: ignore };
    await expect(readFile(textAsFile('several', several), stopping, course)).rejects.toThrow();
    expect(judged).toBeLessThan(40);
  });
});

function ignore(): void {
  // Nothing is shown here.
}
