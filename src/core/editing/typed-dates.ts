/**
 * Dates and periods as people type them, in English, German, French and Spanish: "8 May 2013", "May 2013",
 * "2011 to 2013", "8.–12. Mai 2013". They become what a story's data has, see `daysOf`; the way back is
 * `formatPeriod`, whose text reads as the same date.
 */
import { daysOf } from '../story/dates.ts';
import { type DatePart, type DateToken, laterYear, readDateTokens } from './date-tokens.ts';

/** What has been typed. */
export type TypedDate = ReadDate | AmbiguousDate | { readonly kind: UnclearDate };

type ReadDate =
  /** A date or period of a story's data. */
  | { readonly kind: 'when'; readonly when: string }
  /** A period without an end, which the data can't say; its beginning is a date of the data. */
  | { readonly kind: 'open'; readonly from: string };

/**
 * Two dates: numbers alone, which are another date where the month comes first, with the day first and with the month;
 * or 2008/09, which is two years or a month.
 */
type AmbiguousDate = { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] };

/** What is meant for a date and isn't one yet; each is a kind of fault. */
type UnclearDate =
  /** Its year has two digits: which century is not guessed. */
  | 'shortYear'
  /** "About 2013": the data has no such date, but years and periods. */
  | 'vagueDate'
  | 'noYear'
  | 'noSuchDate'
  | 'periodEndsFirst';

/** What some tokens say: a date, or what there is instead. */
type Reading = ReadDate | { readonly kind: UnclearDate };

/**
 * Reads a date or period.
 *
 * @returns null for what is meant for no date
 */
export function readTypedDate(typed: string): TypedDate | null {
  const tokens = readDateTokens(typed);
  if (!tokens || tokens.length === 0) return null;
  // "About" alone, or "to".
  const isAround = tokens.every(({ kind }) => kind === 'to' || kind === 'from' || kind === 'vague');
  if (isAround && !/\d/.test(typed)) return null;
  if (tokens.some(({ kind }) => kind === 'vague')) return { kind: 'vagueDate' };
  const [only, ...others] = tokens;
  if (only?.kind === 'years' && others.length === 0) return yearsOrMonth(only);
  if (tokens.some(({ kind }) => kind === 'shortYear' || kind === 'years')) {
    return { kind: 'shortYear' };
  }
  const dayFirst = readTokens(tokens, ([day, month]) => ({ day, month }));
  const monthFirst = readTokens(tokens, ([month, day]) => ({ day, month }));
  const [start, otherStart] = [startOf(dayFirst), startOf(monthFirst)];
  if (start === null || otherStart === null) return start === null ? monthFirst : dayFirst;
  return start === otherStart ? dayFirst : { kind: 'ambiguous', readings: [start, otherStart] };
}

function yearsOrMonth({ from, to, month }: Extract<DateToken, { kind: 'years' }>): TypedDate {
  const years = `${String(from)}/${String(to)}`;
  if (month === undefined) return { kind: 'when', when: years };
  return { kind: 'ambiguous', readings: [years, dataOf(from, month)] };
}

/** The dates that one may choose from for what is typed: what it may be, or the beginning of a period without an end. */
export function choicesOf(read: TypedDate | null): readonly string[] {
  if (read?.kind === 'ambiguous') return read.readings;
  return read?.kind === 'open' ? [read.from] : [];
}

/** Whether a date of the data is a day, and no month, year or period. */
export function isDay(when: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(when);
}

/** Null for what is no date. */
function startOf(reading: Reading | null): string | null {
  if (reading?.kind === 'when') return reading.when;
  return reading?.kind === 'open' ? reading.from : null;
}

