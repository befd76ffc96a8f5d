/** A term's note: in short for the tooltip, whole for the popup, the endnotes and the unfolded card. */
import type { Lookalike, Note, Sentence, Story, Term } from '../../core/story/story.ts';
import { formatPeriod, yearsOf } from '../../core/story/dates.ts';
import { ENGLISH, richMessage } from '../elements/rich-message.ts';
import type { Language } from '../elements/messages.ts';
import { dateOf, sentence, statement } from './sentence.ts';
import { type Tree, tree } from '../elements/tree.ts';

/** Describes a term's kind and its role at the time of the report, which may be another by now. */
export function kindLine({ asOf }: Pick<Story, 'asOf'>, term: Term, language: Language): Tree {
  const month = formatPeriod(monthOf(asOf), language.locale);
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
            tree('bdi', { class: 'role', ...ENGLISH }, term.role),
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
  const inShort = (one: Sentence): Tree => statement(one, language, cite(one));
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
export function glossOf({ gloss }: Note, language: Language): Tree {
  return tree('div', { class: 'gloss' }, statement(gloss, language));
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
export function fullNote(
  { asOf }: Story,
  { note }: Term,
  language: Language,
  shape: NoteShape,
): Tree {
  const { gloss, then, since, notToBeConfusedWith: others = [] } = note;
  const thenLabel = language.message('then', formatPeriod(monthOf(asOf), language.locale));
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
          lead ? summary(lead, shape, language) : null,
          listOf(rest.map((one) => sentence(one, shape.sourcesOf(one), language))),
        );
  };
  return tree(
    'div',
    { class: 'note full' },
    shape.sourcesOf(gloss),
    part('then', thenLabel, then),
    part('since', language.message('since'), since),
    others.length === 0 ? null : lookalikes(others, shape, language),
  );
}

function summary(lead: Sentence, { sourcesOf }: NoteShape, language: Language): Tree {
  return tree(
    'div',
    { class: 'sentence in-short' },
    statement(lead, language),
    ' ',
    sourcesOf(lead),
  );
}

function listOf(items: readonly Tree[]): Tree | null {
  return items.length === 0 ? null : tree('ul', { class: 'sentences' }, ...items);
}

function lookalikes(others: readonly Lookalike[], shape: NoteShape, language: Language): Tree {
  const label = language.message('notToBeConfusedWith');
  const items = others.map((one) => lookalike(one, shape.sourcesOf(one), language));
  return tree(
    'section',
    { class: 'part lookalikes', 'data-name': label },
    tree(shape.heading, {}, label),
    listOf(items),
  );
}

/** The month of a day, as YYYY-MM. */
function monthOf(day: string): string {
  return day.slice(0, 'YYYY-MM'.length);
}

function moment(name: 'then' | 'since', label: string, date: Tree, content: Tree): Tree {
  return tree(
    'section',
    { class: `moment ${name}`, 'data-name': label },
    tree('h3', {}, label, ' ', date),
    content,
  );
}

function lookalike(other: Lookalike, sources: Tree, language: Language): Tree {
  return tree(
    'li',
    { class: 'sentence' },
    tree('strong', ENGLISH, other.name),
    statement(other, language),
    ' ',
    sources,
  );
}
