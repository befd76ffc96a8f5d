/** Takes a run of capitalised words apart: a title, the name that follows it, and what stands before both. */
import {
  COURTESY_TITLES,
  GENERATIONS,
  isPeople,
  isTitle,
  isTitlePart,
  kindOfThing,
} from '../text/name-words.ts';
import { isHyphened, type NameRun } from './name-runs.ts';

/** A name as it stands in one place, with its title where it has one. */
export type TitledName = {
  readonly title: NameRun;
  readonly name: NameRun;
};

/** After "of" in a title, two words: "President of the United States". */
const FIRST_OF_TWO = new Set(['united', 'european', 'foreign', 'homeland', 'human']);
/** Links what a title is over: "Secretary of State". */
const OF = new Set(['of', 'the', 'de', 'del', 'du', 'des', 'la', 'von']);

/**
 * Finds the names in a run: "US Secretary of State John Kerry" has the name "US", and "John Kerry" with a title.
 * A title without a name, and the name of a people alone, is none.
 */
export function titledNames(run: NameRun): TitledName[] {
  // "Attorney General’s Office", "National Security Council": the title is part of it.
  const lastWord = run.at(-1)?.text ?? '';
  if (kindOfThing(lastWord) !== null) return withoutTitle(run);
  const end = run.findLastIndex(({ text }) => !GENERATIONS.has(text));
  // A title at the end is a family name: Martin Luther King.
  const last = run.findLastIndex(({ text }, index) => index < end && isTitle(text));
  if (last < 0) return withoutTitle(run);
  let first = last;
  while (isTitlePart(run[first - 1]?.text ?? '')) first--;
  const from = nameAfter(run, last);
  if (from === null) return withoutTitle(run.slice(0, first));
  const titled = { title: run.slice(first, from), name: run.slice(from) };
  return [...withoutTitle(run.slice(0, first)), titled];
}

/** Takes names apart that a hyphen joins, and each of which is a name elsewhere: "the Obama-Putin talks". */
export function withoutPairs(names: readonly TitledName[]): TitledName[] {
  const known = new Set(
    names.flatMap(({ name }) => (isPair(name) ? [] : [name.at(-1)?.text ?? ''])),
  );
  return names.flatMap((titled): TitledName[] => {
    const { name } = titled;
    if (!isPair(name) || !name.every(({ text }) => known.has(text))) return [titled];
    return name.map((word) => ({ title: [], name: [word] }));
  });
}

function isPair(name: NameRun): boolean {
  const [, second, ...others] = name;
  return second !== undefined && others.length === 0 && isHyphened(second);
}

function withoutTitle(run: NameRun): TitledName[] {
  const last = run.at(-1);
  // "US-Russian talks"
  const endsInPeople = run.length > 1 && last && isHyphened(last) && isPeople(last.text);
  const name = endsInPeople ? run.slice(0, -1) : run;
  const isNone = name.every(({ text }) => isTitlePart(text) || isPeople(text));
  return isNone ? [] : [{ title: [], name }];
}

/** The index of the first word of the name after a title, over what the title is of; null where there is none. */
function nameAfter(run: NameRun, title: number): number | null {
  let at = title + 1;
  if (COURTESY_TITLES.has(run[title]?.text ?? '') || !OF.has(run[at]?.text ?? '')) return at;
  while (OF.has(run[at]?.text ?? '')) at++;
  at += FIRST_OF_TWO.has(run[at]?.text ?? '') ? 2 : 1;
  return at < run.length ? at : null;
}
