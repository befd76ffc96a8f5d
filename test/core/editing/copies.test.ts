import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { anotherCopy, copyOfArticle } from '../../../src/core/editing/copies.ts';
import type { Report } from '../../../tools/sample/sample-page.ts';
import { readStories } from '../../../tools/story/read-stories.ts';
import { articleOf, sampleArticle } from '../../support/articles.ts';
import { harbour, summit } from '../../support/texts.ts';

const [story] = await readStories(path.resolve(import.meta.dirname, '../../../assets/stories'));
const copies = story?.copies ?? [];
const known = copies.find(({ id }) => id === 'backstory-sample');

describe('the copy that is made of an article', () => {
  test('has the fingerprint that the build’s own tool makes of the text', () => {
    expect(copyOfArticle(sampleArticle, [])).toEqual({
      id: 'the-sample-courier',
      publisher: 'The Sample Courier',
      date: '2013-04-16',
      url: 'https://courier.example/talks',
      words: known?.words,
      fingerprint: known?.fingerprint,
    });
  });

  test.each([
    [{ url: null }, 'url', undefined],
    [{ url: 'file:///talks.html' }, 'url', undefined],
    [{ publisher: '' }, 'id', 'copy'],
    [{ publisher: 'Courier' }, 'id', 'courier-2'],
  ] as const)('of an article with %j has as its %s %s', (change, key, expected) => {
    expect(copyOfArticle({ ...sampleArticle, ...change }, ['courier'])?.[key]).toBe(expected);
  });

  test('has twenty words at the least', () => {
    const of = (count: number) =>
      copyOfArticle({ ...sampleArticle, headline: '', paragraphs: ['word '.repeat(count)] }, []);
    expect(of(19)).toBeNull();
    expect(of(20)?.words).toBe(20);
  });
});

describe('another text of a story', () => {
  const { headline, paragraphs } = sampleArticle;
  const texts: Readonly<Record<string, { report: Report; isNear: boolean; sameAs?: string }>> = {
    'that is a known one': { report: sampleArticle, isNear: true, sameAs: 'backstory-sample' },
    'under another headline': { report: { headline: 'Two dates', paragraphs }, isNear: true },
    'that is cut from the end': {
      report: { headline, paragraphs: paragraphs.slice(0, 6) },
      isNear: true,
    },
    'that reports the same in other words': { report: summit, isNear: false },
    'that has nothing to do with it': { report: harbour, isNear: false },
  };

  test.each(Object.entries(texts))('%s', (_, { report, isNear, sameAs = null }) => {
    const another = anotherCopy(copies, articleOf(report));
    expect(another).toMatchObject({ isNear, sameAs });
    expect((another?.score ?? 0) >= 1).toBe(isNear);
    expect(copies.map(({ id }) => id)).not.toContain(another?.copy.id);
  });

  test('says how near it is, where it is not near enough', () => {
    const { score = 0 } =
      anotherCopy(
        copies,
        articleOf({ headline, paragraphs: [...harbour.paragraphs, ...paragraphs.slice(1, 3)] }),
      ) ?? {};
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(1);
  });
});
