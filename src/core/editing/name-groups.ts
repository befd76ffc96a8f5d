/** Puts the names of a text together that are of the same person or thing. */
import type { Kind } from '../story/story.ts';
import { type NameRun, isAcronym } from './name-runs.ts';
import { COMPASS, GENERATIONS, kindOfThing } from '../text/name-words.ts';
import type { TitledName } from './titled-name.ts';

/** Names of one person or thing. */
export type NameGroup = {
  readonly kind: Kind | null;
  readonly names: readonly TitledName[];
};

export type GroupingRules = {
  /** Whether a word is the name of a country. */
  readonly isCountry: (word: string) => boolean;
  /** Whether a name is one for certain; one that isn't counts only beside one that is. */
  readonly isCertain: (name: TitledName) => boolean;
  /** A last word without an ending that the language gives it: "Obama" of "Obamas" in German. */
  readonly withoutEnding: (word: string) => string;
};

/** Where the kind of thing comes first: "Loi Magnitski", "Ministère de la Justice". */
const HEAD_FIRST =
  /^(?:loi|traite|ley|tratado|acuerdo|ministere|ministerio|conseil|consejo|banque|banco|partido|parti)$/;

/**
 * Groups names: persons by their last word ("John Kerry", "Kerry", "Mr Kerry"), all others by the whole name. Where a
 * text has two of one last word ("Bill Clinton", "Hillary Clinton"), the last word alone is a group of its own.
 */
export function groupNames(names: readonly TitledName[], rules: GroupingRules): NameGroup[] {
  const own = new Map<string, TitledName[]>();
  const byLastWord = new Map<string, TitledName[]>();
  for (const name of names) {
    if (isWhole(name, rules)) add(own, keyOf(name.name), name);
    else add(byLastWord, rules.withoutEnding(lastWordOf(name.name)), name);
  }
  return [
    ...[...own.values()]
      .filter((group) => group.some(rules.isCertain))
      .map((group) => ({
        kind: kindOf(group[0]?.name ?? [], rules),
        names: group,
      })),
    ...[...byLastWord.values()]
      .filter((group) => group.some(rules.isCertain))
      .flatMap((group) => splitByFirstNames(group)),
  ];
}

/** Whether a name is not merged with others that end like it. */
function isWhole({ title, name }: TitledName, { isCountry }: GroupingRules): boolean {
  const [first, last] = [name[0], name.at(-1)];
  if (title.length > 0 || !first || !last) return false;
  if (isCountry(keyOf(name)) || (name.length === 1 && isAcronym(first))) return true;
  if (name.some(({ text }) => text === 'of')) return true;
  return kindOfThing(last.text) !== null || HEAD_FIRST.test(first.text) || isPlaceOfTwo(name);
}

/** "North Korea" is not "Korea". */
function isPlaceOfTwo(name: NameRun): boolean {
  return name.length === 2 && COMPASS.has(name[0]?.text ?? '');
}

function kindOf(name: NameRun, { isCountry }: GroupingRules): Kind | null {
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last) return null;
  const beforeOf = name[name.findIndex(({ text }) => text === 'of') - 1];
  const head = HEAD_FIRST.test(first.text) ? first : (beforeOf ?? last);
  const kind = kindOfThing(head.text);
  if (kind) return kind;
  if (isCountry(keyOf(name)) || isPlaceOfTwo(name)) return 'place';
  // Of two letters it may be a country: US, UK, EU.
  return isAcronym(last) && last.text.length > 2 ? 'organisation' : null;
}

/** Names of one last word: those of one person, or of several, and then what may be either's. */
function splitByFirstNames(names: readonly TitledName[]): NameGroup[] {
  const bare = names.filter(({ name }) => isBare(name));
  const longer = new Map<string, TitledName[]>();
  for (const name of names) if (!isBare(name.name)) add(longer, keyOf(name.name), name);
  /** Of each person the names that differ, with all the places of each. */
  const persons: TitledName[][][] = [];
  for (const same of longer.values()) {
    const person = persons.find((others) => others.every((other) => mayBeSame(other, same)));
    if (person) person.push(same);
    else persons.push([same]);
  }
  const [only, ...others] = persons.map((all) => all.flat());
  const groups = only && others.length === 0 ? [[...only, ...bare]] : [only ?? [], ...others, bare];
  return groups
    .filter((group) => group.length > 0)
    .map((group) => ({ kind: isPersons(group) ? 'person' : null, names: group }));
}

/** A family name alone, with its particle or without. */
function isBare(name: NameRun): boolean {
  return name.filter(({ isCapital }) => isCapital).length === 1;
}

/** Whether somebody has a title, or is called by a longer name and by its last word alone. */
function isPersons(names: readonly TitledName[]): boolean {
  const isCalledBoth =
    names.some(({ name }) => isBare(name)) && names.some(({ name }) => !isBare(name));
  return isCalledBoth || names.some(({ title }) => title.length > 0);
}

/** Whether two names with the same last word, each in all its places, may be one person's: "Tom Donilon", "Tom E. Donilon", "T. Donilon". */
function mayBeSame(ones: readonly TitledName[], others: readonly TitledName[]): boolean {
  const [one = [], other = []] = [ones[0]?.name, others[0]?.name];
  const [first, second] = [one[0]?.text ?? '', other[0]?.text ?? ''];
  if (first === second) return true;
  const [shorter, longer] = first.length < second.length ? [first, second] : [second, first];
  if (shorter.length === 1) return longer.startsWith(shorter);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return keyOf(long).endsWith(` ${keyOf(short)}`);
}

export function lastWordOf(name: NameRun): string {
  const last = name.findLast(({ text }) => !GENERATIONS.has(text)) ?? name.at(-1);
  return last?.text ?? '';
}

function keyOf(name: NameRun): string {
  return name.map(({ text }) => text).join(' ');
}

function add(groups: Map<string, TitledName[]>, key: string, name: TitledName): void {
  const group = groups.get(key);
  if (group) group.push(name);
  else groups.set(key, [name]);
}
