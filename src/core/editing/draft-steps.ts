/** The steps of writing a story, each from one state to the next. A place is that of the story's data. */
import type { Kind } from '../story/story.ts';
import type { DataPath } from '../story-file/fault.ts';
import {
  type DraftSource,
  type DraftStatement,
  type DraftStory,
  type DraftTerm,
  EMPTY_SOURCE,
  EMPTY_STATEMENT,
} from './draft-story.ts';
import { formKey } from './form-places.ts';
import { idFromName } from '../story/ids.ts';

/** What a field holds. */
export type FieldValue = string | readonly string[] | DraftStory['gate'];

/** Changes a field; the same story where it has the value already, or where there is no such place. */
export function setField(story: DraftStory, path: DataPath, value: FieldValue): DraftStory {
  return withChangeAt(story, path, () => value) as DraftStory;
}

/** Adds a statement at the end of a list. */
export function addStatement(
  story: DraftStory,
  path: DataPath,
  statement: DraftStatement = EMPTY_STATEMENT,
): DraftStory {
  const added = (list: unknown): unknown =>
    Array.isArray(list) ? [...(list as unknown[]), statement] : list;
  return withChangeAt(story, path, added) as DraftStory;
}

/** Takes an entry out of a list. */
export function removeEntry(story: DraftStory, path: DataPath): DraftStory {
  const index = path.at(-1);
  const removed = (list: unknown): unknown =>
    Array.isArray(list) ? list.filter((_, at) => at !== index) : list;
  return withChangeAt(story, path.slice(0, -1), removed) as DraftStory;
}

/** Moves an entry within its list by so many places; the same story where it would leave the list. */
export function moveEntry(story: DraftStory, path: DataPath, by: number): DraftStory {
  const from = path.at(-1);
  const moved = (list: unknown): unknown => {
    if (!Array.isArray(list) || typeof from !== 'number') return list;
    const to = from + by;
    if (to < 0 || to >= list.length) return list;
    const entries = list as readonly unknown[];
    const others = entries.filter((_, at) => at !== from);
    return [...others.slice(0, to), entries[from], ...others.slice(to)];
  };
  return withChangeAt(story, path.slice(0, -1), moved) as DraftStory;
}

/** Adds a term for a name, with a first sentence that is to be written. */
export function addTerm(
  story: DraftStory,
  proposed: {
    readonly name: string;
    readonly kind: Kind | null;
    readonly forms: readonly string[];
  },
): DraftStory {
  const { name, kind, forms } = proposed;
  const ids = story.terms.map(({ id }) => id);
  const term: DraftTerm = {
    id: idFromName(name, ids, 'term'),
    kind: kind ?? '',
    name,
    role: '',
    forms: withoutTwins(forms),
    notWithin: [],
    note: {
      gloss: EMPTY_STATEMENT,
      then: [EMPTY_STATEMENT],
      since: [],
      notToBeConfusedWith: [],
    },
  };
  return { ...story, terms: [...story.terms, term] };
}

/** Adds a form to a term, or to the longer names that mean somebody else; the same story where it is there. */
export function addForm(story: DraftStory, path: DataPath, form: string): DraftStory {
  const added = (list: unknown): unknown => {
    if (!Array.isArray(list)) return list;
    const all = withoutTwins([...(list as string[]), form.trim()], list.length);
    return all.length > list.length ? all : list;
  };
  return withChangeAt(story, path, added) as DraftStory;
}

/**
 * Adds a source to the list, and cites it where somebody asked for it.
 *
 * @param citedAt the sources of a statement; null to cite it nowhere yet
 * @returns the story and the id of its new source
 */
export function addSource(
  story: DraftStory,
  citedAt: DataPath | null,
  known: Partial<DraftSource> = {},
): { readonly story: DraftStory; readonly id: string } {
  const source = { ...EMPTY_SOURCE, ...known };
  const id = idFromName(source.publisher, Object.keys(story.sources), 'source');
  const listed = { ...story, sources: { ...story.sources, [id]: source } };
  return { story: citedAt === null ? listed : cite(listed, citedAt, id, true), id };
}

/** Writes into a source what is known of it; what is not known stays as it was. */
export function fillSource(story: DraftStory, id: string, known: Partial<DraftSource>): DraftStory {
  const filled = (source: unknown): unknown => ({ ...(source as DraftSource), ...known });
  return withChangeAt(story, ['sources', id], filled) as DraftStory;
}

/** Has a statement cite a source, after those that it cites already, or cite it no more. */
export function cite(story: DraftStory, path: DataPath, id: string, isCited: boolean): DraftStory {
  const changed = (list: unknown): unknown => {
    if (!Array.isArray(list) || list.includes(id) === isCited) return list;
    return isCited ? [...(list as string[]), id] : list.filter((one) => one !== id);
  };
  return withChangeAt(story, path, changed) as DraftStory;
}

/** Takes a source out of the list, and out of every statement that cites it. */
export function removeSource(story: DraftStory, id: string): DraftStory {
  const sources = Object.fromEntries(Object.entries(story.sources).filter(([key]) => key !== id));
  const without = (one: DraftStatement): DraftStatement =>
    one.sources.includes(id)
      ? { ...one, sources: one.sources.filter((source) => source !== id) }
      : one;
  return {
    ...story,
    sources,
    timeline: story.timeline.map(without),
    reading: story.reading.map(without),
    terms: story.terms.map((term) => ({
      ...term,
      note: {
        gloss: without(term.note.gloss),
        then: term.note.then.map(without),
        since: term.note.since.map(without),
        notToBeConfusedWith: term.note.notToBeConfusedWith.map(without),
      },
    })),
  };
}

/** A list without forms that are the same to recognition as one before; the first ones stay whatever they are. */
function withoutTwins(forms: readonly string[], kept = 0): readonly string[] {
  const isNew = (form: string, index: number): boolean =>
    formKey(form) !== '' && forms.findIndex((other) => formKey(other) === formKey(form)) === index;
  return forms.filter((form, index) => index < kept || isNew(form, index));
}

/** Data that is changed at a place, all else of it the same; the very same where nothing is changed. */
function withChangeAt(data: unknown, path: DataPath, change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(data);
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return data;
  const before = (data as Readonly<Record<string | number, unknown>>)[key];
  const after = withChangeAt(before, rest, change);
  if (after === before) return data;
  return Array.isArray(data)
    ? data.map((item: unknown, index) => (index === key ? after : item))
    : { ...data, [key]: after };
}