/** @param partsOf says which of two numbers is the day */
function readTokens(
  tokens: readonly DateToken[],
  partsOf: (numbers: readonly [number, number]) => DatePart,
): Reading | null {
  const sides: DatePart[] = [{}];
  for (const token of tokens) {
    if (token.kind === 'to') sides.push({});
    const added = partIn(token, partsOf);
    if (!added) continue;
    const side = sides.at(-1) ?? {};
    const whole = joined(side, added);
    // "8 May 13": what would be a second day is a year.
    if (!whole) return isShortYear(added, side) ? { kind: 'shortYear' } : null;
    sides.splice(-1, 1, whole);
  }
  const [first = {}, last, ...others] = sides;
  if (others.length > 0 || isEmpty(first)) return null;
  // "2013 to today": what lasts has no end.
  if (tokens.some(({ kind }) => kind === 'now') && (!last || !isEmpty(last))) return null;
  const hasNoEnd = last ? isEmpty(last) : tokens.some(({ kind }) => kind === 'from');
  if (last && !hasNoEnd) return period(first, last);
  const read = readPart(first);
  return read?.kind === 'when' && hasNoEnd ? { kind: 'open', from: read.when } : read;
}

/** What a token says of a date; null for one that stands around dates. */
function partIn(
  token: DateToken,
  partsOf: (numbers: readonly [number, number]) => DatePart,
): DatePart | null {
  if (token.kind === 'part') return token.part;
  return token.kind === 'numeric' ? { ...partsOf(token.numbers), year: token.year } : null;
}

function isShortYear(added: DatePart, { day, month, year }: DatePart): boolean {
  return added.day !== undefined && day !== undefined && month !== undefined && year === undefined;
}

function isEmpty(side: DatePart): boolean {
  return Object.keys(side).length === 0;
}

/** Two parts of one date; null where both say the same part. */
function joined(one: DatePart, other: DatePart): DatePart | null {
  const isTwice = Object.keys(other).some((name) => name in one);
  return isTwice ? null : { ...one, ...other };
}

/** A period of two dates, each of which may leave to the other what both have: "8–12 May 2013", "May 8–12, 2013". */
function period(first: DatePart, last: DatePart): Reading | null {
  if (isYearAlone(first) && isDayAlone(last)) return yearsTo(first, last);
  const from = readPart({
    ...(first.day !== undefined && monthOf(last)),
    ...yearOf(last),
    ...first,
  });
  const to = readPart({ ...(last.day !== undefined && monthOf(first)), ...yearOf(first), ...last });
  if (from?.kind !== 'when') return from;
  if (to?.kind !== 'when') return to;
  if (from.when === to.when) return from;
  const when = `${from.when}/${to.when}`;
  return daysOf(when) ? { kind: 'when', when } : { kind: 'periodEndsFirst' };
}

/** "2011 to 13" */
function yearsTo({ year = 0 }: DatePart, { day = 0 }: DatePart): Reading {
  const to = laterYear(year, day);
  return to === null
    ? { kind: 'shortYear' }
    : { kind: 'when', when: `${String(year)}/${String(to)}` };
}

/** "2011 to 13": the beginning of a period, and what stands for its end. */
function isYearAlone({ day, month, year }: DatePart): boolean {
  return year !== undefined && month === undefined && day === undefined;
}

function isDayAlone({ day, month, year }: DatePart): boolean {
  return day !== undefined && month === undefined && year === undefined;
}

function monthOf({ month }: DatePart): DatePart {
  return month === undefined ? {} : { month };
}

function yearOf({ year }: DatePart): DatePart {
  return year === undefined ? {} : { year };
}

/** A date as the data has it; null for one that lacks its month. */
function readPart({ day, month, year }: DatePart): Reading | null {
  if (year === undefined) return month === undefined ? null : { kind: 'noYear' };
  if (day !== undefined && month === undefined) return null;
  const when = dataOf(year, month, day);
  return daysOf(when) ? { kind: 'when', when } : { kind: 'noSuchDate' };
}

/** As the data writes it. */
function dataOf(...numbers: readonly (number | undefined)[]): string {
  return numbers
    .filter((number) => number !== undefined)
    .map((number) => String(number).padStart(2, '0'))
    .join('-');
}
