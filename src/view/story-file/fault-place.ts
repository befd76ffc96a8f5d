/** Where in a story a fault is, in words of its terms: "in the note on Tom Donilon, sentence 2 of “since”". */
import type { DataPath, Fault } from '../../core/story-file/fault.ts';
import { valueAt } from '../../core/story-file/schema-error.ts';
import type { GetMessage, MessageKey } from '../elements/messages.ts';

/** Fields with a message of their own; the gate's names are all that one sees of a gate. */
const FIELDS: Readonly<Record<string, MessageKey>> = {
  format: 'field_format',
  id: 'field_id',
  notesBy: 'field_notesBy',
  language: 'field_language',
  revised: 'field_revised',
  title: 'field_title',
  agency: 'field_agency',
  outlet: 'field_outlet',
  asOf: 'field_asOf',
  gate: 'field_gate',
  names: 'field_gate',
  minNames: 'field_minNames',
  terms: 'field_terms',
  kind: 'field_kind',
  name: 'field_name',
  role: 'field_role',
  forms: 'field_forms',
  notWithin: 'field_notWithin',
  note: 'field_note',
  gloss: 'field_gloss',
  then: 'field_then',
  since: 'field_since',
  notToBeConfusedWith: 'field_notToBeConfusedWith',
  text: 'field_text',
  when: 'field_when',
  date: 'field_when',
  sources: 'field_sources',
  saidBy: 'field_saidBy',
  about: 'field_about',
  timeline: 'field_timeline',
  reading: 'field_reading',
  publisher: 'field_publisher',
  url: 'field_url',
  remark: 'field_remark',
  words: 'field_words',
  fingerprint: 'field_fingerprint',
  copies: 'field_copies',
  stories: 'field_stories',
};

/** Fields that the editor calls by other words than others of their name, by the list or group that they are in. */
const FIELDS_WITHIN: Readonly<Record<string, Readonly<Record<string, MessageKey>>>> = {
  '': { title: 'field_headline' },
  copies: { publisher: 'field_outlet' },
  notToBeConfusedWith: { name: 'field_similarName' },
};

/** Lists whose entries have a name, or are told apart by their number alone. */
const ENTRIES: Readonly<Record<string, Entry>> = {
  terms: { name: 'name', named: 'place_term', numbered: 'place_termNumber' },
  then: { name: null, numbered: 'place_then' },
  since: { name: null, numbered: 'place_since' },
  notToBeConfusedWith: {
    name: 'name',
    named: 'place_lookalike',
    numbered: 'place_lookalikeNumber',
  },
  timeline: { name: null, numbered: 'place_timeline' },
  reading: { name: 'about', named: 'place_remark', numbered: 'place_remarkNumber' },
  copies: { name: 'id', named: 'place_copy', numbered: 'place_copyNumber' },
};
const NOTE: Entry = { name: 'name', named: 'place_note', numbered: 'place_noteNumber' };

type Entry = { readonly numbered: MessageKey } & (
  | { readonly name: null }
  /** The field that names it. */
  | { readonly name: string; readonly named: MessageKey }
);

/** Where these are found, it matters that a statement has its text in a field of its own. */
const OF_DATA: readonly Fault['kind'][] = ['missing', 'notText'];

/** The steps of a place, from the outside in. */
export function faultPlace(fault: Fault, data: unknown, message: GetMessage): string[] {
  const { path, kind } = fault;
  // A field that nothing knows is named as it stands in the file.
  const isUnknown = kind === 'unknownField' || kind === 'forbiddenKey';
  // To its reader, a statement is its text.
  const isStatement = path.length > 1 && path.at(-1) === 'text' && !OF_DATA.includes(kind);
  const known = isUnknown || isStatement || isNamed(fault, data) ? path.slice(0, -1) : path;
  const steps: string[] = [];
  for (let from = 0; from < known.length;) {
    const { words, length } = stepAt({ path: known, from, data, message });
    if (words !== null) steps.push(words);
    from += length;
  }
  if (isUnknown) steps.push(message('place_unknown', String(path.at(-1))));
  return steps.length > 0 ? steps : [message('place_file')];
}

/** Whether a name to look for is named by what is said of it: authors count none of them. */
function isNamed({ path, values }: Fault, data: unknown): boolean {
  const [gate, names] = path;
  const value = gate === 'gate' && names === 'names' ? valueAt(data, path) : undefined;
  return path.length > 2 && typeof value === 'string' && values.includes(value);
}

type At = {
  readonly path: DataPath;
  readonly from: number;
  readonly data: unknown;
  readonly message: GetMessage;
};

/** Some keys of a path in words, and how many they are; null for a key that the next one implies. */
type Step = { readonly words: string | null; readonly length: number };

function stepAt(at: At): Step {
  const { path, from, message } = at;
  const [key = '', item, field, ...more] = path.slice(from);
  if (typeof key === 'number') return { words: message('place_entry', String(key + 1)), length: 1 };
  if (from === 0 && key === 'terms' && field === 'note' && more.length > 0) {
    return { words: wordsOfEntry(NOTE, at), length: 3 };
  }
  if (from === 0 && key === 'sources' && item !== undefined) {
    return { words: wordsOfSource(String(item), at), length: 2 };
  }
  const entry = Object.hasOwn(ENTRIES, key) ? ENTRIES[key] : undefined;
  if (entry && typeof item === 'number') return { words: wordsOfEntry(entry, at), length: 2 };
  if (key === 'gate' && item !== undefined) return { words: null, length: 1 };
  const list = path.slice(0, from).findLast((step) => typeof step === 'string') ?? '';
  const within = Object.hasOwn(FIELDS_WITHIN, list) ? FIELDS_WITHIN[list]?.[key] : undefined;
  const label = within ?? (Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined);
  return { words: label ? message(label) : message('place_unknown', key), length: 1 };
}

/** Sources are numbered as the editor numbers them; their keys are no names. */
function wordsOfSource(key: string, { data, message }: At): string {
  const sources = valueAt(data, ['sources']);
  const keys = typeof sources === 'object' && sources !== null ? Object.keys(sources) : [];
  const number = String(keys.indexOf(key) + 1);
  const name = valueAt(data, ['sources', key, 'publisher']);
  return typeof name === 'string' && name.trim() !== ''
    ? message('place_sourceNamed', number, name)
    : message('place_source', number);
}

function wordsOfEntry(entry: Entry, { path, from, data, message }: At): string {
  if (entry.name !== null) {
    const name = valueAt(data, [...path.slice(0, from + 2), entry.name]);
    if (typeof name === 'string' && name.trim() !== '') return message(entry.named, name);
  }
  return message(entry.numbered, String(Number(path[from + 1]) + 1));
}
