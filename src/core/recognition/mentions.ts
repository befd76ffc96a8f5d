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

/** A form in words, and the id of its term; null for a longer name that means somebody else. */
type Form = { readonly words: readonly string[]; readonly termId: string | null };

/** What may stand between two words of one name: spaces, hyphens, quotes and invisible characters. */
const WITHIN_NAME = new RegExp(`^[\\s\\p{Pd}\\p{Pi}\\p{Pf}"'${INVISIBLE}]*$`, 'u');
/** What may stand after an abbreviation: its point, as in "Mr. Magnitsky". */
const ABBREVIATION_POINT = /^\.\s*$/u;
const MAX_ABBREVIATION_CHARACTERS = 3;

/**
 * Finds the mentions of terms. At each word the longest form wins; a form never matches within a
 * longer name that a term excludes, nor across the boundary between two blocks.
 *
 * @param text the text that the words were read from
 * @param words its words, as `readWords` reads them
 * @param terms the story's terms
 * @returns mentions in reading order, without overlaps
 */
export function findMentions(
  text: string,
  words: readonly Word[],
  terms: readonly Term[],
): Mention[] {
  const forms = formsByFirstWord(terms);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length;) {
    const form = formAt(text, words, at, forms);
    if (form?.termId) mentions.push({ termId: form.termId, from: at, to: at + form.words.length });
    at += form?.words.length ?? 1;
  }
  return mentions;
}

/** All forms by their first word, the longest first. */
function formsByFirstWord(terms: readonly Term[]): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  const add = (name: string, termId: string | null): void => {
    const words = readWords(name).map((word) => word.name);
    const first = words[0];
    if (first === undefined) return;
    forms.set(first, [...(forms.get(first) ?? []), { words, termId }]);
  };
  for (const term of terms) {
    term.forms.forEach((form) => {
      add(form, term.id);
    });
    term.notWithin?.forEach((name) => {
      add(name, null);
    });
  }
  for (const sameStart of forms.values()) {
    sameStart.sort((a, b) => b.words.length - a.words.length);
  }
  return forms;
}

function formAt(
  text: string,
  words: readonly Word[],
  at: number,
  forms: ReadonlyMap<string, readonly Form[]>,
): Form | undefined {
  const first = words[at];
  const candidates = first && (forms.get(first.text) ?? forms.get(first.name));
  return candidates?.find((form) => standsAt(text, words, at, form));
}

function standsAt(text: string, words: readonly Word[], at: number, form: Form): boolean {
  return form.words.every((expected, offset) => {
    const word = words[at + offset];
    if (!word) return false;
    const last = offset === form.words.length - 1;
    if (word.text !== expected && !(last && word.name === expected)) return false;
    const before = words[at + offset - 1];
    return offset === 0 || !before || isWithinName(before, text.slice(before.to, word.from));
  });
}

function isWithinName(before: Word, between: string): boolean {
  if (between.includes(BLOCK_END)) return false;
  if (WITHIN_NAME.test(between)) return true;
  return ABBREVIATION_POINT.test(between) && before.text.length <= MAX_ABBREVIATION_CHARACTERS;
}
