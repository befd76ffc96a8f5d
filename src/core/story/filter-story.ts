/** The part of a story that holds certain words: of its notes, its timeline and its remarks. */
import { readWords } from '../recognition/words.ts';
import { formatPeriod } from './dates.ts';
import type { Story, Term } from './story.ts';

export type FilteredStory = {
  /** The story with nothing else in it; a note whose name holds the words is whole. */
  readonly story: Story;
  /** How many statements hold the words; a note that is whole counts as one. */
  readonly found: number;
  /** The ids of the terms whose notes are no longer whole. */
  readonly cut: ReadonlySet<string>;
};

/** The words that a reader has typed, in the form in which words are compared. */
export function wordsToFind(typed: string): string[] {
  return readWords(typed).map(({ text }) => text);
}

/** Whether a text holds all of the words, or longer words that begin with them. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  const here = wordsToFind(text);
  return words.every((word) => here.some((other) => other.startsWith(word)));
}

/**
 * Keeps each statement that holds all of the words, or longer words that begin with them.
 *
 * @param locale a BCP 47 language tag: dates are found as they are shown in it
 */
export function filterStory(story: Story, words: readonly string[], locale: string): FilteredStory {
  const holds = (statement: Statement): boolean => holdsWords(textOf(statement, locale), words);
  const notes = story.terms.map((term) => filterTerm(term, holds)).filter(({ found }) => found > 0);
  const timeline = story.timeline.filter(holds);
  const reading = story.reading.filter(holds);
  const inNotes = notes.reduce((sum, { found }) => sum + found, 0);
  return {
    story: { ...story, terms: notes.map(({ term }) => term), timeline, reading },
    found: inNotes + timeline.length + reading.length,
    cut: new Set(notes.filter(({ isWhole }) => !isWhole).map(({ term }) => term.id)),
  };
}

/** What a reader is shown of a statement or a heading, but for the sources. */
type Statement = Readonly<
  Partial<Record<'name' | 'role' | 'about' | 'saidBy' | 'text' | 'when', string | undefined>>
>;

type FilteredTerm = { readonly term: Term; readonly found: number; readonly isWhole: boolean };

function filterTerm(term: Term, holds: (statement: Statement) => boolean): FilteredTerm {
  const { name, role, note } = term;
  if (holds({ name, role })) return { term, found: 1, isWhole: true };
  const then = note.then.filter(holds);
  const since = note.since.filter(holds);
  const notToBeConfusedWith = note.notToBeConfusedWith?.filter(holds) ?? [];
  const inGloss = holds(note.gloss) ? 1 : 0;
  return {
    term: { ...term, note: { gloss: note.gloss, then, since, notToBeConfusedWith } },
    found: inGloss + then.length + since.length + notToBeConfusedWith.length,
    isWhole: false,
  };
}

function textOf(statement: Statement, locale: string): string {
  const { name, role, about, saidBy, text, when } = statement;
  const date = when === undefined ? '' : formatPeriod(when, locale);
  return [name, role, about, saidBy, text, date].join(' ');
}
