/** Keys that reach an object's prototype: what is keyed by them is no data. */

/** No id may be one either, since ids become keys. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);
