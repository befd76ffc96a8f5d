/** Stories that have the same text, or nearly the same: what is found where it stands. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { type FoundCopies, findStory } from '../../../src/core/recognition/find-story.ts';
import { BLOCK_END } from '../../../src/core/recognition/span.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { type Report, sampleReport } from '../../../tools/sample/sample-page.ts';
import { readStories } from '../../../tools/story/read-stories.ts';
import { harbourStory as harbourOfOthers, storyOf, termOf } from '../../support/stories.ts';
import { budget, harbour, summit } from '../../support/texts.ts';

const report = sampleReport();
const [talks] = await readStories(path.resolve(import.meta.dirname, '../../../assets/stories'));
if (!talks) throw new Error('no story');

const first = (paragraphs: number): Report => ({
  headline: harbour.headline,
  paragraphs: harbour.paragraphs.slice(0, paragraphs),
});
const persons = (...names: readonly string[]): Pick<Story, 'gate' | 'terms'> => ({
  gate: { names: names.map((name) => name.toLowerCase()), minNames: names.length },
  terms: names.map((name) => termOf(name.toLowerCase(), 'person', name)),
});
const inText = (...reports: readonly Report[]): string =>
  reports.flatMap(({ headline, paragraphs }) => [headline, ...paragraphs]).join(BLOCK_END);
const foundIn = (text: string, known: readonly Story[]): readonly FoundCopies[] => {
  const finding = findStory(text, known);
  return finding.kind === 'found' ? finding.stories : [];
};

const theirs = { ...harbourOfOthers, id: 'theirs' };
const own = storyOf(harbour, { id: 'own', ...persons('Ingrid', 'Falk') });
/** Of the text as an outlet has cut it. */
const cut = storyOf(first(7), { id: 'cut', ...persons('Ingrid', 'Falk') });
const half = { ...storyOf(first(5), { id: 'half' }), gate: own.gate };
const part = { ...storyOf(first(2), { id: 'part' }), gate: own.gate };
/** With a beginning that is the same, and another end. */
const version = {
  ...storyOf(
    { ...harbour, paragraphs: [...first(5).paragraphs, ...budget.paragraphs] },
    { id: 'version' },
  ),
  gate: own.gate,
};
const framed = {
  ...harbour,
  paragraphs: [...first(5).paragraphs, ...summit.paragraphs, ...harbour.paragraphs.slice(5)],
};
const six = ['one', 'two', 'three', 'four', 'five', 'six'].map((id) => ({ ...own, id }));
const budgetStory = storyOf(budget, { id: 'budget', ...persons('Helen', 'Marsh') });
const summitStory = storyOf(summit, { id: 'summit' });
const talksStory = { ...talks, id: 'talks' };

/** Text, known stories, and those that are found with the number of their copies. */
type Case = readonly [string, string, readonly Story[], readonly string[]];

const cases: readonly Case[] = [
  ['two, the first one first', inText(budget, harbour), [own, theirs], ['own 1', 'theirs 1']],
  ['… and the other way round', inText(budget, harbour), [theirs, own], ['theirs 1', 'own 1']],
  [
    'two with nearly the same text where the one has more of it',
    inText(harbour),
    [cut, theirs],
    ['cut 1', 'theirs 1'],
  ],
  [
    '… and where the other is all there is',
    inText(first(7), budget),
    [theirs, cut],
    ['theirs 1', 'cut 1'],
  ],
  [
    'two of which one contains the other, where that is all there is',
    inText(first(5)),
    [half, theirs],
    ['half 1', 'theirs 1'],
  ],
  [
    '… and where all of the longer one is there',
    inText(budget, harbour),
    [theirs, half],
    ['theirs 1', 'half 1'],
  ],
  [
    'the longer one alone where the other is a small part of it',
    inText(harbour),
    [part, theirs],
    ['theirs 1'],
  ],
  [
    'the one that is there, and no other version of it that has as much in common',
    inText(harbour),
    [version, theirs],
    ['theirs 1'],
  ],
  [
    'the longer one alone where another text stands in the middle of it',
    inText(framed),
    [summitStory, theirs],
    ['theirs 1'],
  ],
  [
    'two in each of two copies, and a third story between',
    inText(harbour, report, harbour),
    [own, theirs, talksStory],
    ['own 2', 'theirs 2', 'talks 1'],
  ],
  ['the first four of six', inText(harbour), six, ['one 1', 'two 1', 'three 1', 'four 1']],
  [
    'two beside two others, the shortest left out',
    inText(budget, report, harbour, summit),
    [own, theirs, talksStory, budgetStory, summitStory],
    ['budget 1', 'talks 1', 'own 1', 'theirs 1'],
  ],
];

test.each(cases)('%s', (_, text, known, expected) => {
  const found = foundIn(text, known).map(
    (one) => `${one.found.storyId} ${String(1 + one.others.length)}`,
  );
  expect(found).toEqual(expected);
});

test('each of two mentions its own terms in the one body, and says how much of itself is here', () => {
  const text = inText(budget, first(7));
  const [one, other] = foundIn(text, [own, theirs]).map(({ found }) => found);
  const at = ({ from, to }: { from: number; to: number }): string => text.slice(from, to);
  expect(one?.body).toEqual(other?.body);
  expect(new Set(one?.mentions.map(at))).toEqual(new Set(['Ingrid', 'Falk']));
  expect(other?.mentions.map(at)).toContain('Ingrid Falk');
  expect(one?.mentions.every(({ isOwn }) => isOwn)).toBe(true);
  expect(one?.ofStory).toBeCloseTo(other?.ofStory ?? 0);
  expect(one?.ofStory).toBeLessThan(0.9);
});
