/** Each rule refuses the shipped story once it is broken, and says in plain words where. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Lookalike, Note, Sentence, Source, Story } from '../../../src/core/story/story.ts';
import { readPublishers } from '../../../tools/story/publishers.ts';
import { ruleErrors } from '../../../tools/story/rules.ts';

const NAME = 'obama-putin-two-rounds-2013';
const FILE = path.resolve(import.meta.dirname, `../../../assets/stories/${NAME}.json`);
const shipped = JSON.parse(await readFile(FILE, 'utf8')) as Story;
const publishers = await readPublishers();

const words = (count: number): string => Array.from({ length: count }, () => 'a').join(' ');
const source = (url: string): Source => ({ publisher: 'P', title: 'T', url, date: null });

/** Sources of every kind, by ids that say which. */
const SOURCES: Readonly<Record<string, Source>> = {
  primary: source('https://www.congress.gov/1'),
  major: source('https://in.reuters.com/1'),
  other: source('http://townhall.com/1'),
  weak: source('https://somebody.blogspot.com/1'),
  'another-weak': source('https://en.wikipedia.org/1'),
  copied: source('https://wikimili.com/1'),
  unheard: source('https://www.unheard-of.example/1'),
};

/** The shipped story with these sources, and with a change to the note on its first term. */
function storyWith(change: (note: Note) => Partial<Note>): Story {
  const [term, ...others] = shipped.terms;
  if (!term) throw new Error('the shipped story has no term');
  const changed = { ...term, name: 'Ada', note: { ...term.note, ...change(term.note) } };
  return {
    ...shipped,
    sources: { ...shipped.sources, ...SOURCES },
    terms: [changed, ...others],
  };
}

/** The errors of a change to the note; that a source of the table is used by no sentence is none of them. */
function errorsOf(change: (note: Note) => Partial<Note>): string[] {
  return ruleErrors(storyWith(change), NAME, publishers).filter(
    (error) => !error.endsWith('is used by no sentence'),
  );
}

/** A change to the second sentence of "then", which is not shown in the tooltip. */
const second =
  (change: Partial<Sentence>) =>
  ({ then: [first, one, ...rest] }: Note): Partial<Note> => ({
    then: [first, { ...one, ...change }, ...rest].filter(
      (item) => item !== undefined,
    ) as Sentence[],
  });
const lookalike = (change: Partial<Lookalike>) => (): Partial<Note> => ({
  notToBeConfusedWith: [
    { name: 'Bob', text: 'Another.', when: '2013', sources: ['major'], ...change },
  ],
});
const gloss = (text: string) => (note: Note) => ({ gloss: { ...note.gloss, text } });
const firstOf = (side: 'then' | 'since', text: string) => (note: Note) => ({
  [side]: note[side].map((one, index) => (index === 0 ? { ...one, text } : one)),
});

const SECOND = 'In the note on Ada, sentence 2 of "then": ';

