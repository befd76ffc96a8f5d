/** The names that stand in an article, for its author to choose terms from. */
import { articleText } from '../article/article-text.ts';
import type { CapturedArticle } from '../article/captured-article.ts';
import type { KnownTerm } from '../recognition/known-story.ts';
import type { Kind } from '../story/story.ts';
import { readWords } from '../recognition/words.ts';
import { formKey, formPlaces } from './form-places.ts';
import { nameEvidence } from './name-evidence.ts';
import { groupNames, type NameGroup } from './name-groups.ts';
import { isGerman, type NameRun, nameRuns, readNameWords, writtenRun } from './name-runs.ts';
import { type TitledName, titledNames, withoutPairs } from './titled-name.ts';

/** A name that may become a term. */
export type ProposedName = {
  readonly name: string;
  /** Null where it can't be told. */
  readonly kind: Kind | null;
  /** How the name stands in the text, the longest first. */
  readonly forms: readonly string[];
  /** How often one of the forms stands there, outside of longer names. */
  readonly count: number;
};

type NamedArticle = Pick<CapturedArticle, 'headline' | 'paragraphs' | 'language'>;

const DEFAULT_LANGUAGE = 'en';
/** A line in which most of the longer words have capitals is a heading, which says nothing about names. */
const MAX_HEADING_CHARACTERS = 200;
const SENTENCE_END = /[.!?…]["'”’»)]*\s*$/;
const MIN_LONG_WORDS = 3;
const MIN_CHARACTERS = 4;
const MAX_CAPITALS = 0.6;

/** Names of an article before it is known which of them are terms already. */
export type NamesToPropose = readonly Omit<ProposedName, 'count'>[];

/**
 * Proposes names, the most frequent first. In scripts without capitals there are none to see. In German, where all
 * nouns have capitals, they are names of several words, names with a title, countries, laws and lists, and acronyms,
 * with what else the same text calls them.
 *
 * @param terms the story has already: what they mark is not proposed again
 */
export function proposedNames(
  article: NamedArticle,
  terms: readonly KnownTerm[] = [],
): ProposedName[] {
  return proposalsBeside(namesToPropose(article), articleText(article), terms);
}

/** Finds the names that an article has, whichever of them are terms. */
export function namesToPropose(article: NamedArticle): NamesToPropose {
  return groupsIn(article).map(({ kind, names }) => ({
    name: fullName(names),
    kind,
    forms: formsOf(names),
  }));
}

/** Of the names of a text, those that no term marks, with how often each stands beside the terms. */
export function proposalsBeside(
  names: NamesToPropose,
  text: string,
  terms: readonly KnownTerm[],
): ProposedName[] {
  const taken = new Set(terms.flatMap((term) => term.forms.map(formKey)));
  const asTerms = names.map(({ forms }, index) => ({ id: `proposed ${String(index)}`, forms }));
  const places = formPlaces(text, [...terms, ...asTerms]);
  return (
    names
      .map((named, index) => {
        const found = places[terms.length + index];
        const starts = found?.forms.flatMap(({ places: [first] }) => first?.from ?? []) ?? [];
        return { proposed: { ...named, count: found?.count ?? 0 }, at: Math.min(...starts) };
      })
      // A title before the name of a term makes no other name.
      .filter(({ proposed }) => proposed.count > 0 && !taken.has(formKey(proposed.name)))
      .sort((one, other) => other.proposed.count - one.proposed.count || one.at - other.at)
      .map(({ proposed }) => proposed)
  );
}

function groupsIn({ headline, paragraphs, language }: NamedArticle): NameGroup[] {
  const tag = knownLanguage(language);
  const blocks = [headline, ...paragraphs].filter((block) => isGerman(tag) || !isHeading(block));
  const words = readNameWords(articleText({ headline: '', paragraphs: blocks }), tag);
  const names = withoutPairs(nameRuns(words, tag).flatMap(titledNames));
  return groupNames(names, nameEvidence(words, names, tag));
}

/** A language that the browser knows; English for what is no language at all. */
function knownLanguage(language: string | null): string {
  try {
    return Intl.getCanonicalLocales(language ?? DEFAULT_LANGUAGE)[0] ?? DEFAULT_LANGUAGE;
  } catch {
    return DEFAULT_LANGUAGE;
  }
}

/** Whether a line is written in capitals, or with one at each word. */
function isHeading(block: string): boolean {
  if (block.length > MAX_HEADING_CHARACTERS || SENTENCE_END.test(block)) return false;
  const long = readWords(block).filter(({ text }) => text.length >= MIN_CHARACTERS);
  const capitals = long.filter(({ from }) => /^\p{Lu}/u.test(block.slice(from)));
  return long.length >= MIN_LONG_WORDS && capitals.length > MAX_CAPITALS * long.length;
}

/** The name of most words without a title; of the same name in two forms the shorter one, and not one in capitals. */
function fullName(names: readonly TitledName[]): string {
  const byLength = names
    .map(({ name }) => ({ length: name.length, text: bareName(name) }))
    .sort(
      (one, other) =>
        other.length - one.length ||
        one.text.length - other.text.length ||
        Number(isAllCapitals(one.text)) - Number(isAllCapitals(other.text)),
    );
  return byLength[0]?.text ?? '';
}

/** Each form once, as recognition compares forms. */
function formsOf(names: readonly TitledName[]): string[] {
  const all = names
    .flatMap(({ title, name }) => [
      writtenRun([...title, ...name]),
      writtenRun(name),
      bareName(name),
    ])
    .sort((one, other) => Number(isAllCapitals(one)) - Number(isAllCapitals(other)));
  const forms = new Map<string, string>();
  for (const form of all) if (!forms.has(formKey(form))) forms.set(formKey(form), form);
  return [...forms.values()].sort((one, other) => other.length - one.length);
}

/** A name without an article that is elided to it: "Obama" of "d’Obama". */
function bareName(name: NameRun): string {
  const [first, ...rest] = name;
  return first ? writtenRun([{ ...first, written: first.bare }, ...rest]) : '';
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase();
}
