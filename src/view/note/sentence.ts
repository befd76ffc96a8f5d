/** A dated statement and its sources as elements. */
import type { Sentence, Source } from '../../core/story/story.ts';
import { formatPeriod } from '../../core/story/dates.ts';
import { ENGLISH, english, richMessage } from '../elements/rich-message.ts';
import { type Language, languageAttributes } from '../elements/messages.ts';
import { type Tree, tree } from '../elements/tree.ts';

/** A source by its id; every id of a checked story has one. */
export type Sources = Readonly<Record<string, Source>>;

/** The date or period of a statement. */
export function when(date: string, language: Language): Tree {
  return tree('span', { class: 'when' }, formatPeriod(date, language.locale));
}

/** The statement itself; a contested one begins with whose it is. */
export function statement(
  { text, saidBy }: Pick<Sentence, 'text' | 'saidBy'>,
  language: Language,
): Tree {
  return tree(
    'p',
    { ...ENGLISH, class: 'statement' },
    saidBy ? saidByLine(saidBy, language) : null,
    saidBy ? ' ' : null,
    text,
  );
}

function saidByLine(who: string, language: Language): Tree {
  const attributes = { ...languageAttributes(language.message), class: 'said-by' };
  return tree('span', attributes, ...richMessage('saidBy', language, english(who)));
}

/** Date, statement and sources, as one item of a list; it may have a class more. */
export function sentence(
  said: Sentence,
  sources: Sources,
  language: Language,
  more?: 'before' | 'after',
): Tree {
  return tree(
    'li',
    { class: more ? `sentence ${more}` : 'sentence' },
    when(said.when, language),
    statement(said, language),
    sourceLinks(said.sources, sources, language),
  );
}

/** The sources of a statement: publisher and date as a link, and what to know about the source. */
export function sourceLinks(ids: readonly string[], sources: Sources, language: Language): Tree {
  const items = ids.map((id) => {
    const source = sources[id];
    return source ? tree('li', {}, ...sourceLink(source, language)) : null;
  });
  return tree('ul', { class: 'sources', 'aria-label': language.message('sources') }, ...items);
}

function sourceLink(source: Source, language: Language): (Tree | string)[] {
  const date = source.date
    ? formatPeriod(source.date, language.locale)
    : language.message('undated');
  const link = tree(
    'a',
    { href: source.url, target: '_blank', rel: 'noopener noreferrer', title: source.title },
    english(source.publisher),
    `, ${date}`,
  );
  return source.remark ? [link, ' ', english(`(${source.remark})`)] : [link];
}
