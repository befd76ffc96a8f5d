/** A text's words and a story's terms go in; the places where the terms stand come out. */
import type { Term } from '../story/story.ts';
import { BLOCK_END } from './span.ts';
import { readWords, type Word } from './words.ts';

/** One place where a form of a term stands. */
export type Mention = {
  readonly term: string;
  /** Index of its first word. */
  readonly from: number;
  /** Index of the word after its last. */
  readonly to: number;
};

/** A form as words; `term` is null for a longer name that means somebody else. */
type Form = { readonly words: readonly string[]; readonly term: string | null };

/** What may stand between two words of one name: spaces, hyphens, quotes, an abbreviation's point. */
const WITHIN_NAME = /^[\s\p{Pd}\p{Pi}\p{Pf}"'\u00AD\u200B-\u200F\u2060\uFEFF]*$/u;
const ABBREVIATION_POINT = /^\.\s*$/u;
const LONGEST_ABBREVIATION = 3;

/**
 * Finds the mentions of terms: at each word the longest form wins, a form never matches within a
 * longer name that a term excludes, and no form reaches from one block into the next.
 *
 * @param text the text that the words were read from
 * @param words its words
 * @param terms the story's terms
 * @returns mentions in reading order, none overlapping another
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
    if (form?.term) mentions.push({ term: form.term, from: at, to: at + form.words.length });
    at += form?.words.length ?? 1;
  }
  return mentions;
}

function formsByFirstWord(terms: readonly Term[]): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  const add = (name: string, term: string | null): void => {
    const words = readWords(name).map((word) => word.name);
    const first = words[0];
    if (first === undefined) return;
    forms.set(first, [...(forms.get(first) ?? []), { words, term }]);
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
  return ABBREVIATION_POINT.test(between) && before.text.length <= LONGEST_ABBREVIATION;
}
