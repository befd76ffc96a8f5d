/** A term's note: in short for the tooltip, whole for the popup, the endnotes and the unfolded card. */
import type { Lookalike, Note, Sentence, Story, Term } from '../../core/story/story.ts';
import { formatPeriod } from '../../core/story/dates.ts';
import { ENGLISH } from '../elements/rich-message.ts';
import type { Language } from '../elements/messages.ts';
import { dateOf, sentence, type Sources, sourceLinks, statement } from './sentence.ts';
import { type Tree, tree } from '../elements/tree.ts';

/** Describes a term's kind and its role at the time of the report. */
export function kindLine(term: Term, language: Language): Tree {
  return tree(
    'p',
    { class: `kind kind-${term.kind}` },
    tree('span', { class: 'kind-name' }, language.message(`kind_${term.kind}`)),
    term.role ? tree('span', { class: 'role', ...ENGLISH }, term.role) : null,
  );
}

/** Describes a note in short: the gloss and the first sentences of `then` and `since`. */
export function briefNote(story: Story, term: Term, language: Language): Tree {
  const { gloss, then, since } = term.note;
  return tree(
    'div',
    { class: 'note brief' },
    tree('div', { class: 'gloss' }, statement(gloss, language)),
    moment(
      'then',
      language.message('then', formatPeriod(monthOf(story.asOf), language.locale)),
      then[0],
      language,
    ),
    moment('since', language.message('since'), since[0], language),
    tree('p', { class: 'tally' }, language.count('sourcesBehind', countSources(term.note))),
  );
}

/** Describes a note without its gloss: the gloss's sources, and all other sentences with dates and sources. */
export function fullNote(story: Story, term: Term, language: Language): Tree {
  const { gloss, then, since, notToBeConfusedWith = [] } = term.note;
  const asOf = formatPeriod(monthOf(story.asOf), language.locale);
  return tree(
    'div',
    { class: 'note full' },
    sourceLinks(gloss.sources, story.sources, language),
    part('then', language.message('then', asOf), sentences(then, story.sources, language)),
    since.length > 0
      ? part('since', language.message('since'), sentences(since, story.sources, language))
      : null,
    notToBeConfusedWith.length > 0
      ? part(
          'lookalikes',
          language.message('notToBeConfusedWith'),
          lookalikes(notToBeConfusedWith, story.sources, language),
        )
      : null,
  );
}

/** The number of different sources that a note cites. */
function countSources({ gloss, then, since, notToBeConfusedWith = [] }: Note): number {
  const all = [gloss, ...then, ...since, ...notToBeConfusedWith];
  return new Set(all.flatMap(({ sources }) => sources)).size;
}

/** The month of a day, as YYYY-MM. */
function monthOf(day: string): string {
  return day.slice(0, 'YYYY-MM'.length);
}

function moment(
  name: string,
  label: string,
  first: Sentence | undefined,
  language: Language,
): Tree | null {
  if (!first) return null;
  return tree(
    'section',
    { class: `moment ${name}` },
    tree('h3', {}, label, ' ', dateOf(first.when, language)),
    statement(first, language),
  );
}

function part(name: string, label: string, content: Tree): Tree {
  return tree('section', { class: `part ${name}` }, tree('h4', {}, label), content);
}

function sentences(all: readonly Sentence[], sources: Sources, language: Language): Tree {
  return tree('ul', { class: 'sentences' }, ...all.map((one) => sentence(one, sources, language)));
}

function lookalikes(all: readonly Lookalike[], sources: Sources, language: Language): Tree {
  const items = all.map((other) =>
    tree(
      'li',
      { class: 'sentence' },
      tree('strong', ENGLISH, other.name),
      statement(other, language),
      sourceLinks(other.sources, sources, language),
    ),
  );
  return tree('ul', { class: 'sentences' }, ...items);
}
