/** Ids for what a story holds, made of names. */
import { FORBIDDEN_KEYS } from '../story-file/foreign-data.ts';
import { readWords } from '../recognition/words.ts';

/** Longer ones are cut at a word. */
const MAX_CHARACTERS = 48;
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

/**
 * Makes an id of a name: "thomas-donilon" of "Thomas Donilon", "thomas-donilon-2" where that is taken.
 *
 * @param fallback stands for a name without Latin letters or digits
 */
export function idFromName(name: string, takenIds: Iterable<string>, fallback: string): string {
  return unique(slug(name) || fallback, new Set([...takenIds, ...FORBIDDEN_KEYS]));
}

/**
 * Makes a story's id of its headline and the year of its date: "talks-in-september-2013".
 *
 * @param asOf a day, YYYY-MM-DD; null where it isn't known
 */
export function storyId(title: string, asOf: string | null, takenIds: Iterable<string>): string {
  const year = asOf?.slice(0, 'YYYY'.length);
  const base = slug(title) || 'story';
  const dated = year === undefined || base.endsWith(`-${year}`) ? base : `${base}-${year}`;
  return unique(dated, new Set(takenIds));
}

function slug(name: string): string {
  const words = readWords(name.normalize('NFC').replaceAll('&', ' and '))
    .map(({ text }) => text.replace(NOT_IN_IDS, (letter) => SPELT_OUT[letter] ?? ''))
    .filter((word) => word !== '');
  let id = words[0]?.slice(0, MAX_CHARACTERS) ?? '';
  for (const word of words.slice(1)) {
    if (id.length + 1 + word.length > MAX_CHARACTERS) break;
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
