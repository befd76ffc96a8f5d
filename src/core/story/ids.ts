/** Ids for what a story holds, made of names. */
import { hashWord } from '../recognition/hash.ts';
import { readWords } from '../recognition/words.ts';
import { FORBIDDEN_KEYS } from './forbidden-keys.ts';
import type { Story } from './story.ts';

/** Longer ones are cut at a word. */
const MAX_CHARACTERS = 48;
/** A story's id has two names in it, and becomes a file's name. */
const MAX_AUTHOR_CHARACTERS = 24;
/** Longer ones are refused in a file: room is left for an author and a number. */
const MAX_BESIDE_CHARACTERS = 70;
/** Letters that have no plain letter within them, as names in Latin letters are spelt without them. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};
const NOT_IN_IDS = /[^a-z0-9]/gu;

const STORY_ID = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** Whether a text from a file can be a story's id, as its schema has it, and a key in a group. */
export function isStoryId(text: string): boolean {
  return STORY_ID.test(text) && !FORBIDDEN_KEYS.has(text);
}

/**
 * Makes an id of a name: "thomas-donilon" of "Thomas Donilon", "thomas-donilon-2" where that is taken.
 *
 * @param fallback stands for a name without Latin letters or digits
 */
export function idFromName(name: string, takenIds: Iterable<string>, fallback: string): string {
  return unique(slug(name) || fallback, new Set([...takenIds, ...FORBIDDEN_KEYS]));
}

/** What a story's id is made of. */
export type NamedStory = {
  readonly title: string;
  /** A day, YYYY-MM-DD; null where it isn't known. */
  readonly asOf: string | null;
  readonly notesBy: string;
};

/**
 * Makes a story's id of its headline, the year of its date and its author: "talks-in-september-2013-ada-lunde". So two
 * people who write on one report have a story each.
 */
export function storyId(named: NamedStory, takenIds: Iterable<string>): string {
  const { title, asOf, notesBy } = named;
  const year = asOf?.slice(0, 'YYYY'.length);
  const base = slug(title) || 'story';
  const dated = year === undefined || base.endsWith(`-${year}`) ? base : `${base}-${year}`;
  return unique(withAuthor(dated, notesBy), new Set(takenIds));
}

/**
 * Makes an id for a story that is kept beside the one that has its id: that id and its author's name, once, and a number
 * where that is taken.
 */
export function idBeside(
  { id, notesBy }: Pick<Story, 'id' | 'notesBy'>,
  takenIds: Iterable<string>,
): string {
  const unnumbered = withoutNumber(id);
  const isNamed = withAuthor(unnumbered, notesBy) === unnumbered;
  const named = isNamed ? unnumbered : withAuthor(id.slice(0, MAX_BESIDE_CHARACTERS), notesBy);
  return unique(named, new Set(takenIds));
}

/** An id as it was before a number was added to it. */
export function withoutNumber(id: string): string {
  return id.replace(/-\d+$/, '');
}

/** The same where the author is unknown, or stands at its end already. */
function withAuthor(id: string, notesBy: string): string {
  if (notesBy.trim() === '') return id;
  const author = slug(notesBy, MAX_AUTHOR_CHARACTERS) || numberOf(notesBy);
  return id.endsWith(`-${author}`) ? id : `${id}-${author}`;
}

/** Of a name without Latin letters or digits: another one for most others. */
function numberOf(name: string): string {
  const hash = hashWord(name.normalize('NFC').trim());
  return `author-${(hash >>> 0).toString(36)}`;
}

function slug(name: string, most = MAX_CHARACTERS): string {
  const words = readWords(name.normalize('NFC').replaceAll('&', ' and '))
    .map(({ text }) => text.replace(NOT_IN_IDS, (letter) => SPELT_OUT[letter] ?? ''))
    .filter((word) => word !== '');
  let id = words[0]?.slice(0, most) ?? '';
  for (const word of words.slice(1)) {
    if (id.length + 1 + word.length > most) break;
    id += `-${word}`;
  }
  return id;
}

function unique(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${String(number)}`)) number++;
  return `${id}-${String(number)}`;
}
