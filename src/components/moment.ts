/** When a story was revised, as the interface's language writes it. */

/** @param time ISO 8601, as stories have it */
export function formatMoment(time: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(new Date(time));
}
