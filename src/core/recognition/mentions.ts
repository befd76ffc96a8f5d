/** The mentions of a story's terms in a text. */
import type { Term } from '../story/story.ts';
import { INVISIBLE } from './normalise.ts';
import { BLOCK_END } from './span.ts';
import { readWords, type Word } from './words.ts';

/** One place where a form of a term stands, in words of the text. */
export type Mention = {
  readonly termId: string;
  /** Index of its first word. */
  readonly from: number;
  /** Index of the word after its last. */
  readonly to: number;
};

/** A form in words, and the id of its term; or a longer name that means somebody else than a term does. */
type Form = {
  readonly words: readonly string[];
  readonly termId: string;
  readonly isNamesake: boolean;
};

/** What may stand between two words of one name: spaces, hyphens, quotes and invisible characters. */
const WITHIN_NAME = new RegExp(`^[\\s\\p{Pd}\\p{Pi}\\p{Pf}"'${INVISIBLE}]*$`, 'u');
/** What may stand after an abbreviation: its point, as in "Mr. Magnitsky". */
const ABBREVIATION_POINT = /^\.\s*$/u;
const MAX_ABBREVIATION_CHARACTERS = 3;

/** The text in which names are sought. */
export type NamedText = {
  readonly text: string;
  /** Its words, as `readWords` reads them. */
  readonly words: readonly Word[];
  /** Whether a word and the next are known to belong together, whatever stands between them. */
  readonly isFollowed: (word: number) => boolean;
};

/**
 * Finds the mentions of terms. At each word the longest form wins; a form never matches within a
 * longer name that a term excludes. Across the boundary between two blocks it matches where the words are
 * known to belong together; where that can't be told, nothing is marked rather than the shorter form.
 *
 * @param terms the story's terms
 * @returns the mentions, and the longer names that mean somebody else, in reading order and without overlaps
 */
export function findMentions(
  named: NamedText,
  terms: readonly Term[],
): { readonly mentions: Mention[]; readonly namesakes: Mention[] } {
  const forms = formsByFirstWord(terms);
  const mentions: Mention[] = [];
  const namesakes: Mention[] = [];
  for (let at = 0; at < named.words.length;) {
    const form = formAt(named, at, forms, false);
    const doubtful = formAt(named, at, forms, true);
    if (doubtful && doubtful !== form && !isSameTerm(named, at, forms, doubtful)) {
      at += doubtful.words.length;
      continue;
    }
    const to = at + (form?.words.length ?? 1);
    if (form) (form.isNamesake ? namesakes : mentions).push({ termId: form.termId, from: at, to });
    at = to;
  }
  return { mentions, namesakes };
}

/** Whether a form that may stand across blocks means the same as the shorter one within it. */
function isSameTerm(
  named: NamedText,
  at: number,
  forms: ReadonlyMap<string, readonly Form[]>,
  doubtful: Form,
): boolean {
  if (doubtful.isNamesake) return false;
  const within = doubtful.words.map((_, offset) => formAt(named, at + offset, forms, false));
  return within.find((form) => form !== undefined)?.termId === doubtful.termId;
}

/** All forms by their first word, the longest first. */
function formsByFirstWord(terms: readonly Term[]): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  const add = (name: string, termId: string, isNamesake: boolean): void => {
    const words = readWords(name).map((word) => word.name);
    const first = words[0];
    if (first === undefined) return;
    forms.set(first, [...(forms.get(first) ?? []), { words, termId, isNamesake }]);
  };
  for (const term of terms) {
    term.forms.forEach((form) => {
      add(form, term.id, false);
    });
    term.notWithin?.forEach((name) => {
      add(name, term.id, true);
    });
  }
  for (const sameStart of forms.values()) {
    sameStart.sort((a, b) => b.words.length - a.words.length);
  }
  return forms;
}

/** @param acrossBlocks whether the end of a block ends no name */
function formAt(
  named: NamedText,
  at: number,
  forms: ReadonlyMap<string, readonly Form[]>,
  acrossBlocks: boolean,
): Form | undefined {
  const first = named.words[at];
  const candidates = first && (forms.get(first.text) ?? forms.get(first.name));
  return candidates?.find((form) => standsAt(named, at, form, acrossBlocks));
}

function standsAt(named: NamedText, at: number, form: Form, acrossBlocks: boolean): boolean {
  const { text, words, isFollowed } = named;
  return form.words.every((expected, offset) => {
    const word = words[at + offset];
    if (!word) return false;
    const last = offset === form.words.length - 1;
    if (word.text !== expected && !(last && word.name === expected)) return false;
    const before = words[at + offset - 1];
    if (offset === 0 || !before) return true;
    const between = text.slice(before.to, word.from);
    const isApart = between.includes(BLOCK_END) && !acrossBlocks && !isFollowed(at + offset - 1);
    return !isApart && isWithinName(before, between);
  });
}

function isWithinName(before: Word, between: string): boolean {
  if (WITHIN_NAME.test(between)) return true;
  return ABBREVIATION_POINT.test(between) && before.text.length <= MAX_ABBREVIATION_CHARACTERS;
}
