/** What a reader finds in a story by a word. */
import { expect, test } from 'vitest';
import { filterStory, wordsToFind } from '../../../src/core/story/filter-story.ts';
import type { Sentence, Story, Term } from '../../../src/core/story/story.ts';

const STORY: Story = {
  $schema: '',
  id: 'harbour',
  title: 'The harbour reopens',
  agency: 'Agency',
  asOf: '2013-04-16',
  gate: { names: [], minNames: 1 },
  terms: [
    term('roe', 'Jane Roe', 'The harbour’s captain.', ['She opened the Café of the U.S. Navy.']),
    term('act', 'Harbour Act', 'A law on quays.', ['It passed by 365 votes.', 'Ms Roe signed it.']),
  ],
  timeline: [said('The quay is built.', '2008-11-24'), said('The captain is named.', '2012')],
  reading: [{ about: '“yesterday”', ...said('The captain spoke on Monday.', '2013-04-15') }],
  sources: {},
  copies: [],
};

test.each([
  ['a name keeps its note whole, and counts once', 'jane', 'roe 1; 1 found'],
  ['a word within a note leaves what holds it', 'votes', 'act 1 cut; 1 found'],
  ['a name and another note’s words', 'roe', 'roe 1, act 1 cut; 2 found'],
  ['a gloss alone', 'captain', 'roe 0 cut; captain; “yesterday”; 3 found'],
  ['the beginning of a word', 'CAPT', 'roe 0 cut; captain; “yesterday”; 3 found'],
  ['not the middle of one', 'aptain', '0 found'],
  ['all of several words, in any order', 'monday captain', '“yesterday”; 1 found'],
  ['an accent makes no difference', 'cafe', 'roe 1 cut; 1 found'],
  ['nor do the points of initials', 'us navy', 'roe 1 cut; 1 found'],
  ['what a remark is about', 'yesterday', '“yesterday”; 1 found'],
  ['a date as it is shown', '24 nov', 'quay; 1 found'],
  ['a year', '2012', 'captain; 1 found'],
  ['nothing', 'lighthouse', '0 found'],
])('%s', (_, typed, expected) => {
  const { story, found, cut } = filterStory(STORY, wordsToFind(typed), 'en-GB');
  const shown = [
    story.terms
      .map(({ id, note }) => `${id} ${String(note.then.length)}${cut.has(id) ? ' cut' : ''}`)
      .join(', '),
    ...story.timeline.map(({ text }) => text.split(' ')[1] ?? ''),
    ...story.reading.map(({ about }) => about),
    `${String(found)} found`,
  ];
  expect(shown.filter((part) => part !== '').join('; ')).toBe(expected);
});

test.each([
  ['', []],
  [' – “', []],
  ['Dima  Yakovlev', ['dima', 'yakovlev']],
])('“%s” is looked for as %j', (typed, words) => {
  expect(wordsToFind(typed)).toEqual(words);
});

function term(id: string, name: string, gloss: string, then: readonly string[]): Term {
  const note = {
    gloss: said(gloss, '2010'),
    then: then.map((text) => said(text, '2010')),
    since: [],
  };
  return { id, kind: 'person', name, forms: [name], note };
}

function said(text: string, when: string): Sentence {
  return { text, when, sources: [] };
}
