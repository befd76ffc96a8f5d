/** The runs of capitalised words in a text, which may be names. */
import { BLOCK_END } from '../recognition/span.ts';
import { normalise } from '../recognition/normalise.ts';
import { readWords } from '../recognition/words.ts';
import {
  ABBREVIATIONS,
  ARABIC_ARTICLES,
  BEGINNINGS,
  isParticle,
  GENERATIONS,
  isTitle,
  mayStandBeforeOf,
  NEVER_NAMES,
  WEEKDAYS,
} from '../text/name-words.ts';

/** A word of a text, as it matters to names. */
export type NameWord = {
  /** As it is compared, without an article that is elided to it: "obama" of "d’Obama". */
  readonly text: string;
  /** As it is written, with all that belongs to it. */
  readonly written: string;
  /** As it is written, without the elided article. */
  readonly bare: string;
  /** What stands between it and the word before. */
  readonly lead: string;
  readonly isCapital: boolean;
  /** Whether it begins a sentence, where all words have capitals. */
  readonly isFirst: boolean;
  /** Whether nothing but a space or hyphen stands between it and the word before. */
  readonly isJoined: boolean;
};

/** Words in a row of which one name may consist, and no other. */
export type NameRun = readonly NameWord[];

/** What is elided to names, in the languages that do. */
const ELIDED = /^(?:[dlnsmtjc]|qu|dell|nell|all|sull|dall)['’](?=\p{Lu})/iu;
const ELIDING = /^(?:fr|it|ca)\b/;
/** White space within a line, or a hyphen. */
const JOINING = /^(?:[^\S\n\u2029]+|[-\u2010\u2011])$/u;
const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+["'“„«‘(]*$|[:“„«]\s*$|\s\p{Pd}\s+$|["‘]$|[•|]\s*$/u;
const ABBREVIATION_POINT = /^\.[^\S\n\u2029]*$/u;
/** Words before a point that ends no sentence: initials, and titles that are cut short. */
const INITIAL = /^(?:\p{L}|\p{L}(?:\.\p{L})+)$/u;
const MAX_ACRONYM = 6;
const MAX_FIRST_ACRONYM = 4;
const MAX_PARTICLES = 3;
const FIRST_OF_PARAGRAPH = new RegExp(`[${BLOCK_END}\\n]`);

/**
 * Finds the runs of capitalised words, particles within them included ("Ursula von der Leyen", "Council of Europe").
 * Words that have their capital from the beginning of a sentence are left out where they are known to begin sentences,
 * or stand elsewhere without a capital.
 *
 * @param all the words of the text, or of some of its blocks
 * @param language of the text, as a BCP 47 tag
 */
export function nameRuns(all: readonly NameWord[], language: string): NameRun[] {
  const small = new Set(all.filter(({ isCapital }) => !isCapital).map((word) => word.text));
  const endsName = isGerman(language) ? endsInGerman(all) : () => false;
  const runs: NameRun[] = [];
  for (let at = 0; at < all.length;) {
    const end = startsRun(all, at, small) ? endOfRun(all, at, endsName) : at;
    if (end > at) runs.push(all.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return runs;
}

/** Whether a name ends with the word of an index, whatever capitalised word comes next. */
type EndsName = (index: number) => boolean;

/** In German nouns have capitals, too: "Obamas Brief", "Gespräche von Obama". */
function endsInGerman(all: readonly NameWord[]): EndsName {
  const capitals = new Set(all.filter(({ isCapital }) => isCapital).map(({ text }) => text));
  return (index) => {
    const [word, next, afterNext] = all.slice(index, index + 3);
    if (!word) return true;
    const isGenitive = word.text.endsWith('s') && capitals.has(word.text.slice(0, -1));
    const isOfName = next?.text === 'von' && afterNext?.isCapital === true;
    return isGenitive || (isOfName && !isTitle(word.text));
  };
}

/** The words of a text, each with what it is to the word before. */
export function readNameWords(text: string, language: string): NameWord[] {
  const read = readWords(text);
  return read.map((word, index) => {
    const before = read[index - 1];
    const between = text.slice(before?.to ?? 0, word.from);
    const written = text.slice(word.from, word.to);
    const elided = ELIDING.test(language) ? (ELIDED.exec(written)?.[0] ?? '') : '';
    const bare = written.slice(elided.length);
    const isAbbreviated =
      before !== undefined &&
      ABBREVIATION_POINT.test(between) &&
      isAbbreviation(text.slice(before.from, before.to), before.text);
    const isNewBlock = !before || FIRST_OF_PARAGRAPH.test(between);
    return {
      text: elided === '' ? word.name : normalise(bare),
      written,
      bare,
      lead: between,
      isCapital: /^\p{Lu}/u.test(bare),
      isFirst: isNewBlock || (!isAbbreviated && SENTENCE_END.test(between)),
      isJoined: isAbbreviated || JOINING.test(between),
    };
  });
}

function isAbbreviation(written: string, word: string): boolean {
  return INITIAL.test(written) || ABBREVIATIONS.has(word) || GENERATIONS.has(word);
}

function startsRun(all: readonly NameWord[], at: number, small: ReadonlySet<string>): boolean {
  const [word, next] = all.slice(at, at + 2);
  if (!word || isBreak(word)) return false;
  if (!word.isCapital) {
    // al-Qaida
    return (
      ARABIC_ARTICLES.has(word.text) &&
      next?.isCapital === true &&
      next.isJoined &&
      isHyphened(next)
    );
  }
  return !word.isFirst || isAcronym(word) || !(BEGINNINGS.has(word.text) || small.has(word.text));
}

function endOfRun(all: readonly NameWord[], start: number, endsName: EndsName): number {
  let end = start + 1;
  for (;;) {
    const next = endsName(end - 1) ? null : nextOfRun(all, end);
    if (next === null) return end;
    end = next;
  }
}

/** The index after the next word of a run, over the particles before it; null where the run has ended. */
function nextOfRun(all: readonly NameWord[], end: number): number | null {
  for (let at = end; at <= end + MAX_PARTICLES; at++) {
    const [before, word] = [all[at - 1], all[at]];
    if (!before || !word?.isJoined || word.isFirst || isBreak(word)) return null;
    if (word.isCapital) return at + 1;
    if (!mayStandWithin(word.text, before.text)) return null;
  }
  return null;
}

function mayStandWithin(word: string, before: string): boolean {
  if (word === 'of') return mayStandBeforeOf(before);
  if (word === 'the') return before === 'of';
  return isParticle(word, before) || ARABIC_ARTICLES.has(word);
}

function isBreak({ text }: NameWord): boolean {
  return WEEKDAYS.has(text) || NEVER_NAMES.has(text);
}

/** Whether a hyphen joins a word to the one before. */
export function isHyphened({ lead }: NameWord): boolean {
  return /^\S$/u.test(lead);
}

/** A run as it is written. */
export function writtenRun(run: NameRun): string {
  const text = run.map(({ lead, written }, index) => (index === 0 ? '' : lead) + written).join('');
  return text.replace(/\s+/g, ' ');
}

/** Whether all nouns have capitals in a language, names or not. */
export function isGerman(language: string): boolean {
  return /^(?:de|lb)\b/.test(language);
}

/** Whether a word has its capitals of itself: NATO, G8, U.S. What begins a report may be its place: PARIS. */
export function isAcronym({ bare, isFirst }: NameWord): boolean {
  const letters = bare.replaceAll('.', '');
  const isLong = letters.length > (isFirst ? MAX_FIRST_ACRONYM : MAX_ACRONYM);
  return !isLong && /^\p{Lu}[\p{Lu}\d]+$/u.test(letters);
}
