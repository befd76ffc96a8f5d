/** Names that stand in a text, as far as capitals tell: a start for an author, who knows better. */
import { readWords, type Word } from '../../src/core/recognition/words.ts';

/** A name with the ways in which it stands in the text. */
export type ProposedName = {
  /** The longest first. */
  readonly forms: readonly string[];
  /** How often one of them stands there. */
  readonly count: number;
};

/** Where a sentence begins, every word has a capital. */
const SENTENCE_END = /(?:^|[.!?:]["”’»)]*\s|\n|["“„«]\s?)$/u;
const CAPITAL = /^\p{Lu}/u;
const MIN_NAME_LETTERS = 3;
const OPENING_SHARE = 1 / 3;
const MAX_GATE_NAMES = 8;

/** A run of words with capitals, one after the other with nothing but a space between. */
type Run = { readonly words: readonly Word[]; readonly from: number; readonly to: number };

/** Proposes names with their forms, those that stand most often first. */
export function proposeNames(text: string): ProposedName[] {
  const certain = namesWithin(text);
  const byLastWord = new Map<string, Run[]>();
  for (const run of runsOf(text)) {
    const known = withoutFirstWord(run, text, certain);
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
  const certain = namesWithin(text);
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

/** The words that have a capital somewhere within a sentence, and never stand in small letters. */
function namesWithin(text: string): Set<string> {
  const names = new Set<string>();
  const small = new Set<string>();
  for (const { name, text: compared, from, to } of readWords(text)) {
    if (!CAPITAL.test(text.slice(from, to))) small.add(compared);
    else if (name.length >= MIN_NAME_LETTERS && !beginsSentence(text, from)) names.add(name);
  }
  return new Set([...names].filter((name) => !small.has(name)));
}

function runsOf(text: string): Run[] {
  const runs: Word[][] = [];
  let last: Word | undefined;
  for (const word of readWords(text)) {
    const isName = CAPITAL.test(text.slice(word.from, word.to));
    const follows = last !== undefined && /^\.? $/.test(text.slice(last.to, word.from));
    if (isName && follows) runs.at(-1)?.push(word);
    else if (isName) runs.push([word]);
    last = isName ? word : undefined;
  }
  return runs.map(runWith).filter((run) => run !== null);
}

function runWith(words: readonly Word[]): Run | null {
  const [first] = words;
  const last = words.at(-1);
  return first && last ? { words, from: first.from, to: last.to } : null;
}

/** A run without a first word that is no name, such as "The"; null for one that is none at all. */
function withoutFirstWord(run: Run, text: string, certain: ReadonlySet<string>): Run | null {
  const [first] = run.words;
  if (!first || certain.has(first.name)) return run;
  if (!beginsSentence(text, run.from))
    return run.words.some(({ name }) => certain.has(name)) ? run : null;
  const rest = runWith(run.words.slice(1));
  return rest?.words.some(({ name }) => certain.has(name)) ? rest : null;
}

function beginsSentence(text: string, from: number): boolean {
  return SENTENCE_END.test(text.slice(Math.max(0, from - 4), from));
}
