/** What tells in a text that a capitalised word is a name. */
import { normalise } from '../recognition/normalise.ts';
import { countryNames } from '../text/country-names.ts';
import { monthOf } from './month-names.ts';
import { type GroupingRules, lastWordOf } from './name-groups.ts';
import { isAcronym, isGerman, type NameRun, type NameWord } from './name-runs.ts';
import { kindOfThing } from '../text/name-words.ts';
import type { TitledName } from './titled-name.ts';

/** Before a noun in German, where names of persons and places have nothing. */
const DETERMINERS = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein dein sein seine seinen ' +
    'seinem seiner ihr ihre ihren ihrem ihrer unser unsere dieser diese dieses diesen diesem jeder jede jedes jeden jedem ' +
    'im am zum zur vom beim ins ans'
  ).split(' '),
);
/** An adjective before a noun; verbs before a name end like one, too, but in "te": "sagte Obama". */
const ADJECTIVE = /[^t]e[rnsm]?$/;
/** Begin two nouns in a row: "Millionen Euro", "Ende April". */
const MEASURES = new Set(
  'ende anfang mitte millionen milliarden million milliarde prozent tausende hunderte uhr euro dollar'.split(
    ' ',
  ),
);

/**
 * The rules for the names of a text.
 *
 * @param words the words of the text
 * @param names the capitalised runs in it
 * @param language of the text, as a BCP 47 tag
 */
export function nameEvidence(
  words: readonly NameWord[],
  names: readonly TitledName[],
  language: string,
): GroupingRules {
  const isCountry = countriesIn(language);
  const lastWords = new Set(names.map(({ name }) => lastWordOf(name)));
  const withoutEnding = (word: string): string =>
    isGerman(language) && word.endsWith('s') && lastWords.has(word.slice(0, -1))
      ? word.slice(0, -1)
      : word;
  const isCertain = isGerman(language)
    ? certainInGerman(words, isCountry)
    : certainElsewhere(words, isCountry);
  return {
    isCountry,
    withoutEnding,
    isCertain: ({ title, name }) => {
      const [first] = name;
      if (!first) return false;
      return title.length > 0 || isAcronym(first) || isCertain(name, first);
    },
  };
}

type Certain = (name: NameRun, first: NameWord) => boolean;

/** A word alone must stand within a sentence, and not as often without a capital. */
function certainElsewhere(
  words: readonly NameWord[],
  isCountry: (word: string) => boolean,
): Certain {
  const small = countWords(words.filter(({ isCapital }) => !isCapital));
  const capital = countWords(words.filter(({ isCapital, isFirst }) => isCapital && !isFirst));
  return (name, first) => {
    if (name.length > 1 || isCountry(first.text)) return true;
    if (first.isFirst || monthOf(first.text) !== undefined) return false;
    return (small.get(first.text) ?? 0) < (capital.get(first.text) ?? 0);
  };
}

/**
 * A word alone may be any noun. Two are a name within a sentence; at its beginning, where the first may be an
 * adjective, only if the last one stands elsewhere as a name does.
 */
function certainInGerman(
  words: readonly NameWord[],
  isCountry: (word: string) => boolean,
): Certain {
  const likeNames = new Set(
    words
      .filter((word, index) => !word.isFirst && word.isCapital && !isNoun(words[index - 1]))
      .map(({ text }) => text),
  );
  return (name, first) => {
    const last = lastWordOf(name);
    if (name.length === 1) return isCountry(first.text);
    if (MEASURES.has(first.text) || monthOf(last) !== undefined) return false;
    if (kindOfThing(last) !== null) return true;
    return !first.isFirst || likeNames.has(last) || likeNames.has(`${last}s`);
  };
}

/** Whether what stands before a capitalised word makes it a noun. */
function isNoun(before: NameWord | undefined): boolean {
  if (!before || before.isCapital) return true;
  return DETERMINERS.has(before.text) || ADJECTIVE.test(before.text);
}

function countWords(words: readonly NameWord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Knows the names of countries in a language, and in English. */
function countriesIn(language: string): (name: string) => boolean {
  const names = new Set([language, 'en'].flatMap(countryNames).map(nameKey));
  return (name) => names.has(name);
}

function nameKey(name: string): string {
  return name
    .split(/[\s-]+/)
    .map(normalise)
    .join(' ');
}
