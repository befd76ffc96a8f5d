/**
 * Whether a record can be read. The library writes whole ones alone, but somebody may have changed one by hand, and a
 * disk may have lost a part.
 */
import { readKeptArticle } from '../../core/article/article-limits.ts';
import { isKeptTime } from '../../core/editing/kept-time.ts';
import { decodeFingerprint } from '../../core/recognition/fingerprint.ts';
import type { KnownStory } from '../../core/recognition/known-story.ts';
import { parsePeriod } from '../../core/story/dates.ts';
import { isCopy, readsAs } from '../../core/story/kept-copy.ts';
import type { Copy } from '../../core/story/story.ts';
import type { Draft, EntryRecord, IndexRecord, NotesRecord, SketchRecord } from './schema.ts';

type Check = (value: unknown) => boolean;

/** The checks of a record's fields; what it has besides does not count. */
type Shape = Readonly<Record<string, Check>>;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const flag: Check = (value) => typeof value === 'boolean';
const present: Check = (value) => value !== undefined;
const period: Check = (value) => readsAs(value, parsePeriod);
const fingerprint: Check = (value) => readsAs(value, decodeFingerprint);
const texts = list(text);
const sentence = record({ text, when: period, sources: texts });

const gate = record({ names: texts, minNames: number });

const isListed = record({
  ...{ id: text, title: text, agency: text, asOf: period, notesBy: text, language: text },
  ...{ terms: number, bytes: number, addedAt: isKeptTime, origin: text, isOn: flag },
  gate,
});

const isEntry = record({ id: text, entry: isListed, standsFor: optional(text) });

const numbers: Check = (value) => value instanceof Uint32Array;
const isSketch = record({ id: text, shingles: numbers });
const isIndex = record({
  ...{ revision: number, shingles: numbers, ends: numbers },
  stories: list(record({ id: text, gate })),
});

const isKnown = record({
  id: text,
  gate,
  terms: list(record({ id: text, forms: texts, notWithin: optional(texts) })),
  copies: list(record({ id: text, words: number, fingerprint })),
});

const isNotes = record({
  ...{ id: text, title: text, agency: text, asOf: period, notesBy: text },
  terms: list(
    record({
      ...{ id: text, kind: text, name: text, role: optional(text), forms: texts },
      note: record({
        gloss: sentence,
        then: list(sentence),
        since: list(sentence),
        notToBeConfusedWith: optional(list(sentence)),
      }),
    }),
  ),
  timeline: list(sentence),
  reading: list(sentence),
  sources: (value) => isObject(value) && Object.values(value).every(isSource),
  copies: list(record({ id: text, publisher: text, date: period })),
});

const isSource = record({
  ...{ publisher: text, title: text, url: text },
  date: (value) => value === null || period(value),
});

const article: Check = (value) => readKeptArticle(value) !== null;
const isDraft = record({
  ...{ id: text, changedAt: isKeptTime, article, story: present },
  ...{ isShown: optional(flag), copyOf: optional(text) },
});

/** The record, or null where it can't be read or is not there. */
export function readableEntry(value: unknown): EntryRecord | null {
  return isEntry(value) ? (value as EntryRecord) : null;
}

export function readableSketch(value: unknown): SketchRecord | null {
  return isSketch(value) ? (value as SketchRecord) : null;
}

export function readableIndex(value: unknown): IndexRecord | null {
  return isIndex(value) ? (value as IndexRecord) : null;
}

export function readableKnown(value: unknown): KnownStory | null {
  return isKnown(value) ? (value as KnownStory) : null;
}

export function readableNotes(value: unknown): NotesRecord | null {
  return isNotes(value) ? (value as NotesRecord) : null;
}

export function readableDraft(value: unknown): Draft | null {
  return isDraft(value) ? (value as Draft) : null;
}

/** The added copies of a record, each by itself: one that is broken hides no other. */
export function readableCopies(value: unknown): {
  readonly copies: readonly Copy[];
  /** What else stands there. */
  readonly unreadable: readonly unknown[];
} {
  const kept = isObject(value) ? value.copies : undefined;
  const all: readonly unknown[] = Array.isArray(kept) ? kept : kept === undefined ? [] : [kept];
  return {
    copies: all.filter(isCopy),
    unreadable: all.filter((copy) => !isCopy(copy)),
  };
}

function record(shape: Shape): Check {
  return (value) =>
    isObject(value) && Object.entries(shape).every(([name, check]) => check(value[name]));
}

function list(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
