/** Reads the copies that a draft has from its story, each by itself: one that can't be read takes no other with it. */
import { decodeFingerprint } from '../recognition/fingerprint.ts';
import { parsePeriod } from '../story/dates.ts';
import type { Copy } from '../story/story.ts';

export function readCopies(kept: unknown): readonly Copy[] {
  return Array.isArray(kept) ? kept.filter(isCopy) : [];
}

function isCopy(value: unknown): value is Copy {
  if (typeof value !== 'object' || value === null) return false;
  const { id, publisher, date, url, words, fingerprint } = value as Record<string, unknown>;
  return (
    [id, publisher, url ?? ''].every((text) => typeof text === 'string') &&
    typeof words === 'number' &&
    readsAs(date, parsePeriod) &&
    readsAs(fingerprint, decodeFingerprint)
  );
}

/** Whether a value is a text that a function does not throw at. */
function readsAs(value: unknown, read: (text: string) => unknown): boolean {
  try {
    return typeof value === 'string' && read(value) !== null;
  } catch {
    return false;
  }
}
