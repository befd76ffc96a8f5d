/** What was found on the page, said honestly, as elements. */
import type { Found } from '../core/recognition/find-story.ts';
import type { Copy, Story } from '../core/story/story.ts';
import { sayWhen } from '../core/story/dates.ts';
import { english, sayAround } from '../view/elements/rich-message.ts';
import type { Language } from '../view/elements/messages.ts';
import { strip } from './coverage-bar.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

/** What a recognition says of itself; shares are between 0 and 1. */
export type Finding = Pick<Found, 'copy' | 'ofStory' | 'ofSpan' | 'strip'>;

/** A state in a line and what it means in another. */
export function stateLines(heading: string, ...text: readonly (Tree | string)[]): Tree[] {
  return [tree('h1', {}, heading), tree('p', {}, ...text)];
}

/** Which story was found, how much of it, and which outlets' copies are known. */
export function findingLines(story: Story, finding: Finding, language: Language): Tree[] {
  const percent = new Intl.NumberFormat(language.locale, { style: 'percent' });
  const closest = story.copies.find(({ id }) => id === finding.copy);
  return [
    ...stateLines(
      language.say('stateFound'),
      ...sayAround('stateFoundText', language, english(story.agency), english(story.title)),
    ),
    tree(
      'p',
      { class: 'shares' },
      language.say('sharesText', percent.format(finding.ofStory), percent.format(finding.ofSpan)),
    ),
    ...strip(finding.strip, language),
    tree(
      'p',
      { class: 'copies' },
      ...(closest
        ? sayAround(
            'closestCopy',
            language,
            english(closest.publisher),
            sayWhen(closest.date, language.locale),
          )
        : []),
    ),
    knownCopies(story, language),
  ];
}

function knownCopies(story: Story, language: Language): Tree {
  return tree(
    'details',
    { class: 'known' },
    tree('summary', {}, language.say('knownCopies')),
    tree('ul', {}, ...story.copies.map((copy) => tree('li', {}, ...copyLine(copy, language)))),
  );
}

function copyLine({ publisher, date, url, words }: Copy, language: Language): (Tree | string)[] {
  const line = sayAround(
    'copyLine',
    language,
    english(publisher),
    sayWhen(date, language.locale),
    new Intl.NumberFormat(language.locale).format(words),
  );
  return url
    ? [tree('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...line)]
    : line;
}
