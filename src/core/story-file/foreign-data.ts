/** What no file may hold, whatever it is: keys that reach an object's prototype, and data without end in depth or number. */
import { FORBIDDEN_KEYS } from '../story/forbidden-keys.ts';
import { type DataPath, error, type Fault } from './fault.ts';

/** A story has eight levels. */
const MAX_DEPTH = 20;
/** Of a list or a group. The time in which the schema finds errors grows with their square. */
const MAX_ENTRIES = 1_000;
/** Of all together: a story of 1 MB whose sentences are short has fewer. */
const MAX_VALUES = 100_000;

/** Looks through the parsed JSON of a story; goes no deeper than one may, and needs no stack for it. */
export function foreignDataFaults(data: unknown): Fault[] {
  const faults: Fault[] = [];
  let values = 0;
  const open: { readonly value: unknown; readonly path: DataPath }[] = [{ value: data, path: [] }];
  for (let one = open.pop(); one; one = open.pop()) {
    const { value, path } = one;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= MAX_DEPTH) return [error(path.slice(0, 1), 'tooNested')];
    const isList = Array.isArray(value);
    const entries = Object.entries(value);
    if (entries.length > MAX_ENTRIES) {
      faults.push(error(path, 'tooMany', entries.length, MAX_ENTRIES));
      continue;
    }
    values += entries.length;
    for (const [key, inner] of entries) {
      const at = [...path, isList ? Number(key) : key];
      if (FORBIDDEN_KEYS.has(key)) faults.push(error(at, 'forbiddenKey', key));
      else open.push({ value: inner, path: at });
    }
  }
  return values > MAX_VALUES ? [error([], 'tooMany', values, MAX_VALUES)] : faults;
}
