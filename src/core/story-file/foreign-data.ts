/** What no file may hold, whatever it is: keys that reach an object's prototype, and data without end in depth. */
import { type DataPath, error, type Fault } from './fault.ts';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** A story has eight levels, two more in a file of several. */
const MAX_DEPTH = 20;

/** Looks through parsed JSON; goes no deeper than a story file may, and needs no stack for it. */
export function foreignDataFaults(data: unknown): Fault[] {
  const faults: Fault[] = [];
  const open: { readonly value: unknown; readonly path: DataPath }[] = [{ value: data, path: [] }];
  for (let one = open.pop(); one; one = open.pop()) {
    const { value, path } = one;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= MAX_DEPTH) return [error(path.slice(0, 1), 'tooNested')];
    const isList = Array.isArray(value);
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, isList ? Number(key) : key];
      if (FORBIDDEN_KEYS.has(key)) faults.push(error(at, 'forbiddenKey', key));
      else open.push({ value: inner, path: at });
    }
  }
  return faults;
}
