/** What is wrong with a story is said at once, and nothing of a part that rests on what can't be read. */
import { describe, expect, test } from 'vitest';
import { storyFaults } from '../../../src/core/story-file/story-faults.ts';
import { storyValidator } from '../../../tools/story/schema.ts';
import { partFaults } from '../../cases/part-faults.ts';
import { statementFaults } from '../../cases/statement-faults.ts';
import {
  COPY,
  NOTE,
  SECOND,
  SOURCE,
  TERM,
  type StoryFaultRow,
} from '../../cases/story-fault-row.ts';
import { brokenStory } from '../../support/broken-story.ts';

const validate = await storyValidator();
const OWN = { publishers: null };

/** Places and kinds of what is wrong. */
const wrong = (set: StoryFaultRow['set'], rules: StoryFaultRow['rules'] = OWN): string[] =>
  storyFaults(brokenStory(set), validate, rules).map(
    ({ path, kind }) => `${path.join('.')}: ${kind}`,
  );

describe('beside what the schema refuses, the rules say', () => {
  const rows = Object.entries({ ...statementFaults, ...partFaults });
  test.each(rows)('%s', (_, { set, rules }) => {
    const alone = wrong(set, rules);
    expect(alone).toHaveLength(1);
    expect(wrong([...set, [['agency'], '']], rules)).toEqual(['agency: empty', ...alone]);
  });
});

describe('of a story with', () => {
  const cases: Readonly<Record<string, { set: StoryFaultRow['set']; says: string[] }>> = {
    'a bad date before one out of its order': {
      set: [
        [['timeline', 2], { text: 'It is built.', when: '2011', sources: ['bbc-2014'] }],
        [['timeline', 1, 'when'], 'soon'],
      ],
      says: ['timeline.1.when: notDate', 'timeline.2: timelineOrder'],
    },
    'no gate, no terms and no sources': {
      set: [
        [['gate'], undefined],
        [['terms'], undefined],
        [['sources'], undefined],
      ],
      says: ['gate: missing', 'sources: missing', 'terms: missing'],
    },
    'a text for its sources, which nothing can cite then': {
      set: [[['sources'], 'BBC']],
      says: ['sources: notGroup'],
    },
    'none of its sources': {
      set: [
        [['sources'], {}],
        [['terms'], []],
        [['reading'], []],
        [['timeline', 1], undefined],
      ],
      says: [
        'gate.names.1: gateNameUnknown',
        'gate.names.2: gateNameUnknown',
        'sources: tooFew',
        'terms: tooFew',
        'timeline.0.sources.0: noSuchSource',
      ],
    },
    'a list of sources that is a text, which may cite any': {
      set: [
        [[...SECOND, 'sources'], 'idle'],
        [['sources', 'idle'], { publisher: 'P', title: 'T', url: 'https://p.com/', date: '2014' }],
      ],
      says: [`${SECOND.join('.')}.sources: notList`],
    },
    'a sentence that is a number beside a source that is never cited': {
      set: [
        [[...SECOND, 'text'], 7],
        [['sources', 'idle'], { publisher: 'P', title: 'T', url: 'https://p.com/', date: '2014' }],
      ],
      says: ['sources.idle: unusedSource', `${SECOND.join('.')}.text: notText`],
    },
    'no day, before which anything is “then”': {
      set: [
        [['asOf'], 'May'],
        [[...SECOND, 'when'], '2015'],
        [['copies', 0, 'date'], '2014-02-30'],
      ],
      says: ['asOf: notDay', 'copies.0.date: noSuchDate'],
    },
    'a day that is none, after which nothing is “since”': {
      set: [
        [['asOf'], '2014-02-30'],
        [[...SECOND, 'when'], '2015'],
      ],
      says: ['asOf: noSuchDate'],
    },
    'too few names at the gate, and more needed': {
      set: [[['gate'], { names: ['okafor'], minNames: 3 }]],
      says: ['gate.names: tooFew'],
    },
    'no count of words for a fingerprint': {
      set: [[[...COPY, 'words'], undefined]],
      says: ['copies.0.words: missing'],
    },
    'a term that is a text, and another whose form is that of a third': {
      set: [
        [TERM, 'Okafor'],
        [['terms', 1, 'forms', 1], 'Harbour Act'],
      ],
      says: ['terms.0: notGroup', 'terms.2.forms.0: formOfTwo'],
    },
    'a note that is a text': { set: [[NOTE, 'Mayor']], says: [`${NOTE.join('.')}: notGroup`] },
    'a speaker without a name': {
      set: [[[...SECOND, 'saidBy'], '']],
      says: [`${SECOND.join('.')}.saidBy: empty`],
    },
    'a source without an address, cited by nobody': {
      set: [
        [[...SOURCE, 'url'], undefined],
        [['sources', 'idle'], { publisher: 'P', title: 'T', date: null }],
      ],
      says: [
        `${SOURCE.join('.')}.url: missing`,
        'sources.idle.date: undatedSource',
        'sources.idle.url: missing',
        'sources.idle: unusedSource',
      ],
    },
  };

  test.each(Object.entries(cases))('%s', (_, { set, says }) => {
    expect(wrong(set).sort()).toEqual([...says].sort());
  });
});
