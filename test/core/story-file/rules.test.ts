/** What the rules allow; what each of them refuses is a row of test/cases/story-faults.ts. */
import { expect, test } from 'vitest';
import type { Note, Sentence, Source, Story } from '../../../src/core/story/story.ts';
import { ruleFaults } from '../../../src/core/story-file/rules.ts';
import { readPublishers } from '../../../tools/story/read-publishers.ts';
import { OWN_TEXT, ownStory } from '../../support/own-story.ts';

const publishers = await readPublishers();

const words = (count: number): string => Array.from({ length: count }, () => 'a').join(' ');
const source = (url: string): Source => ({ publisher: 'P', title: 'T', url, date: '2014' });

/** Sources of every kind, by ids that say which. */
const SOURCES: Readonly<Record<string, Source>> = {
  'guardian-2015': source('https://www.reuters.com/1'),
  primary: source('https://www.congress.gov/1'),
  major: source('https://in.reuters.com/1'),
  other: source('http://townhall.com/1'),
  weak: source('https://somebody.blogspot.com/1'),
};

/** The story with these sources, all of them cited, and with a change to the note on its first term. */
function storyWith(change: (note: Note) => Partial<Note>): Story {
  const { terms, timeline, sources, ...story } = ownStory();
  const [term, ...others] = terms;
  if (!term) throw new Error('the story has no term');
  const cited = {
    text: 'All is cited.',
    when: '2016',
    sources: ['primary', 'major', 'other', 'weak'],
  };
  return {
    ...story,
    sources: { ...sources, ...SOURCES },
    timeline: [...timeline, cited],
    terms: [{ ...term, note: { ...term.note, ...change(term.note) } }, ...others],
  };
}

/** A change to the second sentence of "then", which is not shown in the tooltip. */
const second =
  (change: Partial<Sentence>) =>
  ({ then: [first, one, ...rest] }: Note): Partial<Note> => ({
    then: [first, { ...one, ...change }, ...rest].filter(
      (item) => item !== undefined,
    ) as Sentence[],
  });
const gloss = (text: string) => (note: Note) => ({ gloss: { ...note.gloss, text } });

const allowed: Record<string, (note: Note) => Partial<Note>> = {
  'a bare claim': second({ saidBy: 'Judge Lindqvist', text: 'Nobody had asked.' }),
  'a nationality that is not the speaker': second({
    saidBy: 'Russian investigators',
    text: 'Two Russian reviews came to the same result.',
  }),
  'a gloss of 15 words': gloss(words(15)),
  'a gloss of 15 words and a dash': gloss(`${words(15)} –`),
  'the month of the report in “then”': second({ when: '2014-03' }),
  'a long sentence that is not the first': second({ text: words(46) }),
  'a primary source before a major one': second({ sources: ['primary', 'major', 'weak'] }),
  'a major source before a primary one': second({ sources: ['major', 'primary'] }),
  'no strong source, but one that is not weak': second({ sources: ['weak', 'other'] }),
  'a text in capitals with a word that is Spanish': second({ text: 'LO SABÍA TODO' }),
  'a word that holds that of a placeholder': second({ text: 'TODOS knew an example.' }),
  'a language whose words stand apart': second({ text: 'Она знала, 3 года.' }),
};

test.each(Object.entries(allowed))('the rules for bundled stories allow %s', (_, change) => {
  expect(ruleFaults(storyWith(change), { publishers })).toEqual([]);
});

test('own stories may cite whom they like, in any order', () => {
  const story = storyWith(second({ sources: ['weak', 'major'] }));
  expect(ruleFaults(story, { publishers: null })).toEqual([]);
});

test('a name may stand in the text as another case or with a possessive ending', () => {
  const text = OWN_TEXT.replaceAll('Brightwater', 'BRIGHTWATER’s');
  expect(ruleFaults(ownStory(), { publishers: null, text })).toEqual([]);
});
