/**
 * Dates of a story's data: a day, a month, a year, or a period between two of these
 * (after ISO 8601: 2013-04-12, 2013-04, 2013, 2008-11-24/2009-11-16).
 */

/** The first and the last day of a date or period, each as YYYY-MM-DD. */
export type DayRange = { readonly first: string; readonly last: string };

/**
 * Parses a date or period.
 *
 * @throws RangeError for a date that doesn't exist, or a period that ends before it begins
 */
export function parsePeriod(when: string): DayRange {
  const [from = '', to = from] = when.split('/');
  const days = { first: parseDate(from).first, last: parseDate(to).last };
  if (days.first > days.last) throw new RangeError(`${when} ends before it begins`);
  return days;
}

/** The days of a date or period; null for what {@link parsePeriod} refuses. */
export function daysOf(when: string): DayRange | null {
  try {
    return parsePeriod(when);
  } catch {
    return null;
  }
}

/**
 * Formats a date or period for a reader.
 *
 * @param when a date or period that {@link parsePeriod} reads
 * @param locale a BCP 47 language tag
 */
export function formatPeriod(when: string, locale: string): string {
  const [from = '', to] = when.split('/');
  if (to === undefined) return format(from, locale);
  return `${format(from, locale)} – ${format(to, locale)}`;
}

/**
 * Formats a date or period under a heading that says the year.
 *
 * @returns the date without its year, where it has a month and ends in the year in which it begins
 */
export function formatWithinYear(when: string, locale: string): string {
  const [from = '', to = from] = when.split('/');
  const isWithin = from.slice(0, 4) === to.slice(0, 4);
  if (!isWithin || !from.includes('-') || !to.includes('-')) return formatPeriod(when, locale);
  const [first, last] = [format(from, locale, false), format(to, locale, false)];
  return first === last ? first : `${first} – ${last}`;
}

/** The years of a date or period, once where it begins and ends in the same. */
export function yearsOf(when: string): string {
  const years = when.split('/').map((date) => date.slice(0, 'YYYY'.length));
  return [...new Set(years)].join('/');
}

function parseDate(date: string): DayRange {
  const [year = '', month, day] = date.split('-');
  if (!/^\d{4}(-\d\d){0,2}$/.test(date)) throw new RangeError(`${date} is no date`);
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12) throw new RangeError(`${date} is no month`);
  if (day === undefined) {
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${String(lastDay)}` };
  }
  if (Number(day) < 1 || Number(day) > lastDay) throw new RangeError(`${date} is no day`);
  return { first: date, last: date };
}

function format(date: string, locale: string, hasYear = true): string {
  const parts = date.split('-').length;
  return formatterFor(locale, parts, hasYear).format(new Date(parseDate(date).first));
}

/** By locale and precision: a formatter is expensive to make, and a story has some hundred dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(locale: string, parts: number, hasYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${String(parts)} ${String(hasYear)}`;
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      ...(hasYear && { year: 'numeric' }),
      ...(parts > 1 && { month: parts > 2 ? 'short' : 'long' }),
      ...(parts > 2 && { day: 'numeric' }),
    });
  formatters.set(key, formatter);
  return formatter;
}
