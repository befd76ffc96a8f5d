import { describe, expect, test } from 'vitest';
import {
  addForm,
  addSource,
  addStatement,
  addTerm,
  cite,
  fillSource,
  moveEntry,
  removeEntry,
  removeSource,
  setField,
} from '../../../src/core/editing/draft-steps.ts';
import {
  type DraftStory,
  EMPTY_STATEMENT,
  startStory,
} from '../../../src/core/editing/draft-story.ts';
import { sampleArticle } from '../../support/articles.ts';

const start = startStory(sampleArticle);
const withTerm = addTerm(start, {
  name: 'Ada Okafor',
  kind: 'person',
  forms: ['Ada Okafor', 'Okafor'],
});
const forms = ['terms', 0, 'forms'];
const then = ['terms', 0, 'note', 'then'];
const first = [...then, 0];
const cited = addSource(withTerm, [...first, 'sources'], { publisher: 'BBC' });

test('a draft begins with what the page says of the article', () => {
  expect(start).toMatchObject({
    title: sampleArticle.headline,
    agency: 'The Sample Courier',
    outlet: 'The Sample Courier',
    asOf: '2013-04-16',
    url: 'https://courier.example/talks',
    language: 'en',
    terms: [],
  });
});

const cases: Readonly<Record<string, { after: DraftStory; is: object }>> = {
  'a field of the report': {
    after: setField(start, ['notesBy'], 'Tarrow School'),
    is: { notesBy: 'Tarrow School', title: start.title },
  },
  'a field of a sentence': {
    after: setField(withTerm, [...first, 'text'], 'She was mayor.'),
    is: { terms: [{ note: { then: [{ ...EMPTY_STATEMENT, text: 'She was mayor.' }] } }] },
  },
  'a field of a source': {
    after: setField(cited.story, ['sources', 'bbc', 'title'], 'Pier inquiry'),
    is: { sources: { bbc: { publisher: 'BBC', title: 'Pier inquiry' } } },
  },
  'a source that is filled from elsewhere': {
    after: fillSource(cited.story, 'bbc', { url: 'https://www.bbc.com/pier', title: 'Pier' }),
    is: {
      sources: { bbc: { publisher: 'BBC', title: 'Pier', url: 'https://www.bbc.com/pier' } },
    },
  },
  'a term': {
    after: withTerm,
    is: { terms: [{ id: 'ada-okafor', kind: 'person', forms: ['Ada Okafor', 'Okafor'] }] },
  },
  'a term of a kind that nobody knows': {
    after: addTerm(start, { name: 'Tarrow', kind: null, forms: ['Tarrow'] }),
    is: { terms: [{ kind: '', note: { gloss: EMPTY_STATEMENT, then: [EMPTY_STATEMENT] } }] },
  },
  'a second term of a name': {
    after: addTerm(withTerm, { name: 'Ada Okafor', kind: null, forms: ['Ada Okafor'] }),
    is: { terms: [{ id: 'ada-okafor' }, { id: 'ada-okafor-2' }] },
  },
  'a term without what is the same form twice': {
    after: addTerm(start, { name: 'Okafor', kind: null, forms: ['Okafor', 'OKAFOR', '…'] }),
    is: { terms: [{ forms: ['Okafor'] }] },
  },
  'a form': {
    after: addForm(withTerm, forms, ' Mayor Okafor '),
    is: { terms: [{ forms: ['Ada Okafor', 'Okafor', 'Mayor Okafor'] }] },
  },
  'a form taken away': {
    after: removeEntry(withTerm, [...forms, 0]),
    is: { terms: [{ forms: ['Okafor'] }] },
  },
  'a sentence': {
    after: addStatement(withTerm, then),
    is: { terms: [{ note: { then: [EMPTY_STATEMENT, EMPTY_STATEMENT] } }] },
  },
  'a sentence taken away': {
    after: removeEntry(withTerm, first),
    is: { terms: [{ note: { then: [] } }] },
  },
  'an event': { after: addStatement(start, ['timeline']), is: { timeline: [EMPTY_STATEMENT] } },
  'a source that is cited': {
    after: cited.story,
    is: {
      sources: { bbc: { publisher: 'BBC', url: '' } },
      terms: [{ note: { gloss: EMPTY_STATEMENT, then: [{ sources: ['bbc'] }] } }],
    },
  },
  'a source that is cited nowhere yet': {
    after: addSource(start, null).story,
    is: { sources: { source: { publisher: '', title: '', url: '', date: '' } } },
  },
  'a source that is cited no more': {
    after: cite(cited.story, [...first, 'sources'], 'bbc', false),
    is: { sources: { bbc: {} }, terms: [{ note: { then: [{ sources: [] }] } }] },
  },
  'a source taken away': {
    after: removeSource(cited.story, 'bbc'),
    is: { sources: {}, terms: [{ note: { then: [{ sources: [] }] } }] },
  },
  'a term taken away': { after: removeEntry(withTerm, ['terms', 0]), is: { terms: [] } },
};

describe('a step makes', () => {
  test.each(Object.entries(cases))('%s', (_, { after, is }) => {
    expect(after).toMatchObject(is);
    expect(JSON.parse(JSON.stringify(after))).toEqual(after);
  });
});

describe('nothing is changed, not even the object,', () => {
  test.each<[string, DraftStory]>([
    ['by a value that the field has', setField(withTerm, ['title'], start.title)],
    ['at a place that is not there', setField(withTerm, ['terms', 7, 'name'], 'Nobody')],
    ['by a form that is there in other letters', addForm(withTerm, forms, 'OKAFOR')],
    ['by a form without a word', addForm(withTerm, forms, ' … ')],
    ['by a source that is cited already', cite(withTerm, [...first, 'sources'], 'bbc', false)],
  ])('%s', (_, after) => {
    expect(after).toBe(withTerm);
  });
});

test('the parts that no step touches stay the same objects', () => {
  const other = addTerm(withTerm, { name: 'Tarrow', kind: 'place', forms: ['Tarrow'] });
  const after = setField(other, ['terms', 1, 'role'], 'town');
  expect(after.terms[0]).toBe(other.terms[0]);
  expect(other.terms[1]?.role).toBe('');
});

describe('an entry that is moved', () => {
  const names = ['Ada', 'Ben', 'Cora'];
  const three = names.reduce(
    (story, name) => addTerm(story, { name, kind: null, forms: [name] }),
    start,
  );

  test.each<[index: number, by: number, after: string[]]>([
    [0, 1, ['Ben', 'Ada', 'Cora']],
    [2, -1, ['Ada', 'Cora', 'Ben']],
    [0, 2, ['Ben', 'Cora', 'Ada']],
    [0, -1, names],
    [2, 1, names],
  ])('from place %i by %i', (index, by, after) => {
    const moved = moveEntry(three, ['terms', index], by);
    expect(moved.terms.map(({ name }) => name)).toEqual(after);
    if (after === names) expect(moved).toBe(three);
  });
});
