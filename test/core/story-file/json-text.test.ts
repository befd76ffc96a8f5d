/** Where a value stands in a text, and where the text is no JSON. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAndColumn, offsetOf, scanJson } from '../../../src/core/story-file/json-text.ts';

const TEXT = `{
  "id": "a\\"{b",
  "terms": [
    { "name": "x", "forms": ["y", -1.5e3, true] }
  ]
}`;

test.each([
  [[], 1, 1],
  [['id'], 2, 3],
  [['terms', 0], 4, 5],
  [['terms', 0, 'forms', 2], 4, 43],
  // What is not there stands where it should be.
  [['terms', 0, 'note', 'gloss'], 4, 5],
  [['terms', 7], 3, 3],
])('%j stands in line %i, column %i', (path, line, column) => {
  const places = scanJson(TEXT);
  expect(places.brokenAt).toBeNull();
  expect(lineAndColumn(TEXT, offsetOf(places, path))).toEqual({ line, column });
});

test.each([
  ['', 0],
  ['{', 1],
  ['{"a" 1}', 5],
  ['{"a":1,}', 7],
  ['[1 2]', 3],
  ['[1,]', 3],
  ['{a:1}', 1],
  ["{'a':1}", 1],
  ['"a\nb"', 2],
  ['"a\\xb"', 2],
  ['[tru]', 1],
  ['01', 1],
  ['{} x', 3],
])('%j is broken at %i', (text, at) => {
  expect(scanJson(text).brokenAt).toBe(at);
});

test('what JSON.parse reads is not broken, and all else is', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 1 }), (json, where, put) => {
      const at = where % (json.length + 1);
      const changed = json.slice(0, at) + put + json.slice(at + 1);
      expect(scanJson(json).brokenAt).toBeNull();
      expect(scanJson(changed).brokenAt === null).toBe(isJson(changed));
    }),
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
