import { expect, test } from 'vitest';
import { tabOfArticle } from '../../../src/core/article/tab-of-article.ts';

const TABS = [
  { id: 1 },
  { id: 2, url: 'about:blank' },
  { id: 3, url: 'https://news.example/talks?id=7&utm_source=mail#top' },
  { id: 4, url: 'https://news.example/talks?id=7' },
  { id: 5, url: 'https://news.example/' },
];

test.each([
  ['https://news.example/talks?id=7', 3],
  ['https://NEWS.example/talks?id=7&fbclid=x', 3],
  ['https://news.example/talks', undefined],
  ['https://news.example', 5],
  ['about:blank', undefined],
  ['', undefined],
])('the tab of %s is %s', (address, id) => {
  expect(tabOfArticle(address, TABS)?.id).toBe(id);
});
