/** A timeline by years, with the report in its place: what came before it, and what came after. */
import { parsePeriod } from './dates.ts';
import type { Sentence } from './story.ts';

/** A line of the timeline: an event before or after the report, or the report itself. */
export type TimelineLine =
  { readonly kind: 'before' | 'after'; readonly event: Sentence } | { readonly kind: 'report' };

export type TimelineYear = { readonly year: string; readonly lines: readonly TimelineLine[] };

/**
 * Puts the report among the events, and each under the year in which it began.
 *
 * @param events in their order
 * @param asOf the day of the report; what began later came after it
 */
export function timelineYears(events: readonly Sentence[], asOf: string): TimelineYear[] {
  const isAfter = ({ when }: Sentence): boolean => parsePeriod(when).first > asOf;
  const lines: readonly TimelineLine[] = [
    ...events.filter((event) => !isAfter(event)).map(lineOf('before')),
    { kind: 'report' },
    ...events.filter(isAfter).map(lineOf('after')),
  ];
  const years: { year: string; lines: TimelineLine[] }[] = [];
  for (const line of lines) {
    const year = yearOf(line.kind === 'report' ? asOf : line.event.when);
    const last = years.at(-1);
    if (last?.year === year) last.lines.push(line);
    else years.push({ year, lines: [line] });
  }
  return years;
}

function lineOf(kind: 'before' | 'after'): (event: Sentence) => TimelineLine {
  return (event) => ({ kind, event });
}

function yearOf(when: string): string {
  return when.slice(0, 'YYYY'.length);
}
