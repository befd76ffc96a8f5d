/** Faults of a draft in words that its author knows: dates are typed in no code, and the first copy is the report itself. */
import type { DataPath, Fault, FaultKind } from '../story-file/fault.ts';
import { MIN_COPY_WORDS } from './copies.ts';
import { choicesOf, isDay, readTypedDate, type TypedDate } from './typed-dates.ts';

type Kinds = Readonly<Partial<Record<TypedDate['kind'], FaultKind>>>;

/** Of the rest it is enough to know that a day is needed. */
const OF_DAYS: Kinds = {
  ambiguous: 'ambiguousDate',
  shortYear: 'shortYear',
  noSuchDate: 'noSuchDate',
};
const OF_DATES: Kinds = {
  ...OF_DAYS,
  open: 'openPeriod',
  vagueDate: 'vagueDate',
  noYear: 'noYear',
  periodEndsFirst: 'periodEndsFirst',
};

/** What is said of a date that is none, or that is not written as data. */
const OF_DATA: readonly FaultKind[] = ['notDay', 'notDate', 'noSuchDate'];

/** Says of a date that a file would have in its code what is to be typed. */
export function ofTypedDate(fault: Fault): Fault {
  if (!OF_DATA.includes(fault.kind)) return fault;
  const typed = readTypedDate(fault.values[0] ?? '');
  const read = typed?.kind ?? 'when';
  // "2013-13" may be a month of the data that there is not.
  if (fault.kind === 'noSuchDate') return { ...fault, kind: OF_DAYS[read] ?? fault.kind };
  if (fault.kind === 'notDay') {
    const isOneOf = read !== 'ambiguous' || choicesOf(typed).every(isDay);
    return { ...fault, kind: (isOneOf ? OF_DAYS[read] : null) ?? 'notTypedDay' };
  }
  return { ...fault, kind: OF_DATES[read] ?? 'notTypedDate' };
}

/** What of the first copy the author writes, as fields of the report. */
const WRITTEN: Readonly<Record<string, string>> = {
  id: 'outlet',
  publisher: 'outlet',
  date: 'asOf',
  url: 'url',
};

/** Moves a fault of the report's own copy to the field of the report that it is made of. */
export function ofReport(fault: Fault): Fault {
  const [list, index, part, ...rest] = fault.path;
  if (list === 'id') return { ...fault, path: ['title'] };
  if (list !== 'copies' || (index !== undefined && index !== 0)) return fault;
  const field = typeof part === 'string' ? WRITTEN[part] : undefined;
  if (field !== undefined) return { ...fault, path: [field, ...rest] };
  return fault.kind === 'missing' ? tooFewWords(fault) : { ...fault, path: TEXT };
}

const TEXT: DataPath = ['text'];

/** A text that is too short has no fingerprint. */
function tooFewWords(fault: Fault): Fault {
  return { ...fault, path: TEXT, kind: 'tooFewWords', values: [String(MIN_COPY_WORDS)] };
}
