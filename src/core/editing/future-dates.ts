/** Dates of a draft that are still to come: more often than not, a digit is wrong. */
import { daysOf } from '../story/dates.ts';
import { advice, type DataPath, error, type Fault } from '../story-file/fault.ts';
import type { UncheckedStory } from './story-of-draft.ts';

/**
 * No report is of a day to come; of a sentence, it may be meant.
 *
 * @param today such as 2026-05-08
 */
export function futureFaults(
  { asOf = '', terms, timeline = [], reading = [] }: UncheckedStory,
  today: string,
): Fault[] {
  const isToCome = (when: string): boolean => (daysOf(when)?.first ?? '') > today;
  const sentences = datesIn({ terms, timeline, reading }, []);
  return [
    ...(isToCome(asOf) ? [error(['asOf'], 'inFuture', asOf)] : []),
    ...sentences.flatMap(({ path, when }) =>
      isToCome(when) ? [advice(path, 'inFuture', when)] : [],
    ),
  ];
}

/** A time where it is, as a day. */
export function localDay(at: Date): string {
  const digits = (number: number): string => String(number).padStart(2, '0');
  return `${String(at.getFullYear())}-${digits(at.getMonth() + 1)}-${digits(at.getDate())}`;
}

/** Every date of a sentence, with its place. */
function datesIn(
  data: unknown,
  path: DataPath,
): readonly { readonly path: DataPath; readonly when: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const at = [...path, Array.isArray(data) ? Number(key) : key];
    return key === 'when' && typeof value === 'string'
      ? [{ path: at, when: value }]
      : datesIn(value, at);
  });
}
