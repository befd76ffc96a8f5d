/** What a reader finds in a story by a word. */
import { expect, test } from 'vitest';
import { filterStory } from '../../../src/core/story/filter-story.ts';
import type { Lookalike, Sentence, Source, Story, Term } from '../../../src/core/story/story.ts';
import { wordsToFind } from '../../../src/core/story/typed-words.ts';

const STORY: Story = {
  format: 1,
  notesBy: 'Nobody',
  id: 'harbour',
  title: 'The harbour reopens',
  agency: 'Agency',
  asOf: '2013-04-16',
  gate: { names: [], minNames: 1 },
  terms: [
    term('doe', 'John Doe', 'A pilot.', {
      then: ['Doe steered for O’Hara.', 'He lost 34,000 nets.'],
      role: 'on leave',
      since: [said('The ferry was sold.', '2015/2016'), said('It sank.', '2015-07-02')],
    }),
    term('roe', 'Jane Roe', 'The harbour’s captain.', {
      then: ['She opened the Café of the U.S. Navy.'],
    }),
    term('act', 'Harbour Act', 'A law on quays.', {
      then: ['It passed by 365 votes.', 'Ms Roe signed it.'],
      role: 'in force since June',
      since: [{ ...said('It is void.', '2014'), saidBy: 'the ferrymen', sources: ['herald'] }],
      lookalikes: [{ name: 'Harbour List', ...said('A list of ships.', '1911') }],
    }),
  ],
  timeline: [
    said('The quay is built.', '2008-11-24'),
    { ...said('The captain is named.', '2012'), sources: ['post', 'herald'] },
  ],
  reading: [{ about: '“yesterday”', ...said('The captain spoke on Monday.', '2013-04-15') }],
  sources: {
    herald: source('Herald', 'On piers', 'state news agency'),
    post: source('Quay Post', 'Captain of the year'),
  },
  copies: [],
};

test.each([
  ['a name keeps its note whole, and folded', 'jane', 'roe 1; 1 found'],
  ['a word within a note leaves what holds it', 'votes', 'act 1 unfolded; 1 found'],
  ['a name and another note’s words', 'roe', 'roe 1, act 1 unfolded; 2 found'],
  ['a name and its own note’s words', 'doe', 'doe 4 unfolded; 2 found'],
  ['what a term is, which is folded', 'force', 'act 0 unfolded; 1 found'],
  ['a name with what it is', 'john leave', 'doe 0 unfolded; 1 found'],
  ['what came since', 'void', 'act 1 unfolded; 1 found'],
  ['who says it, as it is said', 'ferrymen say', 'act 1 unfolded; 1 found'],
  ['what a term is not', 'ships', 'act 0 unfolded; 1 found'],
  ['the name of what it is not', 'list', 'act 0 unfolded; 1 found'],
  ['a gloss alone', 'captain', 'roe 0 unfolded; captain; “yesterday”; 3 found'],
  ['the beginning of a word', 'CAPT', 'roe 0 unfolded; captain; “yesterday”; 3 found'],
  ['not the middle of one', 'aptain', '0 found'],
  ['what follows an apostrophe', 'hara', 'doe 1 unfolded; 1 found'],
  ['all of several words, in any order', 'monday captain', '“yesterday”; 1 found'],
  ['an accent makes no difference', 'cafe', 'roe 1 unfolded; 1 found'],
  ['nor do the points of initials', 'us navy', 'roe 1 unfolded; 1 found'],
  ['nor what parts thousands', '34 000', 'doe 1 unfolded; 1 found'],
  ['what a remark is about', 'yesterday', '“yesterday”; 1 found'],
  ['a date as it is shown', '24 nov', 'quay; 1 found'],
  ['not the date of a remark, which is not shown', '15 apr', '0 found'],
  ['nor that of a gloss', '1909', '0 found'],
  ['nor that of what a term is not', '1911', '0 found'],
  ['nor the day of a sentence that sums up', '1815', '0 found'],
  ['but the years at its heading', '2016', 'doe 1 unfolded; 1 found'],
  ['a year', '2012', 'captain; 1 found'],
  ['a publisher', 'Herald', 'act 1 unfolded; captain; 2 found, 2 by sources'],
  ['a part of its name that stands elsewhere', 'quay', 'act 0 unfolded; quay; 2 found'],
  ['its whole name', 'quay post', 'captain; 1 found, 1 by sources'],
  ['a title that stands nowhere else', 'piers', 'act 1 unfolded; captain; 2 found, 2 by sources'],
  ['a remark on a source', 'state void', 'act 1 unfolded; 1 found, 1 by sources'],
  ['signs as they stand', '“yest', '“yesterday”; 1 found'],
  ['signs that stand nowhere', 'C++', '0 found'],
  ['signs without a word', '???', '0 found'],
  ['nothing', 'lighthouse', '0 found'],
])('%s: %s', (_, typed, expected) => {
  const { story, found, unfoldedTerms, unfoldedSources } = filterStory(STORY, wordsToFind(typed), {
    locale: 'en-GB',
    saidBy: (who) => `${who} say:`,
  });
  const shown = [
    story.terms
      .map(({ id, note: { then, since } }) => {
        const left = String(then.length + since.length);
        return `${id} ${left}${unfoldedTerms.has(id) ? ' unfolded' : ''}`;
      })
      .join(', '),
    ...story.timeline.map(({ text }) => text.split(' ')[1] ?? ''),
    ...story.reading.map(({ about }) => about),
    `${String(found)} found${unfoldedSources.size > 0 ? `, ${String(unfoldedSources.size)} by sources` : ''}`,
  ];
  expect(shown.filter((part) => part !== '').join('; ')).toBe(expected);
});

test('a sentence that sums up stays one when it is left alone, and no other becomes one', () => {
  const wording = { locale: 'en-GB', saidBy: (who: string) => who };
  const leadsIn = (typed: string): string[] => {
    const { story, leads } = filterStory(STORY, wordsToFind(typed), wording);
    return story.terms
      .flatMap(({ note }) => [...note.then, ...note.since])
      .filter((one) => leads.has(one))
      .map(({ text }) => text);
  };
  expect(leadsIn('steered')).toEqual(['Doe steered for O’Hara.']);
  expect(leadsIn('nets')).toEqual([]);
});

test.each([
  ['', []],
  ['  ', []],
  [' – “', ['–', '“']],
  ['Dima  Yakovlev', ['dima', 'yakovlev']],
  ['“U.S.”, 34 000 (1972)', ['us', '34000', '1972']],
  ['12 April 2013', ['12', 'april', '2013']],
  ['C++ or $5', ['c++', 'or', '$5']],
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
    gloss: said(gloss, '1909'),
    then: then.map((text, index) => said(text, then.length > 1 && index === 0 ? '1815' : '2010')),
    since,
    notToBeConfusedWith: lookalikes,
  };
  return { id, kind: 'person', name, forms: [name], note, ...named };
}

function said(text: string, when: string): Sentence {
  return { text, when, sources: [] };
}

function source(publisher: string, title: string, remark?: string): Source {
  const rest = remark === undefined ? {} : { remark };
  return { publisher, title, url: 'https://news.example/', date: '2013', ...rest };
}
