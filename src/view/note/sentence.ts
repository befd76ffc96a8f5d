/** A sentence of a note: its date, its statement and its sources. */
import type { Sentence, Source, Story } from '../../core/story/story.ts';
import { formatPeriod } from '../../core/story/dates.ts';
import { type InLanguage, richMessage, storySpan, storyText } from '../elements/rich-message.ts';
import { type Language, languageAttributes } from '../elements/messages.ts';
import { type Tree, tree } from '../elements/tree.ts';
import { webLink } from '../elements/web-link.ts';

/** A story by what it cites; its sources have each id that its sentences name. */
export type CitingStory = Pick<Story, 'language' | 'sources'>;

/** Describes the date or period of a statement. */
export function dateOf(date: string, language: Language): Tree {
  return tree('span', { class: 'when' }, formatPeriod(date, language.locale));
}

/**
 * Describes a statement of a story; a contested one begins with who makes it.
 *
 * @param after what follows it on its last line
 */
export function statement(
  story: InLanguage,
  { text, saidBy }: Pick<Sentence, 'text' | 'saidBy'>,
  language: Language,
  after: Tree | null = null,
): Tree {
  return tree(
    'p',
    { ...storyText(story), class: 'statement' },
    saidBy ? saidByLine(story, saidBy, language) : null,
    saidBy ? ' ' : null,
    text,
    after,
  );
}

function saidByLine(story: InLanguage, who: string, language: Language): Tree {
  const attributes = { ...languageAttributes(language.message), class: 'said-by' };
  return tree('span', attributes, ...richMessage('saidBy', language, storySpan(story, who)));
}

/**
 * Describes a sentence of a story as an item of a list.
 *
 * @param sources its sources as they are described
 */
export function sentence(
  story: InLanguage,
  item: Sentence,
  sources: Tree,
  language: Language,
): Tree {
  return tree(
    'li',
    { class: 'sentence' },
    dateOf(item.when, language),
    statement(story, item, language),
    // With a space before them, since they may go on in the sentence's last line.
    ' ',
    sources,
  );
}

/** Describes the sources of a statement, each a link of publisher and date with the remark on it, if any. */
export function sourceLinks(ids: readonly string[], story: CitingStory, language: Language): Tree {
  const items = ids.map((id) => {
    const source = story.sources[id];
    return source ? tree('li', {}, ...sourceLink(story, source, language)) : null;
  });
  return tree('ul', { class: 'sources', 'aria-label': language.message('sources') }, ...items);
}

/** The date of a source, or that it has none. */
export function sourceDate({ date }: Source, { locale, message }: Language): string {
  return date ? formatPeriod(date, locale) : message('undated');
}

function sourceLink(story: InLanguage, source: Source, language: Language): (Tree | string)[] {
  const link = webLink(
    source.url,
    { title: source.title },
    storySpan(story, source.publisher),
    `, ${sourceDate(source, language)}`,
  );
  return source.remark ? [link, ' ', storySpan(story, `(${source.remark})`)] : [link];
}
