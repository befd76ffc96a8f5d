/** What was found on the page, said honestly, as elements. */
import type { Copy, Story } from '../core/story.ts';
import { sayWhen } from '../core/when.ts';
import { element } from './element.ts';
import type { Language } from './language.ts';

/** The shares of a recognition and the copy that the page resembles most. */
export type Shares = { readonly copy: string; readonly ofStory: number; readonly ofSpan: number };

/** A state in a line and what it means in another. */
export function stateLines(heading: string, text: string): HTMLElement[] {
  return [element('h1', {}, heading), element('p', {}, text)];
}

/** Which story was found, how much of it, and which outlets' copies are known. */
export function findingLines(story: Story, shares: Shares, language: Language): HTMLElement[] {
  const percent = new Intl.NumberFormat(language.locale, { style: 'percent' });
  const closest = story.copies.find(({ id }) => id === shares.copy);
  return [
    ...stateLines(
      language.say('stateFound'),
      language.say('stateFoundText', story.agency, story.title),
    ),
    element(
      'p',
      { class: 'shares' },
      bar(shares.ofStory),
      language.say('sharesText', percent.format(shares.ofStory), percent.format(shares.ofSpan)),
    ),
    element(
      'p',
      { class: 'copies' },
      closest
        ? language.say('closestCopy', closest.publisher, sayWhen(closest.date, language.locale))
        : null,
    ),
    knownCopies(story, language),
  ];
}

function bar(share: number): HTMLElement {
  const made = element('span', { class: 'bar', 'aria-hidden': 'true' }, element('span'));
  made.style.setProperty('--share', String(share));
  return made;
}

function knownCopies(story: Story, language: Language): HTMLElement {
  return element(
    'details',
    { class: 'known' },
    element('summary', {}, language.say('knownCopies')),
    element('ul', {}, ...story.copies.map((copy) => element('li', {}, copyLine(copy, language)))),
  );
}

function copyLine({ publisher, date, url, words }: Copy, language: Language): HTMLElement | string {
  const line = language.say(
    'copyLine',
    publisher,
    sayWhen(date, language.locale),
    new Intl.NumberFormat(language.locale).format(words),
  );
  return url
    ? element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, line)
    : line;
}
