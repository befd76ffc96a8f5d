/** When a draft was changed, as records and files have it. */

/** No date is later. */
const LAST_TIME = 8.64e15;

/** Whether a value is a time that can be written as a date, in milliseconds since 1970. */
export function isKeptTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LAST_TIME;
}
