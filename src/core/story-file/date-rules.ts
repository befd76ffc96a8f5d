/** The rules for a story's dates: each exists, and stands where its time belongs. */
import { daysOf } from '../story/dates.ts';
import type { Story } from '../story/story.ts';
import { type DataPath, error, type Fault } from './fault.ts';
import type { Statement } from './statements.ts';

/** What years a date may have, as they are typed and shown: of one before 1000 no reader knows what it is. */
const YEARS = /^[12]/;

/** Checks every date of a story. */
export function dateFaults(story: Story, statements: readonly Statement[]): Fault[] {
  const { asOf, sources, copies } = story;
  return [
    ...existenceFaults(['asOf'], asOf),
    ...statements.flatMap((one) => statementFaults(one, asOf)),
    ...orderFaults(story),
    ...Object.entries(sources).flatMap(([id, { date }]) =>
      date === null ? [] : existenceFaults(['sources', id, 'date'], date),
    ),
    ...copies.flatMap(({ date }, index) => existenceFaults(['copies', index, 'date'], date)),
  ];
}

function existenceFaults(path: DataPath, when: string): Fault[] {
  if (daysOf(when)) {
    const isKnown = when.split('/').every((date) => YEARS.test(date));
    return isKnown ? [] : [error(path, 'noSuchYear', when)];
  }
  const isPeriod = when.includes('/') && when.split('/').every((date) => daysOf(date));
  return [error(path, isPeriod ? 'periodEndsFirst' : 'noSuchDate', when)];
}

function statementFaults({ path, when, part }: Statement, asOf: string): Fault[] {
  const at = [...path, 'when'];
  const faults = existenceFaults(at, when);
  const days = daysOf(when);
  if (!days || faults.length > 0) return faults;
  // Before no day and after none.
  if (!daysOf(asOf)) return [];
  if (part === 'since' && days.first <= asOf) return [error(at, 'notSince', when, asOf)];
  const ends = when.includes('/') ? days.last : days.first;
  return part === 'then' && ends > asOf ? [error(at, 'notThen', when, asOf)] : [];
}

/** An event whose date can't be read is passed over. */
function orderFaults({ timeline }: Story): Fault[] {
  let latest = '';
  return timeline.flatMap(({ when }, index) => {
    const first = daysOf(when)?.first ?? latest;
    const isLate = first < latest;
    latest = first;
    return isLate ? [error(['timeline', index], 'timelineOrder')] : [];
  });
}
