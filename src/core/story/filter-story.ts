/** The part of a story that holds certain words: of its notes, its timeline and its remarks. */
import { formatPeriod, yearsOf } from './dates.ts';
import { leadsOf } from './leads.ts';
import type { Lookalike, Remark, Sentence, Story, Term } from './story.ts';
import { holdsWords, wordsToFind } from './typed-words.ts';

/** A statement with its sources. */
export type Cited = Sentence | Lookalike | Remark;

export type FilteredStory = {
  /** The story with nothing else in it; a note whose name holds the words is whole. */
  readonly story: Story;
  /** How many statements and names hold the words. */
  readonly found: number;
  /** The ids of the terms in whose notes they stand. */
  readonly unfoldedTerms: ReadonlySet<string>;
  /** The statements that hold them by what their sources are called. */
  readonly unfoldedSources: ReadonlySet<Cited>;
  /** The sentences that sum up a part of a note, whatever is left of it. */
  readonly leads: ReadonlySet<Sentence>;
};

/** How a story's data are put into words. */
export type Wording = {
  /** A BCP 47 language tag: dates are found as they are shown in it. */
  readonly locale: string;
  /** What stands before a contested statement. */
  readonly saidBy: (who: string) => string;
};

/** A story of which all is to be seen. */
export function wholeStory(story: Story): FilteredStory {
  const leads = new Set(story.terms.flatMap(({ note }) => leadsOf(note)));
  return { story, found: 0, unfoldedTerms: new Set(), unfoldedSources: new Set(), leads };
}

/**
 * Keeps each statement that holds all of the words, or longer words that begin with them, in what is shown of it, and
 * each that cites a publisher of that very name. Where there is none, sources are looked through like statements:
 * elsewhere most of what they hold, such as the names that the story is about, would be found in nearly all of them.
 *
 * @param words as `wordsToFind` gives them
 */
export function filterStory(
  story: Story,
  words: readonly string[],
  wording: Wording,
): FilteredStory {
  const holds = (text: string): boolean => holdsWords(text, words);
  const itself = filterBy(story, { holds, wording, inSources: isPublisher(story, words) });
  if (itself.found > 0) return itself;
  const inSources: Looked['inSources'] = (statement, shown) =>
    holds([shown, ...namesOfSources(statement, story)].join(' '));
  return filterBy(story, { holds, wording, inSources });
}

type Looked = {
  readonly holds: (text: string) => boolean;
  readonly wording: Wording;
  /** Whether a statement that does not hold the words, of which so much is shown, does so by its sources. */
  readonly inSources: (statement: Cited, shown: string) => boolean;
};

/** Whether a publisher of that very name is cited. */
function isPublisher(story: Story, words: readonly string[]): Looked['inSources'] {
  const name = words.join(' ');
  const named = Object.entries(story.sources).flatMap(([id, { publisher }]) =>
    wordsToFind(publisher).join(' ') === name ? [id] : [],
  );
  return ({ sources }) => sources.some((id) => named.includes(id));
}

function filterBy(story: Story, { holds, wording, inSources }: Looked): FilteredStory {
  const { leads } = wholeStory(story);
  const unfoldedSources = new Set<Cited>();
  const look = (statement: Cited, shown: string): boolean => {
    if (holds(shown)) return true;
    if (!inSources(statement, shown)) return false;
    unfoldedSources.add(statement);
    return true;
  };
  const search: Search = {
    holds,
    inSentence: (sentence, date) => look(sentence, sentenceText(sentence, wording, date)),
    inNamed: (named) => look(named, `${'about' in named ? named.about : named.name} ${named.text}`),
    dateOf: (sentence, part) => {
      if (!leads.has(sentence)) return formatPeriod(sentence.when, wording.locale);
      // Under a heading that has the month of the report, or the years.
      return part === 'then' ? '' : formatPeriod(yearsOf(sentence.when), wording.locale);
    },
  };
  const notes = story.terms
    .map((term) => filterTerm(term, search))
    .filter(({ found }) => found > 0);
  const timeline = story.timeline.filter((event) =>
    search.inSentence(event, formatPeriod(event.when, wording.locale)),
  );
  const reading = story.reading.filter(search.inNamed);
  const inNotes = notes.reduce((sum, { found }) => sum + found, 0);
  return {
    story: { ...story, terms: notes.map(({ term }) => term), timeline, reading },
    found: inNotes + timeline.length + reading.length,
    unfoldedTerms: new Set(notes.filter(({ isInside }) => isInside).map(({ term }) => term.id)),
    unfoldedSources,
    leads,
  };
}

type Search = {
  readonly holds: (text: string) => boolean;
  readonly inSentence: (sentence: Sentence, date: string) => boolean;
  readonly inNamed: (named: Lookalike | Remark) => boolean;
  /** The date that is shown of a sentence of a note. */
  readonly dateOf: (sentence: Sentence, part: 'then' | 'since') => string;
};

type FilteredTerm = { readonly term: Term; readonly found: number; readonly isInside: boolean };

/** What a term is (its role) stands in the note, which is folded under its name and its gloss. */
function filterTerm(term: Term, search: Search): FilteredTerm {
  const { name, role = '', note } = term;
  const then = note.then.filter((one) => search.inSentence(one, search.dateOf(one, 'then')));
  const since = note.since.filter((one) => search.inSentence(one, search.dateOf(one, 'since')));
  const notToBeConfusedWith = note.notToBeConfusedWith?.filter(search.inNamed) ?? [];
  const isInName = search.holds(name);
  const isInRole = !isInName && search.holds(`${name} ${role}`);
  const inside = [
    ...then,
    ...since,
    ...notToBeConfusedWith,
    ...(search.inSentence(note.gloss, '') ? [note.gloss] : []),
  ];
  const left = { gloss: note.gloss, then, since, notToBeConfusedWith };
  return {
    term: isInName ? term : { ...term, note: left },
    found: inside.length + (isInName || isInRole ? 1 : 0),
    isInside: inside.length > 0 || isInRole,
  };
}

function sentenceText({ saidBy, text }: Sentence, wording: Wording, date: string): string {
  return [saidBy === undefined ? '' : wording.saidBy(saidBy), text, date].join(' ');
}

/** What is shown of a statement's sources, but for their dates, which many have in common. */
function namesOfSources({ sources }: Cited, story: Story): string[] {
  return sources.flatMap((id) => {
    const { publisher = '', title = '', remark = '' } = story.sources[id] ?? {};
    return [publisher, title, remark];
  });
}
