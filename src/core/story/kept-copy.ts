/** What is kept of a copy, by a draft or beside a story: whether it can be read. */
import { decodeFingerprint } from '../recognition/fingerprint.ts';
import { parsePeriod } from './dates.ts';
import type { Copy } from './story.ts';

/** Whether a value has all that a copy has. */
export function isCopy(value: unknown): value is Copy {
  if (typeof value !== 'object' || value === null) return false;
  const { id, publisher, date, url, words, fingerprint } = value as Record<string, unknown>;
  return (
    [id, publisher].every((text) => typeof text === 'string') &&
    (url === undefined || typeof url === 'string') &&
    Number.isFinite(words) &&
    readsAs(date, parsePeriod) &&
    readsAs(fingerprint, decodeFingerprint)
  );
}

/** Whether a value is a text that a function does not throw at. */
export function readsAs(value: unknown, read: (text: string) => unknown): boolean {
  try {
    return typeof value === 'string' && read(value) !== null;
  } catch {
    return false;
  }
}
