import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfArticle, type DatedArticle } from '../../../src/core/editing/copies.ts';
import { proposeGate } from '../../../src/core/editing/gate-proposal.ts';
import {
  type Trial,
  type TriedStory,
  willBeFound,
} from '../../../src/core/editing/recognition-trial.ts';
import { knownStoryOf } from '../../../src/core/recognition/known-story.ts';
import { readStories } from '../../../tools/story/read-stories.ts';
import { articleOf, sampleArticle } from '../../support/articles.ts';
import { budget, harbour, summit } from '../../support/texts.ts';

const stories = await readStories(path.resolve(import.meta.dirname, '../../../assets/stories'));
const proposed = proposeGate(sampleArticle, []) ?? { names: [], minNames: 2 };

function storyOf(id: string, article: DatedArticle, gate = proposed): TriedStory {
  const copy = copyOfArticle(article, []);
  return { id, gate, copies: copy ? [copy] : [] };
}

/** The trials that went as they should not. */
const failed = (trials: readonly Trial[]) =>
  trials.filter(({ trial, found }) => found === (trial === 'other')).map(({ trial }) => trial);

const CUTS = ['whole', 'firstHalf', 'secondHalf', 'withoutEveryOther', 'opening'];

describe('a story of the sample', () => {
  const story = storyOf('talks', sampleArticle);

  test('with the gate that is proposed is found in every cut', () => {
    const trials = willBeFound(sampleArticle, story, []);
    expect(trials.map(({ trial }) => trial)).toEqual(CUTS);
    expect(failed(trials)).toEqual([]);
  });

  test.each([
    [
      'names of the beginning alone',
      { names: ['donilon', 'ushakov'], minNames: 2 },
      ['secondHalf'],
    ],
    ['names of nobody', { names: ['abernathy', 'blackwood'], minNames: 2 }, CUTS],
    ['no names', { names: [], minNames: 2 }, CUTS],
  ])('with %s as its gate is not found in some', (_, gate, expected) => {
    const trials = willBeFound(sampleArticle, { ...story, gate }, []);
    expect(failed(trials)).toEqual(expected);
    expect(trials.every((one) => 'opensGate' in one && one.opensGate === one.found)).toBe(true);
  });

  test('without a copy is found nowhere', () => {
    const trials = willBeFound(sampleArticle, { ...story, copies: [] }, []);
    expect(failed(trials)).toEqual(CUTS);
  });

  test('is not taken for another one, and those that have the same text are no trial', () => {
    const recycled = {
      ...sampleArticle,
      paragraphs: [...budget.paragraphs, ...sampleArticle.paragraphs.slice(6, 8)],
    };
    const half = sampleArticle.paragraphs.slice(0, 8);
    const update = { ...sampleArticle, paragraphs: [...half, ...budget.paragraphs] };
    const others = [
      storyOf('harbour', articleOf(harbour)),
      storyOf('summit', articleOf(summit)),
      storyOf('recycled', recycled),
      storyOf('update', update),
      storyOf('reprint', { ...sampleArticle, headline: 'Two dates for the presidents' }),
      ...stories.map(knownStoryOf),
    ];
    const trials = willBeFound(sampleArticle, story, others).filter(
      ({ trial }) => trial === 'other',
    );
    expect(trials).toMatchObject([
      { storyId: 'harbour', found: false },
      { storyId: 'summit', found: false },
      { storyId: 'recycled', found: false },
      { storyId: 'update', found: true },
    ]);
    expect(trials).toHaveLength(4);
  });

  test.each([
    { paragraphs: 2, isFound: false },
    { paragraphs: 5, isFound: true },
  ])(
    'of $paragraphs paragraphs of another one is found beside it: $isFound',
    ({ paragraphs, isFound }) => {
      const first = { ...sampleArticle, paragraphs: sampleArticle.paragraphs.slice(0, paragraphs) };
      const trials = willBeFound(sampleArticle, storyOf('part', first), [story]);
      expect(!failed(trials).includes('whole')).toBe(isFound);
    },
  );

  test('is no other story to itself', () => {
    expect(willBeFound(sampleArticle, story, [story])).toHaveLength(CUTS.length);
  });
});
