/** A term's note: in short for the tooltip, whole for the popup, the endnotes and the unfolded card. */
import type { Lookalike, Note, Sentence, Story, Term } from '../../core/story/story.ts';
import { formatPeriod, yearsOf } from '../../core/story/dates.ts';
import { isDraftId } from '../../core/story/shown-draft-id.ts';
import { type InLanguage, richMessage, storySpan, storyText } from '../elements/rich-message.ts';
import type { Language } from '../elements/messages.ts';
import { dateOf, sentence, statement } from './sentence.ts';
import { type Tree, tree } from '../elements/tree.ts';

/** Describes a term's kind and its role at the time of the report, which may be another by now. */
export function kindLine(
  story: InLanguage & Pick<Story, 'asOf'>,
  term: Term,
  language: Language,
): Tree {
  const month = formatPeriod(monthOf(story.asOf), language.locale);
  return tree(
    'p',
    { class: `kind kind-${term.kind}` },
    tree('span', { class: 'kind-name' }, language.message(`kind_${term.kind}`)),
    term.role
      ? tree(
          'span',
          {},
          ...richMessage(
            'roleThen',
            language,
            month,
            tree('bdi', { class: 'role', ...storyText(story) }, term.role),
          ),
        )
      : null,
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

/** Says whose notes a story's are; a draft, whose author may not have given a name yet, is said to be one. */
export function notesByLine(
  story: Pick<Story, 'id' | 'language' | 'notesBy'>,
  language: Language,
): Tree {
  const who = storySpan(story, story.notesBy);
  const isDraft = isDraftId(story.id);
  const words =
    isDraft && story.notesBy === ''
      ? [language.message('editorDraft')]
      : richMessage(isDraft ? 'draftBy' : 'notesBy', language, who);
  return tree('span', { class: 'notes-by' }, ...words);
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

/** How a whole note is shown. */
export type NoteShape = {
  /** The heading of its parts, one below that of the term. */
  readonly heading: 'h3' | 'h4';
  /** The sentences that sum up a part: they stand before the others, under a heading with their years. */
  readonly leads: ReadonlySet<Sentence>;
  /** Describes the sources of a statement. */
  readonly sourcesOf: (statement: Sentence | Lookalike) => Tree;
};

/** Describes a note without its gloss: the gloss's sources, and all other sentences with dates and sources. */
export function fullNote(story: Story, { note }: Term, language: Language, shape: NoteShape): Tree {
  const { gloss, then, since, notToBeConfusedWith: others = [] } = note;
  const thenLabel = language.message('then', formatPeriod(monthOf(story.asOf), language.locale));
  const part = (name: string, label: string, items: readonly Sentence[]): Tree | null => {
    const lead = items.find((one) => shape.leads.has(one));
    const rest = items.filter((one) => one !== lead);
    const years = name === 'since' && lead ? dateOf(yearsOf(lead.when), language) : null;
    return items.length === 0
      ? null
      : tree(
          'section',
          { class: `part ${name}`, 'data-name': label },
          tree(shape.heading, {}, label, years && ' ', years),
          lead ? summary(story, lead, shape, language) : null,
          listOf(rest.map((one) => sentence(story, one, shape.sourcesOf(one), language))),
        );
  };
  return tree(
    'div',
    { class: 'note full' },
    shape.sourcesOf(gloss),
    part('then', thenLabel, then),
    part('since', language.message('since'), since),
    others.length === 0 ? null : lookalikes(story, others, shape, language),
  );
}

function summary(story: Story, lead: Sentence, { sourcesOf }: NoteShape, language: Language): Tree {
  return tree(
    'div',
    { class: 'sentence in-short' },
    statement(story, lead, language),
    ' ',
    sourcesOf(lead),
  );
}

function listOf(items: readonly Tree[]): Tree | null {
  return items.length === 0 ? null : tree('ul', { class: 'sentences' }, ...items);
}

function lookalikes(
  story: Story,
  others: readonly Lookalike[],
  shape: NoteShape,
  language: Language,
): Tree {
  const label = language.message('notToBeConfusedWith');
  const items = others.map((one) => lookalike(story, one, shape.sourcesOf(one), language));
  return tree(
    'section',
    { class: 'part lookalikes', 'data-name': label },
    tree(shape.heading, {}, label),
    listOf(items),
  );
}

/** The month of a day, as YYYY-MM; of a period, which a draft may have been shown with, of its first day. */
function monthOf(day: string): string {
  const [first = ''] = day.split('/');
  return first.slice(0, 'YYYY-MM'.length);
}

function moment(name: 'then' | 'since', label: string, date: Tree, content: Tree): Tree {
  return tree(
    'section',
    { class: `moment ${name}`, 'data-name': label },
    tree('h3', {}, label, ' ', date),
    content,
  );
}

function lookalike(story: Story, other: Lookalike, sources: Tree, language: Language): Tree {
  return tree(
    'li',
    { class: 'sentence' },
    tree('strong', storyText(story), other.name),
    statement(story, other, language),
    ' ',
    sources,
  );
}
