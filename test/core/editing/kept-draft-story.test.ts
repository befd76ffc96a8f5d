/** A draft is read as it was kept; what is broken or missing in it takes nothing else with it. */
import { describe, expect, test } from 'vitest';
import { addSource, addTerm, setField } from '../../../src/core/editing/draft-steps.ts';
import {
  type DraftStory,
  EMPTY_SOURCE,
  EMPTY_STATEMENT,
  startStory,
} from '../../../src/core/editing/draft-story.ts';
import { readDraftStory } from '../../../src/core/editing/kept-draft-story.ts';
import { sampleArticle } from '../../support/articles.ts';

const start = startStory(sampleArticle);
const then = ['terms', 0, 'note', 'then', 0];
const WRITTEN = writtenStory();
const [TERM] = WRITTEN.terms;
const SENTENCE = TERM?.note.then[0];

type Case = { readonly kept: object; readonly is: object };
const cases: Readonly<Record<string, Case>> = {
  'a fact that is missing': {
    kept: without(WRITTEN, 'outlet'),
    is: { ...WRITTEN, outlet: start.outlet },
  },
  'a fact that is no text': {
    kept: { ...WRITTEN, title: 7 },
    is: { ...WRITTEN, title: start.title },
  },
  'a field that a later version has': {
    kept: { ...WRITTEN, place: 'Tarrow', terms: [{ ...TERM, sound: 'oh-KAH-for' }] },
    is: { ...WRITTEN, place: 'Tarrow', terms: [{ ...TERM, sound: 'oh-KAH-for' }] },
  },
  'a field of a source that is missing': {
    kept: {
      ...WRITTEN,
      sources: { bbc: without({ ...EMPTY_SOURCE, publisher: 'BBC' }, 'remark') },
    },
    is: WRITTEN,
  },
  'a source that is none, which a sentence cites': {
    kept: { ...WRITTEN, sources: { bbc: 'BBC' } },
    is: { ...WRITTEN, sources: { bbc: EMPTY_SOURCE } },
  },
  'a field of a sentence that is missing': {
    kept: withSentence(without({ ...SENTENCE }, 'about')),
    is: WRITTEN,
  },
  'a sentence that is none': {
    kept: withSentence('She was mayor.'),
    is: withSentence(EMPTY_STATEMENT),
  },
  'a list that is none': {
    kept: { ...WRITTEN, timeline: 'none', reading: null },
    is: { ...WRITTEN, reading: [] },
  },
  'a form that is no text': {
    kept: { ...WRITTEN, terms: [{ ...TERM, forms: ['Ada Okafor', 7] }] },
    is: { ...WRITTEN, terms: [{ ...TERM, forms: ['Ada Okafor'] }] },
  },
  'a term without a note': {
    kept: { ...WRITTEN, terms: [{ ...TERM, note: null }] },
    is: {
      ...WRITTEN,
      terms: [
        {
          ...TERM,
          note: { gloss: EMPTY_STATEMENT, then: [], since: [], notToBeConfusedWith: [] },
        },
      ],
    },
  },
  'terms without ids of their own': {
    kept: { ...WRITTEN, terms: [without({ ...TERM }, 'id'), TERM] },
    is: { ...WRITTEN, terms: [TERM, { ...TERM, id: 'ada-okafor-2' }] },
  },
  'a gate without names': { kept: { ...WRITTEN, gate: { minNames: 2 } }, is: WRITTEN },
  'a gate with a name that is none': {
    kept: { ...WRITTEN, gate: { names: ['Okafor', 7], minNames: 2 } },
    is: { ...WRITTEN, gate: { names: ['Okafor'], minNames: 2 } },
  },
};

describe('a draft that was kept is read', () => {
  test('as it was', () => {
    expect(readDraftStory(JSON.parse(JSON.stringify(WRITTEN)), sampleArticle)).toEqual(WRITTEN);
  });

  test.each(Object.entries(cases))('with %s', (_, { kept, is }) => {
    expect(readDraftStory(kept, sampleArticle)).toEqual(is);
  });

  test.each([{}, 'draft', null, undefined])('from the start where it is %j', (kept) => {
    expect(readDraftStory(kept, sampleArticle)).toEqual(start);
  });
});

function without(group: object, field: string): object {
  return Object.fromEntries(Object.entries(group).filter(([key]) => key !== field));
}

/** With a term, a sentence of it, and the source that it cites. */
function writtenStory(): DraftStory {
  const named = setField(start, ['notesBy'], 'Tarrow School');
  const forms = ['Ada Okafor', 'Okafor'];
  const withTerm = addTerm(setField(named, ['outlet'], 'The Quay'), {
    ...{ name: 'Ada Okafor', kind: 'person' },
    forms,
  });
  const sentence = setField(withTerm, [...then, 'text'], 'She was mayor.');
  return addSource(sentence, [...then, 'sources'], { publisher: 'BBC' }).story;
}

function withSentence(sentence: unknown): object {
  return {
    ...WRITTEN,
    terms: [{ ...TERM, note: { ...TERM?.note, then: [sentence] } }],
  };
}
