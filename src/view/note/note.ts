/** A term's note: in short for the tooltip, whole for the popup, the endnotes and the unfolded card. */
import type { Lookalike, Note, Sentence, Story, Term } from '../../core/story/story.ts';
import { formatPeriod } from '../../core/story/dates.ts';
import { type InLanguage, richMessage, storySpan, storyText } from '../elements/rich-message.ts';
import type { Language } from '../elements/messages.ts';
import { type CitingStory, dateOf, sentence, sourceLinks, statement } from './sentence.ts';
import { type Tree, tree } from '../elements/tree.ts';

/** Describes a term's kind and its role at the time of the report. */
export function kindLine(story: InLanguage, term: Term, language: Language): Tree {
  return tree(
    'p',
    { class: `kind kind-${term.kind}` },
    tree('span', { class: 'kind-name' }, language.message(`kind_${term.kind}`)),
    term.role ? tree('span', { class: 'role', ...storyText(story) }, term.role) : null,
  );
}

/**
 * Describes a note in short: the gloss and the first sentences of `then` and `since`, each part with one date.
 *
 * @param cite describes what follows a sentence, where something does
 */
export function briefNote(
  story: Story,
  { note }: Term,
  language: Language,
  cite: (sentence: Sentence) => Tree | null = () => null,
): Tree {
  const [then, since] = [note.then[0], note.since[0]];
  const inShort = (one: Sentence): Tree => statement(story, one, language, cite(one));
  const month = dateOf(monthOf(story.asOf), language);
  return tree(
    'div',
    { class: 'note brief' },
    tree('div', { class: 'gloss' }, inShort(note.gloss)),
    then ? moment('then', language.message('thenPart'), month, inShort(then)) : null,
    since
      ? moment(
          'since',
          language.message('since'),
          dateOf(yearsOf(since.when), language),
          inShort(since),
        )
      : null,
  );
}

/** Describes a note's gloss. */
export function glossOf(story: InLanguage, { gloss }: Note, language: Language): Tree {
  return tree('div', { class: 'gloss' }, statement(story, gloss, language));
}

/** Says whose notes a story's are. */
export function notesByLine(story: Pick<Story, 'language' | 'notesBy'>, language: Language): Tree {
  const who = storySpan(story, story.notesBy);
  return tree('span', { class: 'notes-by' }, ...richMessage('notesBy', language, who));
}

/** Describes how many sources a note cites. */
export function tallyOf(
  { gloss, then, since, notToBeConfusedWith = [] }: Note,
  language: Language,
): Tree {
  const all = [gloss, ...then, ...since, ...notToBeConfusedWith];
  const ids = new Set(all.flatMap(({ sources }) => sources));
  return tree('span', { class: 'tally' }, language.count('sourcesBehind', ids.size));
}

/**
 * Describes a note without its gloss: the gloss's sources, and all other sentences with dates and sources.
 *
 * @param heading of its parts, one below that of the term
 */
export function fullNote(
  story: Story,
  { note }: Term,
  language: Language,
  heading: 'h3' | 'h4' = 'h4',
): Tree {
  const { gloss, then, since, notToBeConfusedWith: others = [] } = note;
  const thenLabel = language.message('then', formatPeriod(monthOf(story.asOf), language.locale));
  const part = (name: string, label: string, items: readonly Tree[]): Tree | null =>
    items.length === 0
      ? null
      : tree(
          'section',
          { class: `part ${name}`, 'data-name': label },
          tree(heading, {}, label),
          tree('ul', { class: 'sentences' }, ...items),
        );
  const inFull = (one: Sentence): Tree => sentence(one, story, language);
  const inOther = (one: Lookalike): Tree => lookalike(one, story, language);
  return tree(
    'div',
    { class: 'note full' },
    sourceLinks(gloss.sources, story, language),
    part('then', thenLabel, then.map(inFull)),
    part('since', language.message('since'), since.map(inFull)),
    part('lookalikes', language.message('notToBeConfusedWith'), others.map(inOther)),
  );
}

/** The month of a day, as YYYY-MM. */
function monthOf(day: string): string {
  return day.slice(0, 'YYYY-MM'.length);
}

/** The years of a date or period, once where it begins and ends in the same. */
function yearsOf(when: string): string {
  const years = when.split('/').map((date) => date.slice(0, 'YYYY'.length));
  return [...new Set(years)].join('/');
}

function moment(name: 'then' | 'since', label: string, date: Tree, content: Tree): Tree {
  return tree(
    'section',
    { class: `moment ${name}`, 'data-name': label },
    tree('h3', {}, label, ' ', date),
    content,
  );
}

function lookalike(other: Lookalike, story: CitingStory, language: Language): Tree {
  return tree(
    'li',
    { class: 'sentence' },
    tree('strong', storyText(story), other.name),
    statement(story, other, language),
    sourceLinks(other.sources, story, language),
  );
}
