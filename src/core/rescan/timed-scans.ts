/**
 * How soon a page is scanned where nothing tells of a change: text that is there may come to show by a
 * style sheet's rule or an element's definition, of which no event tells. Only pages on which names of
 * a story stand are scanned so, which are few. All times are milliseconds.
 */

/** Short enough that a text is marked within two seconds of being seen. */
const PAUSE_MS = 1_500;
/** So many come with short pauses, half a minute in all; then each pause is twice the one before. */
const SOON = 20;
const MAX_PAUSE_MS = 60_000;
/** These scans, of which most find nothing, have a fiftieth of the time. */
const PAUSE_PER_SCAN_TIME = 50;

/**
 * How long to wait for the next one.
 *
 * @param passed how many there were since the page's address came up
 * @param tookMs how long the last scan took
 */
export function untilTimedScan(passed: number, tookMs: number): number {
  const doubled = PAUSE_MS * 2 ** Math.max(0, passed - SOON);
  return Math.max(Math.min(doubled, MAX_PAUSE_MS), tookMs * PAUSE_PER_SCAN_TIME);
}
