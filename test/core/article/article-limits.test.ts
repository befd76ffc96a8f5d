/** What comes from a page's script is an article within bounds, or nothing. */
import { expect, test } from 'vitest';
import {
  MAX_ARTICLE_LENGTH,
  paragraphsWithin,
  readCapturedArticle,
} from '../../../src/core/article/article-limits.ts';
import { articleOf } from '../../../src/core/article/article-of.ts';

const ARTICLE = {
  headline: 'Harbour reopens',
  paragraphs: ['One.', 'Two.'],
  publisher: '',
  date: '2013-04-15',
  url: 'https://gazette.example/harbour',
  language: 'en-GB',
};

test.each([
  ['as it is', ARTICLE],
  [
    'without what no page said',
    { ...ARTICLE, headline: '', date: null, url: null, language: null },
  ],
  ['as long as may be', { ...ARTICLE, headline: '', paragraphs: ['x'.repeat(MAX_ARTICLE_LENGTH)] }],
])('%s', (_, article) => {
  expect(readCapturedArticle(article)).toEqual(article);
});

test('what is not asked for is dropped', () => {
  expect(readCapturedArticle({ ...ARTICLE, more: 1 })).toEqual(ARTICLE);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'article'],
  ['no headline', { ...ARTICLE, headline: undefined }],
  ['a headline of a thousand letters', { ...ARTICLE, headline: 'x'.repeat(1000) }],
  ['no publisher', { ...ARTICLE, publisher: null }],
  ['no paragraphs', { ...ARTICLE, paragraphs: [] }],
  ['paragraphs in a text', { ...ARTICLE, paragraphs: 'One.' }],
  ['a paragraph that is none', { ...ARTICLE, paragraphs: ['One.', 2] }],
  ['too long a text', { ...ARTICLE, paragraphs: ['x'.repeat(MAX_ARTICLE_LENGTH), 'x'] }],
  ['too many paragraphs', { ...ARTICLE, paragraphs: Array<string>(6000).fill('x') }],
  ['no day', { ...ARTICLE, date: '15 April 2013' }],
  ['an address that runs', { ...ARTICLE, url: 'javascript:alert(1)' }],
  ['an endless address', { ...ARTICLE, url: `https://a.example/${'b'.repeat(3000)}` }],
  ['a language that is none', { ...ARTICLE, language: 'en"' }],
])('%s is no article', (_, sent) => {
  expect(readCapturedArticle(sent)).toBeNull();
});

test('of a text that is too long, as much is taken as may be', () => {
  const long = 'x'.repeat(MAX_ARTICLE_LENGTH / 2);
  expect(paragraphsWithin([long, long, 'x'], 0)).toEqual([long, long]);
  const facts = { headline: 'Long', publisher: null, date: null, url: null, language: null };
  const article = articleOf(facts, [long, ' \u200B ', long, 'x']);
  // What comes after a paragraph that has no room is left out too: nobody would miss the gap.
  expect(article.paragraphs).toEqual([long]);
  expect(readCapturedArticle(article)).toEqual(article);
});
