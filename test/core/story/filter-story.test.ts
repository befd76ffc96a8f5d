/** What a reader finds in a story by a word. */
import { expect, test } from 'vitest';
import { filterStory, wordsToFind } from '../../../src/core/story/filter-story.ts';
import type { Lookalike, Sentence, Story, Term } from '../../../src/core/story/story.ts';

const STORY: Story = {
  format: 1,
  notesBy: 'Nobody',
  id: 'harbour',
  title: 'The harbour reopens',
  agency: 'Agency',
  asOf: '2013-04-16',
  gate: { names: [], minNames: 1 },
  terms: [
    term('roe', 'Jane Roe', 'The harbour’s captain.', {
      then: ['She opened the Café of the U.S. Navy.'],
    }),
    term('act', 'Harbour Act', 'A law on quays.', {
      then: ['It passed by 365 votes.', 'Ms Roe signed it.'],
      role: 'in force since May',
      since: [{ ...said('It is void.', '2014'), saidBy: 'the ferrymen' }],
      lookalikes: [{ name: 'Harbour List', ...said('A list of ships.', '2011') }],
    }),
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
  ['what a term is, as a name', 'force', 'act 2; 1 found'],
  ['what came since, which counts', 'void', 'act 0 cut; 1 found'],
  ['who says it', 'ferrymen', 'act 0 cut; 1 found'],
  ['what a term is not', 'ships', 'act 0 cut; 1 found'],
  ['the name of what it is not', 'list', 'act 0 cut; 1 found'],
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

type Rest = {
  readonly role?: string;
  readonly then: readonly string[];
  readonly since?: readonly Sentence[];
  readonly lookalikes?: readonly Lookalike[];
};

function term(id: string, name: string, gloss: string, rest: Rest): Term {
  const { then, since = [], lookalikes = [], ...named } = rest;
  const note = {
    gloss: said(gloss, '2010'),
    then: then.map((text) => said(text, '2010')),
    since,
    notToBeConfusedWith: lookalikes,
  };
  return { id, kind: 'person', name, forms: [name], note, ...named };
}

function said(text: string, when: string): Sentence {
  return { text, when, sources: [] };
}
