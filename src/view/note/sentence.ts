/** A sentence of a note: its date, its statement and its sources. */
import type { Sentence, Source } from '../../core/story/story.ts';
import { formatPeriod } from '../../core/story/dates.ts';
import { ENGLISH, english, richMessage } from '../elements/rich-message.ts';
import { type Language, languageAttributes } from '../elements/messages.ts';
import { type Tree, tree } from '../elements/tree.ts';

/** Sources by id; `npm run build` checks that each id that a story cites is there. */
export type Sources = Readonly<Record<string, Source>>;

/** Describes the date or period of a statement. */
export function dateOf(date: string, language: Language): Tree {
  return tree('span', { class: 'when' }, formatPeriod(date, language.locale));
}

/**
 * Describes a statement; a contested one begins with who makes it.
 *
 * @param after what follows it on its last line
 */
export function statement(
  { text, saidBy }: Pick<Sentence, 'text' | 'saidBy'>,
  language: Language,
  after: Tree | null = null,
): Tree {
  return tree(
    'p',
    { ...ENGLISH, class: 'statement' },
    saidBy ? saidByLine(saidBy, language) : null,
    saidBy ? ' ' : null,
    text,
    after,
  );
}

function saidByLine(who: string, language: Language): Tree {
  const attributes = { ...languageAttributes(language.message), class: 'said-by' };
  return tree('span', attributes, ...richMessage('saidBy', language, english(who)));
}

/**
 * Describes a sentence as an item of a list.
 *
 * @param sources its sources as they are described
 */
export function sentence(item: Sentence, sources: Tree, language: Language): Tree {
  return tree(
    'li',
    { class: 'sentence' },
    dateOf(item.when, language),
    statement(item, language),
    // With a space before them, since they may go on in the sentence's last line.
    ' ',
    sources,
  );
}

/** Describes the sources of a statement, each a link of publisher and date with the remark on it, if any. */
export function sourceLinks(ids: readonly string[], sources: Sources, language: Language): Tree {
  const items = ids.map((id) => {
    const source = sources[id];
    return source ? tree('li', {}, ...sourceLink(source, language)) : null;
  });
  return tree('ul', { class: 'sources', 'aria-label': language.message('sources') }, ...items);
}

/** The date of a source, or that it has none. */
export function sourceDate({ date }: Source, { locale, message }: Language): string {
  return date ? formatPeriod(date, locale) : message('undated');
}

function sourceLink(source: Source, language: Language): (Tree | string)[] {
  const link = tree(
    'a',
    { href: source.url, target: '_blank', rel: 'noopener noreferrer', title: source.title },
    english(source.publisher),
    `, ${sourceDate(source, language)}`,
  );
  return source.remark ? [link, ' ', english(`(${source.remark})`)] : [link];
}
