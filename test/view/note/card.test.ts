/** What a card holds: each part once, with one date. */
import { expect, test } from 'vitest';
import type { Sentence, Story, Term } from '../../../src/core/story/story.ts';
import { cardOf, unfoldedCardOf } from '../../../src/view/note/card.ts';
import { namesOfMessages } from '../../support/language.ts';
import { elementsOf, textOf, textsOf } from '../../support/trees.ts';

const sentence = (text: string, when: string): Sentence => ({ text, when, sources: [] });
const note = {
  gloss: sentence('Who.', '2013'),
  then: [sentence('Was.', '2012-12-14/2012-12-28'), sentence('Had been.', '2011')],
  since: [sentence('Became.', '2013-07-11/2019-08-27')],
};
const term: Term = { id: 'roe', kind: 'person', name: 'Jane Roe', forms: [], note };
const story = {
  id: 'harbour',
  asOf: '2013-04-16',
  notesBy: 'The desk',
  sources: {},
} as Partial<Story> as Story;
const language = {
  ...namesOfMessages,
  message: (key: string, ...values: readonly string[]) => [key, ...values].join(' '),
};

test.each([
  ['of two years', '2013-07-11/2019-08-27', 'since 2013 – 2019'],
  ['within a year', '2013-05-01/2013-11-01', 'since 2013'],
  ['of a day', '2016-12-23', 'since 2016'],
])('each part has a name and one date, where what came since is %s', (_, when, heading) => {
  const later = { ...term, note: { ...note, since: [sentence('Became.', when)] } };
  const headings = textsOf('h3', cardOf(story, later, namesOfMessages).transient);
  expect(headings).toEqual(['thenPart April 2013', heading]);
});

test('a draft that pages were shown with a period for its day has the month of its beginning', () => {
  for (const [asOf, month] of [
    ['2011/2013', '2011'],
    ['2011-05-02/2013', 'May 2011'],
  ] as const) {
    const headings = textsOf('h3', cardOf({ ...story, asOf }, term, namesOfMessages).transient);
    expect(headings[0]).toBe(`thenPart ${month}`);
  }
});

test('a card that is not pinned says how to pin it, by a click and by a key', () => {
  const { transient, pinned } = cardOf(story, term, namesOfMessages);
  for (const hint of ['clickHint', 'enterHint']) {
    expect(textsOf('span', transient)).toContain(hint);
    expect(textsOf('span', pinned)).not.toContain(hint);
  }
});

test('a term of which nothing came since has no such part', () => {
  const ended = { ...term, note: { ...note, since: [] } };
  expect(textsOf('h3', cardOf(story, ended, namesOfMessages).pinned)).toHaveLength(1);
});

test('an unfolded card says no sentence twice', () => {
  const texts = textsOf('p', unfoldedCardOf(story, term, namesOfMessages));
  expect(texts.filter((text) => text.endsWith('.'))).toEqual([
    'Who.',
    'Was.',
    'Had been.',
    'Became.',
  ]);
});

test('what sums up a part stands before its other sentences, and dates the part; one alone is dated itself', () => {
  const later = { ...note, since: [sentence('Became.', '2013/2019'), sentence('Went.', '2014')] };
  const unfolded = unfoldedCardOf(story, { ...term, note: later }, namesOfMessages);
  expect(textsOf('h3', unfolded)).toEqual(['then', 'since 2013 – 2019']);
  expect(textsOf('li', unfolded)).toEqual(['2011Had been. ', '2014Went. ']);
  const alone = unfoldedCardOf(story, term, namesOfMessages);
  expect(textsOf('h3', alone)).toEqual(['then', 'since']);
  expect(textsOf('li', alone)).toEqual(['2011Had been. ', 'Jul 11, 2013 – Aug 27, 2019Became. ']);
});

test('an unfolded card has headings one level apart, for what there is, and nothing more to lead to', () => {
  const unfolded = unfoldedCardOf(
    story,
    { ...term, note: { ...note, since: [] } },
    namesOfMessages,
  );
  expect(textsOf('h2', unfolded)).toEqual(['Jane Roe']);
  expect(textsOf('h3', unfolded)).toEqual(['then']);
  expect(textsOf('h4', unfolded)).toEqual([]);
  expect(textsOf('button', unfolded)).not.toContain('more');
});

test('each part of an unfolded card has the name of its heading, by which the card says that it follows', () => {
  const sections = elementsOf('section', unfoldedCardOf(story, term, namesOfMessages));
  expect(sections.map(({ attributes }) => attributes['data-name'])).toEqual(['then', 'since']);
});

test('a card says how many sources its note has in all, each counted once', () => {
  const cited = {
    gloss: { ...note.gloss, sources: ['a'] },
    then: [{ ...sentence('Was.', '2012'), sources: ['a', 'b'] }],
    since: [{ ...sentence('Became.', '2014'), sources: ['b', 'c'] }],
    notToBeConfusedWith: [{ name: 'Jo Roe', ...sentence('Another.', '2013'), sources: ['d'] }],
  };
  const counting = { ...namesOfMessages, count: (key: string, count: number) => `${key} ${count}` };
  const card = cardOf(story, { ...term, note: cited }, counting).transient;
  expect(textsOf('span', card)).toContain('sourcesBehind 4');
});

test('a card says whose the note is, also once it is unfolded', () => {
  const { transient, pinned } = cardOf(story, term, language);
  for (const card of [transient, pinned, unfoldedCardOf(story, term, language)]) {
    expect(textsOf('span', card)).toContain('notesBy The desk');
  }
});

test.each([
  ['English where nothing is said', {}, 'en', 'ltr'],
  ['French', { language: 'fr' }, 'fr', 'ltr'],
  ['Arabic', { language: 'ar' }, 'ar', 'rtl'],
])('a story’s texts are in its own language: %s', (_, said, lang, dir) => {
  const told = {
    ...term,
    note: { ...note, since: [{ ...sentence('So.', '2014'), saidBy: 'Roe' }] },
  };
  const card = cardOf({ ...story, ...said }, { ...told, role: 'Clerk' }, language).transient;
  const inLanguage = ['p', 'span', 'bdi']
    .flatMap((tag) => elementsOf(tag, card))
    .filter(({ attributes }) => attributes['lang'] === lang && attributes['dir'] === dir)
    .map(textOf);
  expect(inLanguage.sort()).toEqual(
    ['Jane Roe', 'Clerk', 'Who.', 'Was.', 'saidBy Roe So.', 'Roe', 'The desk'].sort(),
  );
  expect(textsOf('h3', card)).toEqual(['thenPart April 2013', 'since 2014']);
});
