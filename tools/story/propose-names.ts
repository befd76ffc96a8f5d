/** Names that stand in a text, as far as capitals tell: a start for an author, who knows better. */
import { readWords, type Word } from '../../src/core/recognition/words.ts';

/** A name with the ways in which it stands in the text. */
export type ProposedName = {
  /** The longest first. */
  readonly forms: readonly string[];
  /** How often one of them stands there. */
  readonly count: number;
};

/** Where a sentence begins, every word has a capital. After an abbreviation, none begins: "Mr. Putin", "Sergei L. Magnitsky". */
const SENTENCE_END = /(?:^|(?:(?<!(?<!\p{L})\p{L}{1,2})\.|[!?:])["”’»)]*\s|\n|["“„«]\s?)$/u;
/** As many characters before a word as the expression looks at. */
const LOOK_BACK = 8;
const CAPITAL = /^\p{Lu}/u;
const MIN_NAME_LETTERS = 3;
const OPENING_SHARE = 1 / 3;
const MAX_GATE_NAMES = 8;

/** Months and days have a capital in some languages, and are no names. */
const CALENDAR = new Set(['en', 'de', 'fr', 'es'].flatMap(calendarWords));

/** A run of words with capitals, one after the other with nothing but a space between. */
type Run = { readonly words: readonly Word[]; readonly from: number; readonly to: number };

/** Proposes names with their forms, those that stand most often first. */
export function proposeNames(text: string): ProposedName[] {
  const capitals = capitalsIn(text);
  const byLastWord = new Map<string, Run[]>();
  for (const run of runsOf(text)) {
    const known = nameIn(run, text, capitals);
    const last = known?.words.at(-1)?.name;
    if (known && last !== undefined) byLastWord.set(last, [...(byLastWord.get(last) ?? []), known]);
  }
  return [...byLastWord.values()]
    .map((runs) => ({
      forms: [...new Set(runs.map(({ from, to }) => text.slice(from, to)))].sort(
        (one, other) => other.length - one.length,
      ),
      count: runs.length,
    }))
    .sort((one, other) => other.count - one.count);
}

/** Proposes what opens the gate: single words that stand in the text's first third, as they are compared. */
export function proposeGateNames(text: string): string[] {
  const { certain } = capitalsIn(text);
  const words = readWords(text);
  const counts = new Map<string, number>();
  for (const { name, from } of words) {
    if (certain.has(name) && from < text.length * OPENING_SHARE) counts.set(name, 0);
  }
  for (const { name } of words) {
    const count = counts.get(name);
    if (count !== undefined) counts.set(name, count + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([name]) => name)
    .slice(0, MAX_GATE_NAMES);
}

/** The words of a text that are names, and those that stand in small letters somewhere. */
type Capitals = { readonly certain: ReadonlySet<string>; readonly small: ReadonlySet<string> };

/** Certain names have a capital somewhere within a sentence, and never stand in small letters. */
function capitalsIn(text: string): Capitals {
  const names: string[] = [];
  const small = new Set<string>();
  for (const { name, text: compared, from, to } of readWords(text)) {
    if (!CAPITAL.test(text.slice(from, to))) small.add(compared);
    else if (name.length >= MIN_NAME_LETTERS && !beginsSentence(text, from)) names.push(name);
  }
  const certain = names.filter((name) => !small.has(name) && !CALENDAR.has(name));
  return { certain: new Set(certain), small };
}

function runsOf(text: string): Run[] {
  const runs: Word[][] = [];
  let last: Word | undefined;
  for (const word of readWords(text)) {
    const isName = CAPITAL.test(text.slice(word.from, word.to)) && !CALENDAR.has(word.name);
    if (isName && last && follows(text, last, word)) runs.at(-1)?.push(word);
    else if (isName) runs.push([word]);
    last = isName ? word : undefined;
  }
  return runs.map(runWith).filter((run) => run !== null);
}

function follows(text: string, last: Word, word: Word): boolean {
  const between = text.slice(last.to, word.from);
  return between === ' ' || (between === '. ' && !beginsSentence(text, word.from));
}

function runWith(words: readonly Word[]): Run | null {
  const [first] = words;
  const last = words.at(-1);
  return first && last ? { words, from: first.from, to: last.to } : null;
}

/** A run without what is a name by its place alone, such as "The"; null for one that is none at all. */
function nameIn(run: Run, text: string, { certain, small }: Capitals): Run | null {
  const [first] = run.words;
  const isCommon = first && small.has(first.text) && beginsSentence(text, run.from);
  const name = isCommon ? runWith(run.words.slice(1)) : run;
  return name?.words.some((word) => certain.has(word.name)) ? name : null;
}

function beginsSentence(text: string, from: number): boolean {
  return SENTENCE_END.test(text.slice(Math.max(0, from - LOOK_BACK), from));
}

/** The names of a language's months and days, as words are compared. */
function calendarWords(language: string): string[] {
  const months = Array.from({ length: 12 }, (_, month) => new Date(2013, month, 1));
  const days = Array.from({ length: 7 }, (_, day) => new Date(2013, 0, day + 1));
  const names = [
    ...months.map((date) => date.toLocaleDateString(language, { month: 'long' })),
    ...days.map((date) => date.toLocaleDateString(language, { weekday: 'long' })),
  ];
  return names.flatMap((name) => readWords(name).map((word) => word.name));
}
