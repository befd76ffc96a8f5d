/** Where things stand in the text of a JSON file, and where it stops being JSON: browsers each say it in words of their own. */
import type { DataPath } from './fault.ts';

/** A place in a text, both from 1. */
export type LineAndColumn = { readonly line: number; readonly column: number };

/** A value, by where it begins, or the key before it; with what it holds, by key or index. */
type Place = { readonly at: number; readonly inner: Map<string | number, Place> };

/** What a scan has found: all places, and where it had to stop. */
export type JsonPlaces = { readonly root: Place; readonly brokenAt: number | null };

const SPACE = /[ \t\n\r]*/y;
const STRING =
  '"[^"\\\\\\u0000-\\u001F]*(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\\\\u0000-\\u001F]*)*';
const STRING_START = new RegExp(STRING, 'y');
const SCALAR = new RegExp(
  `${STRING}"|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null`,
  'y',
);
/** Deeper than any story file; further in, places are not told apart. */
const MAX_DEPTH = 100;

/** Thrown where the text is no JSON. */
class Broken extends Error {
  constructor(readonly at: number) {
    super();
  }
}

/** Scans a text for the places of its values. */
export function scanJson(text: string): JsonPlaces {
  const root: Place = { at: 0, inner: new Map() };
  try {
    const end = scanValue(text, afterSpace(text, 0), root, 0);
    const rest = afterSpace(text, end);
    return { root, brokenAt: rest < text.length ? rest : null };
  } catch (error) {
    if (error instanceof Broken) return { root, brokenAt: error.at };
    throw error;
  }
}

/** The line and column of an offset. */
export function lineAndColumn(text: string, offset: number): LineAndColumn {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/** Where a value stands; of a path that leads nowhere, the last step that does. */
export function offsetOf({ root }: JsonPlaces, path: DataPath): number {
  let place = root;
  for (const key of path) {
    const next = place.inner.get(key);
    if (!next) break;
    place = next;
  }
  return place.at;
}

/** Scans a value, fills its place, and gives back where it ends. */
function scanValue(text: string, at: number, place: Place, depth: number): number {
  const opening = text.charAt(at);
  if (opening !== '{' && opening !== '[') return scanScalar(text, at);
  if (depth >= MAX_DEPTH) throw new Broken(at);
  const closing = opening === '{' ? '}' : ']';
  let next = afterSpace(text, at + 1);
  if (text.charAt(next) === closing) return next + 1;
  for (let index = 0; ; index++) {
    next =
      opening === '{'
        ? scanEntry(text, next, place, depth)
        : scanItem(text, next, { place, index, depth });
    next = afterSpace(text, next);
    if (text.charAt(next) === closing) return next + 1;
    if (text.charAt(next) !== ',') throw new Broken(next);
    next = afterSpace(text, next + 1);
  }
}

function scanEntry(text: string, at: number, place: Place, depth: number): number {
  if (text.charAt(at) !== '"') throw new Broken(at);
  const end = scanScalar(text, at);
  const key = JSON.parse(text.slice(at, end)) as string;
  const colon = afterSpace(text, end);
  if (text.charAt(colon) !== ':') throw new Broken(colon);
  const inner: Place = { at, inner: new Map() };
  place.inner.set(key, inner);
  return scanValue(text, afterSpace(text, colon + 1), inner, depth + 1);
}

type Item = { readonly place: Place; readonly index: number; readonly depth: number };

function scanItem(text: string, at: number, { place, index, depth }: Item): number {
  const inner: Place = { at, inner: new Map() };
  place.inner.set(index, inner);
  return scanValue(text, at, inner, depth + 1);
}

function scanScalar(text: string, at: number): number {
  const end = endOf(SCALAR, text, at);
  if (end !== null) return end;
  // A string is broken where it stops being one, all else where it begins.
  throw new Broken(endOf(STRING_START, text, at) ?? at);
}

function afterSpace(text: string, at: number): number {
  return endOf(SPACE, text, at) ?? at;
}

/** Where a match ends that begins at an offset; null for none. */
function endOf(expression: RegExp, text: string, at: number): number | null {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : null;
}
