/** The mentions of a story's terms in a text. */
import type { KnownTerm } from './known-story.ts';
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

/** What may stand between two words of one name: spaces, lost and blank ones too, hyphens, quotes and invisible characters. */
const WITHIN_NAME = new RegExp(`^[\\s\\uFFFD\\u2800\\p{Pd}\\p{Pi}\\p{Pf}"'${INVISIBLE}]*$`, 'u');
/** What a page may have put into a name: a short block, footnote numbers and marks, but nothing that ends a phrase. */
const SHORT_BLOCK = new RegExp(`${BLOCK_END}[^${BLOCK_END}]{0,60}${BLOCK_END}`, 'g');
const PUT_INTO_NAME = /^(?:[^\p{L}\p{N}.,;:!?…]|\p{N}{1,3}(?!\p{N})|(?<!\p{L})\p{L}(?!\p{L}))*$/u;
const MAX_WORDS_PUT_IN = 3;
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
 * known to belong together; where that can't be told, or where something was put between them, nothing is marked
 * rather than the shorter form.
 *
 * @param terms the story's terms
 * @returns the mentions, and the longer names that mean somebody else, in reading order and without overlaps
 */
export function findMentions(
  named: NamedText,
  terms: readonly KnownTerm[],
): { readonly mentions: Mention[]; readonly namesakes: Mention[] } {
  const forms = formsByFirstWord(terms);
  const mentions: Mention[] = [];
  const namesakes: Mention[] = [];
  for (let at = 0; at < named.words.length;) {
    const longest = formAt(named, at, forms, mayStandAt);
    // `mayStandAt` accepts all that `standsAt` does, so where it finds nothing the second search is spared.
    const form = longest && formAt(named, at, forms, standsAt);
    if (longest && longest !== form && !isSameTerm(named, at, forms, longest)) {
      at += longest.words.length;
      continue;
    }
    const to = at + (form?.words.length ?? 1);
    if (form) (form.isNamesake ? namesakes : mentions).push({ termId: form.termId, from: at, to });
    at = to;
  }
  return { mentions, namesakes };
}

/** Whether a form that may stand there means the same as the shorter one within it. */
function isSameTerm(
  named: NamedText,
  at: number,
  forms: ReadonlyMap<string, readonly Form[]>,
  doubtful: Form,
): boolean {
  if (doubtful.isNamesake) return false;
  const within = doubtful.words.map((_, offset) => formAt(named, at + offset, forms, standsAt));
  return within.find((form) => form !== undefined)?.termId === doubtful.termId;
}

/** All forms by their first word, the longest first. */
function formsByFirstWord(terms: readonly KnownTerm[]): Map<string, Form[]> {
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

/** @param stands decides whether a form stands at a word */
function formAt(
  named: NamedText,
  at: number,
  forms: ReadonlyMap<string, readonly Form[]>,
  stands: (named: NamedText, at: number, form: Form) => boolean,
): Form | undefined {
  const first = named.words[at];
  const candidates = first && (forms.get(first.text) ?? forms.get(first.name));
  return candidates?.find((form) => stands(named, at, form));
}

function standsAt({ text, words, isFollowed }: NamedText, at: number, form: Form): boolean {
  return form.words.every((_, offset) => {
    const word = words[at + offset];
    if (!isWordOf(form, offset, word)) return false;
    const before = words[at + offset - 1];
    if (offset === 0 || !before) return true;
    const between = text.slice(before.to, word.from);
    const isApart = between.includes(BLOCK_END) && !isFollowed(at + offset - 1);
    return !isApart && isWithinName(before, between);
  });
}

/** Whether a form may stand at a word, with something put between its words that is no part of it. */
function mayStandAt({ text, words }: NamedText, at: number, form: Form): boolean {
  let place = at;
  return form.words.every((_, offset) => {
    if (offset === 0) return isWordOf(form, 0, words[at]);
    const before = words[place];
    if (!before) return false;
    for (let next = place + 1; next <= place + 1 + MAX_WORDS_PUT_IN; next++) {
      const word = words[next];
      if (!isWordOf(form, offset, word)) continue;
      const between = text.slice(before.to, word.from);
      place = next;
      return isWithinName(before, between) || PUT_INTO_NAME.test(between.replace(SHORT_BLOCK, ' '));
    }
    return false;
  });
}

/** Whether a word is a form's word of that number; only the last may have a possessive ending. */
function isWordOf({ words }: Form, index: number, word: Word | undefined): word is Word {
  if (!word) return false;
  return word.text === words[index] || (index === words.length - 1 && word.name === words[index]);
}

function isWithinName(before: Word, between: string): boolean {
  if (WITHIN_NAME.test(between)) return true;
  return ABBREVIATION_POINT.test(between) && before.text.length <= MAX_ABBREVIATION_CHARACTERS;
}
