import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleText } from '../../../src/core/article/article-text.ts';
import { formPlaces } from '../../../src/core/editing/form-places.ts';
import { findStory } from '../../../src/core/recognition/find-story.ts';
import { knownStoryOf } from '../../../src/core/recognition/known-story.ts';
import { readStories } from '../../../tools/story/read-stories.ts';
import { sampleArticle } from '../../support/articles.ts';

const folder = path.resolve(import.meta.dirname, '../../../assets/stories');
const stories = await readStories(folder);

/** Name → text → its forms, what must not be taken for them, and where each stands. */
const cases: Readonly<
  Record<
    string,
    { text: string; forms: string[]; notWithin?: string[]; counts: number[]; at?: string[] }
  >
> = {
  'a form that stands twice': {
    text: 'Kerry met Lavrov. Then Kerry left.',
    forms: ['Kerry'],
    counts: [2],
    at: ['Kerry', 'Kerry'],
  },
  'a form that never stands': { text: 'Kerry left.', forms: ['Lavrov', 'Kerry'], counts: [0, 1] },
  'the longer form where both would do': {
    text: 'John Kerry left, said Kerry.',
    forms: ['Kerry', 'John Kerry'],
    counts: [1, 1],
    at: ['Kerry', 'John Kerry'],
  },
  'a possessive, which is no part of it': {
    text: 'It was Kerry’s plan.',
    forms: ['Kerry'],
    counts: [1],
    at: ['Kerry'],
  },
  'a form that is written with one': {
    text: 'It was Kerry’s plan.',
    forms: ['Kerry’s'],
    counts: [1],
    at: ['Kerry'],
  },
  'other capitals and diacritics': {
    text: 'MAGNITSKÝ and magnitsky',
    forms: ['Magnitsky'],
    counts: [2],
    at: ['MAGNITSKÝ', 'magnitsky'],
  },
  'two spellings that are one': {
    text: 'Mr. Kerry left.',
    forms: ['Mr Kerry', 'Mr. Kerry'],
    counts: [1, 1],
    at: ['Mr. Kerry', 'Mr. Kerry'],
  },
  'a longer name that is somebody else’s': {
    text: 'Mark Carney is not Carney.',
    forms: ['Carney'],
    notWithin: ['Mark Carney'],
    counts: [1],
  },
  'an Arabic name, written with signs and without, and not within another word': {
    text: 'وقالت ليلى حدّاد إن حداد تقود المجلس، لا الحدادين.',
    forms: ['حداد', 'ليلى حداد'],
    counts: [1, 1],
    at: ['حداد', 'ليلى حدّاد'],
  },
  'a name with an apostrophe, whichever sign it is written with': {
    text: "Sean O’Neil met O'Neil, and N‘Diaye.",
    forms: ['O’Neil', "Sean O'Neil", 'N’Diaye'],
    counts: [1, 1, 1],
    at: ["O'Neil", 'Sean O’Neil', 'N‘Diaye'],
  },
  'a name with combining marks, which are letters elsewhere': {
    text: 'Jose\u0301 Nun\u0303ez and José Nuñez.',
    forms: ['José Nuñez'],
    counts: [2],
  },
  'a name with an emoji, which is no word': {
    text: 'Team Rocket 🚀 won. Rocket won.',
    forms: ['Team Rocket 🚀', '🚀'],
    counts: [1, 0],
    at: ['Team Rocket'],
  },
  'a form without a word': { text: 'Kerry left.', forms: ['—'], counts: [0] },
};

describe('of a term’s forms is counted', () => {
  test.each(Object.entries(cases))('%s', (_, { text, forms, notWithin, counts, at }) => {
    const [places] = formPlaces(text, [{ id: 'term', forms, ...(notWithin && { notWithin }) }]);
    expect(places?.forms.map((one) => one.places.length)).toEqual(counts);
    const spans = places?.forms.flatMap((one) => one.places) ?? [];
    if (at) expect(spans.map(({ from, to }) => text.slice(from, to))).toEqual(at);
    expect(places?.count).toBe(new Set(spans.map(({ from }) => from)).size);
    expect(places?.namesakes).toHaveLength(notWithin ? 1 : 0);
  });

  test('no form within a longer one of another term', () => {
    const terms = [
      { id: 'man', forms: ['Magnitsky'] },
      { id: 'law', forms: ['Magnitsky Act'] },
    ];
    const places = formPlaces('The Magnitsky Act is named after Magnitsky.', terms);
    expect(places.map(({ count }) => count)).toEqual([1, 1]);
  });
});

test('what is counted in an article is what is marked on its page', () => {
  const text = articleText(sampleArticle);
  const finding = findStory(text, stories);
  const counted = formPlaces(text, stories.map(knownStoryOf)[0]?.terms ?? []);
  const mentions = counted.flatMap(({ termId, forms }) =>
    forms.flatMap(({ places }) => places.map(({ from, to }) => ({ termId, from, to }))),
  );
  expect(mentions.length).toBeGreaterThan(5);
  expect(finding).toMatchObject({ kind: 'found' });
  const marked = JSON.stringify(finding);
  for (const { termId, from, to } of mentions) {
    expect(marked).toMatch(new RegExp(`"termId":"${termId}"[^}]*"from":${from},"to":${to}`));
  }
  expect(marked.match(/"termId"/g)).toHaveLength(mentions.length);
});
