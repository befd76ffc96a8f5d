/** What was found on the page, said honestly, as elements. */
import type { FoundStory } from '../core/recognition/find-story.ts';
import type { Copy, Story } from '../core/story/story.ts';
import { formatPeriod } from '../core/story/dates.ts';
import { english, richMessage } from '../view/elements/rich-message.ts';
import type { Language } from '../view/elements/messages.ts';
import { coverageBar } from './coverage-bar.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

/** What a recognition says of itself; shares are between 0 and 1. */
export type RecognitionSummary = Pick<FoundStory, 'copy' | 'ofStory' | 'ofSpan' | 'coverage'>;

/** A state in a line and what it means in another. */
export function stateLines(heading: string, ...text: readonly (Tree | string)[]): Tree[] {
  return [tree('h1', {}, heading), tree('p', {}, ...text)];
}

/** Which story was found, how much of it, and which outlets' copies are known. */
export function recognitionSummary(
  story: Story,
  finding: RecognitionSummary,
  language: Language,
): Tree[] {
  const percent = new Intl.NumberFormat(language.locale, { style: 'percent' });
  const closest = story.copies.find(({ id }) => id === finding.copy);
  return [
    ...stateLines(
      language.message('stateFound'),
      ...richMessage('stateFoundText', language, english(story.agency), english(story.title)),
    ),
    tree(
      'p',
      { class: 'shares' },
      language.message(
        'sharesText',
        percent.format(finding.ofStory),
        percent.format(finding.ofSpan),
      ),
    ),
    ...coverageBar(finding.coverage, language),
    tree(
      'p',
      { class: 'copies' },
      ...(closest
        ? richMessage(
            'closestCopy',
            language,
            english(closest.publisher),
            formatPeriod(closest.date, language.locale),
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
    tree('summary', {}, language.message('knownCopies')),
    tree('ul', {}, ...story.copies.map((copy) => tree('li', {}, ...copyLine(copy, language)))),
  );
}

function copyLine({ publisher, date, url, words }: Copy, language: Language): (Tree | string)[] {
  const line = richMessage(
    'copyLine',
    language,
    english(publisher),
    formatPeriod(date, language.locale),
    new Intl.NumberFormat(language.locale).format(words),
  );
  return url
    ? [tree('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...line)]
    : line;
}
