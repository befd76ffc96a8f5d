/** A dated statement and its sources as elements. */
import type { Sentence, Source } from '../core/story.ts';
import { sayWhen } from '../core/when.ts';
import { element } from './element.ts';
import type { Language } from './language.ts';

/** A source by its id; every id of a checked story has one. */
export type Sources = Readonly<Record<string, Source>>;

/** The date or period of a statement. */
export function when(date: string, language: Language): HTMLElement {
  const made = element('span', { class: 'when' }, sayWhen(date, language.locale));
  return made;
}

/** The statement itself; a contested one begins with whose it is. */
export function statement(
  { text, saidBy }: Pick<Sentence, 'text' | 'saidBy'>,
  language: Language,
): HTMLElement {
  return element(
    'p',
    { lang: 'en', class: 'statement' },
    saidBy ? element('span', { class: 'said-by' }, language.say('saidBy', saidBy), ' ') : null,
    text,
  );
}

/** Date, statement and sources, as one item of a list. */
export function sentence(said: Sentence, sources: Sources, language: Language): HTMLElement {
  return element(
    'li',
    { class: 'sentence' },
    when(said.when, language),
    statement(said, language),
    sourceLinks(said.sources, sources, language),
  );
}

/** The sources of a statement: publisher and date as a link, and what to know about the source. */
export function sourceLinks(
  ids: readonly string[],
  sources: Sources,
  language: Language,
): HTMLElement {
  const items = ids.map((id) => {
    const source = sources[id];
    return source ? element('li', {}, ...sourceLink(source, language)) : null;
  });
  return element('ul', { class: 'sources', 'aria-label': language.say('sources') }, ...items);
}

function sourceLink(source: Source, language: Language): (Node | string)[] {
  const date = source.date ? sayWhen(source.date, language.locale) : language.say('undated');
  const link = element(
    'a',
    { href: source.url, target: '_blank', rel: 'noopener noreferrer', title: source.title },
    `${source.publisher}, ${date}`,
  );
  return source.remark
    ? [link, ' ', element('span', { lang: 'en' }, `(${source.remark})`)]
    : [link];
}
