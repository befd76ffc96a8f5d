/** The day of a publication, as a page's data give it. */
import { daysOf } from '../story/dates.ts';

/** 2013-04-15, with or without a time after it. */
const YEAR_FIRST = /^\s*(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/;
/** 15 April 2013; Mon, 15 Apr 2013 10:00:00 GMT. */
const DAY_FIRST =
  /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})\b/i;
/** April 15, 2013; Mon Apr 15 2013. */
const MONTH_FIRST =
  /^\s*(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

/**
 * Reads the day that a date says, in the time zone in which it says it: what was published late in the evening
 * in New York has New York's day.
 *
 * @returns YYYY-MM-DD; null where no one day can be read
 */
export function publishedDay(date: string): string | null {
  const [, year, , month, day] = YEAR_FIRST.exec(date) ?? [];
  if (year !== undefined) return existing(year, month, day);
  const [, dayFirst, itsMonth, itsYear] = DAY_FIRST.exec(date) ?? [];
  if (itsYear !== undefined) return existing(itsYear, numberOf(itsMonth), dayFirst);
  const [, monthFirst, itsDay, lastYear] = MONTH_FIRST.exec(date) ?? [];
  return existing(lastYear, numberOf(monthFirst), itsDay);
}

function numberOf(name = ''): string | undefined {
  if (!MONTH_NAME.test(name)) return undefined;
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function existing(year?: string, month?: string, day?: string): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return daysOf(date)?.first ?? null;
}
