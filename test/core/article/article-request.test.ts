/** Which articles that come were asked for. */
import { expect, test } from 'vitest';
import {
  type ArticleRequest,
  requestOf,
  withRequest,
} from '../../../src/core/article/article-request.ts';

const HOUR = 60 * 60 * 1000;
const ASKED: ArticleRequest = {
  token: 'one',
  tabId: 7,
  documentId: 'first page',
  copyOf: null,
  askedAt: 1000,
};

test.each([
  { says: 'what was asked', ...{ token: 'one', tabId: 7, documentId: 'first page' }, ok: true },
  { says: 'a token of nobody', ...{ token: 'two', tabId: 7, documentId: 'first page' }, ok: false },
  { says: 'no token', ...{ token: '', tabId: 7, documentId: 'first page' }, ok: false },
  { says: 'another tab', ...{ token: 'one', tabId: 8, documentId: 'first page' }, ok: false },
  { says: 'no tab', ...{ token: 'one', tabId: undefined, documentId: 'first page' }, ok: false },
  { says: 'the next page', ...{ token: 'one', tabId: 7, documentId: 'next page' }, ok: false },
  { says: 'the page, no id told', ...{ token: 'one', tabId: 7, documentId: undefined }, ok: true },
])('$says: an answer is $ok', ({ token, tabId, documentId, ok }) => {
  expect(requestOf([ASKED], token, { tabId, documentId }, 2000)).toBe(ok ? ASKED : null);
});

test.each([
  { hours: 0, ok: true },
  { hours: 12, ok: true },
  { hours: 25, ok: false },
])('$hours hours after it was asked, an answer is $ok', ({ hours, ok }) => {
  const now = ASKED.askedAt + hours * HOUR;
  const sender = { tabId: 7, documentId: 'first page' };
  expect(requestOf([ASKED], 'one', sender, now)).toBe(ok ? ASKED : null);
});

test('a browser that tells no document goes by the token and the tab', () => {
  const asked = { ...ASKED, documentId: null };
  expect(requestOf([asked], 'one', { tabId: 7, documentId: 'any' }, 2000)).toBe(asked);
  expect(requestOf([asked], 'one', { tabId: 8, documentId: 'any' }, 2000)).toBeNull();
});

test('a later request of a page takes the place of the one before, and old ones are forgotten', () => {
  const other = { ...ASKED, token: 'other', tabId: 8 };
  const later = { ...ASKED, token: 'later', askedAt: 2000 };
  expect(withRequest([ASKED, other], later)).toEqual([other, later]);
  const nextDay = { ...ASKED, token: 'next day', tabId: 9, askedAt: 25 * HOUR };
  expect(withRequest([other, later], nextDay)).toEqual([nextDay]);
});

test('what was asked of a page counts when the reader comes back to it, whatever was asked in its tab since', () => {
  const next = { ...ASKED, token: 'next', documentId: 'next page', askedAt: 2000 };
  const requests = withRequest([ASKED], next);
  expect(requestOf(requests, 'one', { tabId: 7, documentId: 'first page' }, 3000)).toBe(ASKED);
});
