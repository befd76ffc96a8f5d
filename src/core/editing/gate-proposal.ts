/** Which of an article's names should open the gate for its story. */
import { articleText } from '../article/article-text.ts';
import type { CapturedArticle } from '../article/captured-article.ts';
import { buildGate } from '../recognition/build-gate.ts';
import { namesAtGate } from '../recognition/gate.ts';
import { readWords } from '../recognition/words.ts';
import type { Story } from '../story/story.ts';
import { commonNames } from '../story-file/common-names.ts';
import { articleCuts } from './article-cuts.ts';
import {
  BEGINNINGS,
  COMMON_NAMES,
  COMPASS,
  isPeople,
  isTitlePart,
  kindOfThing,
} from '../text/name-words.ts';
import { type ProposedName, proposedNames } from './proposed-names.ts';

type Gate = Story['gate'];

/** A gate that no page opens, where there is nothing to propose. */
export const NO_GATE: Gate = { names: [], minNames: 2 };

/** Names of the first third that are proposed. */
const MAX_OF_FIRST_THIRD = 5;
/** All names, with those for cuts that have too few of the others. */
const MAX_NAMES = 7;
const MIN_NAMES = 2;
/** So many different ones open the gate, where every cut has as many. */
const MAX_MIN_NAMES = 3;
/** What the schema allows. */
const NAME = /^[\p{Ll}\p{Lo}\p{N}]{3,}$/u;

/**
 * Proposes a gate: names that stand in the first third of the article, are no everyday words, and open no other story's
 * gate; first those that most of its cuts have. A cut with too few of them adds names of its own.
 *
 * @param others the gates of the other stories
 * @param terms forms that the author has named: where no names can be seen, as in scripts without capitals, the words
 *   of these are proposed
 * @returns null for an article with fewer than two such names
 */
export function proposeGate(
  article: CapturedArticle,
  others: readonly Pick<Story, 'gate'>[],
  terms: readonly string[] = [],
): Gate | null {
  const isCommon = commonNames(article.language ?? undefined);
  const seen = [...new Set(proposedNames(article).flatMap(gateWords))].filter(
    (name) => !isCommon(name),
  );
  const candidates = seen.length < MIN_NAMES ? [...new Set([...seen, ...rareWords(terms)])] : seen;
  const cuts = articleCuts(article).map(({ text }) => namesIn(text, candidates));
  const spread = (name: string): number => cuts.filter((names) => names.has(name)).length;
  const pool = withoutTaken(candidates, others).sort((one, other) => spread(other) - spread(one));
  const early = namesIn(firstThird(articleText(article)), pool);
  const names = pool.filter((name) => early.has(name)).slice(0, MAX_OF_FIRST_THIRD);
  for (const cut of cuts) addNamesOf(cut, pool, names);
  if (names.length < MIN_NAMES) return null;
  const fewest = Math.min(...cuts.map((cut) => countIn(cut, names)));
  return { names, minNames: Math.max(MIN_NAMES, Math.min(MAX_MIN_NAMES, fewest)) };
}

/** The names that open no other gate; all of them where too few are left, since stories are told apart by their words. */
function withoutTaken(names: readonly string[], others: readonly Pick<Story, 'gate'>[]): string[] {
  const taken = new Set(others.flatMap(({ gate }) => gate.names));
  const free = names.filter((name) => !taken.has(name));
  return free.length < MIN_NAMES ? [...names] : free;
}

/** Adds names to a list until a cut has as many of them as open a gate, or there are no more. */
function addNamesOf(cut: ReadonlySet<string>, pool: readonly string[], names: string[]): void {
  for (const name of pool) {
    if (names.length >= MAX_NAMES || countIn(cut, names) >= MIN_NAMES) return;
    if (cut.has(name) && !names.includes(name)) names.push(name);
  }
}

function countIn(cut: ReadonlySet<string>, names: readonly string[]): number {
  return names.filter((name) => cut.has(name)).length;
}

/** The names of a list that a page with this text shows at the gate. */
function namesIn(text: string, names: readonly string[]): ReadonlySet<string> {
  if (names.length === 0) return new Set();
  return new Set(namesAtGate(text, buildGate([{ gate: { names, minNames: 1 } }])));
}

function firstThird(text: string): string {
  const words = readWords(text);
  return text.slice(0, words[Math.ceil(words.length / 3)]?.from ?? text.length);
}

/** The words of a name that tell it from others: a family name, what a law is named after, an acronym. */
function gateWords({ name, kind }: ProposedName): string[] {
  if (kind === 'place' || kind === 'event') return [];
  const words = readWords(name).map((word) => word.name);
  const rare = words.filter((word) => NAME.test(word) && !isEveryday(word));
  if (kind === 'law' || kind === 'list') return rare.slice(0, 1);
  if (kind === 'organisation' && words.length > 1) return [];
  const last = rare.at(-1);
  return last !== undefined && last === words.at(-1) ? [last] : [];
}

/** The words of names that are no everyday ones. */
function rareWords(names: readonly string[]): string[] {
  const words = names.flatMap((name) => readWords(name).map((word) => word.name));
  return words.filter((word) => NAME.test(word) && !isEveryday(word));
}

function isEveryday(word: string): boolean {
  const isCommon = [BEGINNINGS, COMMON_NAMES, COMPASS].some((set) => set.has(word));
  return isCommon || isPeople(word) || isTitlePart(word) || kindOfThing(word) !== null;
}