const refused: Record<string, [change: (note: Note) => Partial<Note>, error: string]> = {
  'a text that names its own speaker': [
    second({ saidBy: 'Vladimir Putin', text: 'Nobody was tortured, Putin was told.' }),
    `${SECOND}names "Putin", who is its "saidBy" already; the text must be the claim alone`,
  ],
  'a text that names a speaker without a surname': [
    second({ saidBy: 'Russian investigators', text: 'Russian investigators found no crime.' }),
    `${SECOND}names "Russian investigators", who is its "saidBy" already; the text must be the claim alone`,
  ],
  '“said” beside a speaker': [
    second({ saidBy: 'Vladimir Putin', text: 'Nobody was tortured, the president said.' }),
    `${SECOND}has "said" beside its "saidBy" (Vladimir Putin); the text must be the claim alone`,
  ],
  '“in their account” beside a speaker': [
    second({ saidBy: 'his family', text: 'He was, in their account, beaten.' }),
    `${SECOND}has "in their account" beside its "saidBy" (his family); the text must be the claim alone`,
  ],
  'a text that names its own speaker in small letters': [
    second({ saidBy: 'Russian Investigators', text: 'No crime, russian investigators found.' }),
    `${SECOND}names "Russian Investigators", who is its "saidBy" already; the text must be the claim alone`,
  ],
  'a period of “then” that goes on after the report': [
    second({ when: '2013-04/2013-05' }),
    `${SECOND}"2013-04/2013-05" is after 2013-04-16, so it is not "then"`,
  ],
  'a long gloss': [
    gloss(words(16)),
    'In the note on Ada, the gloss: has 16 words, and the tooltip has room for 15',
  ],
  'a long first sentence of “then”': [
    firstOf('then', words(46)),
    'In the note on Ada, sentence 1 of "then": has 46 words, and the tooltip has room for 45',
  ],
  'a long first sentence of “since”': [
    firstOf('since', words(46)),
    'In the note on Ada, sentence 1 of "since": has 46 words, and the tooltip has room for 45',
  ],
  'a copy of an encyclopaedia': [
    second({ sources: ['major', 'copied'] }),
    `${SECOND}its source "copied" is a copy of an encyclopaedia (wikimili.com); cite what that cites`,
  ],
  'a publisher of no known kind': [
    second({ sources: ['unheard'] }),
    `${SECOND}its source "unheard" is of no known kind; put unheard-of.example in assets/stories/publishers.json`,
  ],
  'a major source behind a lesser one': [
    second({ sources: ['other', 'major'] }),
    `${SECOND}"major" must be its first source: it is major, and "other" is other`,
  ],
  'a primary source behind a weak one': [
    second({ sources: ['weak', 'primary'] }),
    `${SECOND}"primary" must be its first source: it is primary, and "weak" is weak`,
  ],
  'nothing but weak sources': [
    second({ sources: ['weak', 'another-weak'] }),
    `${SECOND}all its sources are weak (weak, another-weak); it needs one that is not`,
  ],
  'a lookalike with a weak source alone': [
    lookalike({ sources: ['weak'] }),
    'In the note on Ada, not to be confused with Bob: all its sources are weak (weak); it needs one that is not',
  ],
};

test.each(Object.entries(refused))('refuses %s', (_, [change, error]) => {
  expect(errorsOf(change)).toEqual([error]);
});

test.each([
  'said',
  'says',
  'told',
  'claimed',
  'stated',
  'according to',
  'was described',
  'was reported',
  'in his account',
  'in its view',
  'in their words',
])('refuses “%s” beside a speaker', (words) => {
  const change = second({ saidBy: 'his family', text: `He was beaten, ${words} somebody.` });
  expect(errorsOf(change)).toEqual([
    `${SECOND}has "${words}" beside its "saidBy" (his family); the text must be the claim alone`,
  ]);
});

test('refuses a date of a source that is none', () => {
  const sources = {
    ...shipped.sources,
    late: { ...source('https://a.example'), date: '2013-02-30' },
  };
  expect(ruleErrors({ ...shipped, sources }, NAME, publishers)).toContain(
    'The source "late": "2013-02-30" is not a valid date',
  );
});

const allowed: Record<string, (note: Note) => Partial<Note>> = {
  'a bare claim': second({ saidBy: 'Vladimir Putin', text: 'Nobody was tortured.' }),
  'a speaker named in the text alone': second({
    text: 'Senator McCain said that it was too short.',
  }),
  'a nationality that is not the speaker': second({
    saidBy: 'Russian investigators',
    text: 'Two Russian reviews came to the same result.',
  }),
  'a gloss of 15 words': gloss(words(15)),
  'a gloss of 15 words and a dash': gloss(`${words(15)} –`),
  'the month of the report in “then”': second({ when: '2013-04' }),
  'a long sentence that is not the first': second({ text: words(46) }),
  'a primary source before a major one': second({ sources: ['primary', 'major', 'weak'] }),
  'a major source before a primary one': second({ sources: ['major', 'primary'] }),
  'no strong source, but one that is not weak': second({ sources: ['weak', 'other'] }),
};

test.each(Object.entries(allowed))('allows %s', (_, change) => {
  expect(errorsOf(change)).toEqual([]);
});
