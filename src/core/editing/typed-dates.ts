/**
 * Dates and periods as people type them, in English, German, French and Spanish: "8 May 2013", "May 2013",
 * "2011 to 2013", "8.–12. Mai 2013". They become what a story's data has, see `daysOf`; the way back is
 * `formatPeriod`, whose text reads as the same date.
 */
import { daysOf } from '../story/dates.ts';
import { type DatePart, type DateToken, readDateTokens } from './date-tokens.ts';

/** What has been typed. */
export type TypedDate =
  /** A date or period of a story's data. */
  | { readonly kind: 'when'; readonly when: string }
  /** Numbers alone, which are another date where the month comes first: with the day first, and with the month. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
  /** A period without an end, which the data can't say; its beginning is a date of the data. */
  | { readonly kind: 'open'; readonly from: string };

/**
 * Reads a date or period.
 *
 * @returns null for what is no date, or one that doesn't exist
 */
export function readTypedDate(typed: string): TypedDate | null {
  const tokens = readDateTokens(typed);
  if (!tokens) return null;
  const dayFirst = readTokens(tokens, ([day, month]) => ({ day, month }));
  const monthFirst = readTokens(tokens, ([month, day]) => ({ day, month }));
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst;
  const readings = [startOf(dayFirst), startOf(monthFirst)] as const;
  return readings[0] === readings[1] ? dayFirst : { kind: 'ambiguous', readings };
}

type Unambiguous = Exclude<TypedDate, { kind: 'ambiguous' }>;

function startOf(date: Unambiguous): string {
  return date.kind === 'when' ? date.when : date.from;
}

/** @param partsOf says which of two numbers is the day */
function readTokens(
  tokens: readonly DateToken[],
  partsOf: (numbers: readonly [number, number]) => DatePart,
): Unambiguous | null {
  const sides: DatePart[] = [{}];
  let hasBeginning = false;
  for (const token of tokens) {
    if (token.kind === 'to') sides.push({});
    else if (token.kind === 'from') hasBeginning = true;
    else {
      const added =
        token.kind === 'part' ? token.part : { ...partsOf(token.numbers), year: token.year };
      const side = joined(sides.at(-1) ?? {}, added);
      if (!side) return null;
      sides.splice(-1, 1, side);
    }
  }
  const [first = {}, last, ...others] = sides;
  if (others.length > 0 || isEmpty(first)) return null;
  const hasNoEnd = last ? isEmpty(last) : hasBeginning;
  if (last && !hasNoEnd) return period(first, last);
  const date = dataOf(first);
  if (date === null) return null;
  return hasNoEnd ? { kind: 'open', from: date } : { kind: 'when', when: date };
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
function period(first: DatePart, last: DatePart): Unambiguous | null {
  const from = dataOf({ ...(first.day !== undefined && monthOf(last)), ...yearOf(last), ...first });
  const to = dataOf({ ...(last.day !== undefined && monthOf(first)), ...yearOf(first), ...last });
  if (from === null || to === null) return null;
  if (from === to) return { kind: 'when', when: from };
  const when = `${from}/${to}`;
  return daysOf(when) ? { kind: 'when', when } : null;
}

function monthOf({ month }: DatePart): DatePart {
  return month === undefined ? {} : { month };
}

function yearOf({ year }: DatePart): DatePart {
  return year === undefined ? {} : { year };
}

/** A date as the data has it; null for one that lacks a part or doesn't exist. */
function dataOf({ day, month, year }: DatePart): string | null {
  if (year === undefined || (day !== undefined && month === undefined)) return null;
  const date = [year, month, day]
    .filter((number) => number !== undefined)
    .map((number) => String(number).padStart(2, '0'))
    .join('-');
  return daysOf(date) ? date : null;
}
