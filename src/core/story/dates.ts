/**
 * Dates as a story's data has them: a day, a month, a year, or a period between two of these
 * (after ISO 8601: 2013-04-12, 2013-04, 2013, 2008-11-24/2009-11-16).
 */

/** The first and the last day of a date or period, as YYYY-MM-DD. */
export type Days = { readonly first: string; readonly last: string };

/**
 * Reads a date or period.
 *
 * @throws RangeError for one that no calendar has, or a period that ends before it begins
 */
export function parsePeriod(when: string): Days {
  const [from = '', to = from] = when.split('/');
  const days = { first: readDate(from).first, last: readDate(to).last };
  if (days.first > days.last) throw new RangeError(`${when} ends before it begins`);
  return days;
}

/**
 * Writes a date or period for a reader.
 *
 * @param when a date or period that {@link parsePeriod} reads
 * @param locale a BCP 47 language tag
 */
export function formatPeriod(when: string, locale: string): string {
  const [from = '', to] = when.split('/');
  if (to === undefined) return format(from, locale);
  return `${format(from, locale)} – ${format(to, locale)}`;
}

function readDate(date: string): Days {
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

function format(date: string, locale: string): string {
  const parts = date.split('-').length;
  return formatFor(locale, parts).format(new Date(readDate(date).first));
}

/** Making one is dear, and a story has some hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: string, parts: number): Intl.DateTimeFormat {
  const key = `${locale} ${String(parts)}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(parts > 1 && { month: parts > 2 ? 'short' : 'long' }),
      ...(parts > 2 && { day: 'numeric' }),
    });
  formats.set(key, format);
  return format;
}
