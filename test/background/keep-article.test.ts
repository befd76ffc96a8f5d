/** What becomes of an article that a page's script sends. */
import { afterEach, expect, test, vi } from 'vitest';
import { TabRateLimit } from '../../src/background/tab-rate-limit.ts';
import { keepArticle } from '../../src/background/keep-article.ts';
import { budget } from '../support/texts.ts';

const ARTICLE = {
  ...budget,
  ...{ publisher: 'The Quay', date: null, url: 'https://quay.example/1', language: 'en' },
};
const opens = (): Promise<void> => Promise.resolve();

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  { of: 'a page', tab: { id: 1, incognito: false }, article: ARTICLE, openEditor: opens, kept: 1 },
  { of: 'a private page', tab: { incognito: true }, article: ARTICLE, openEditor: opens, kept: 0 },
  {
    of: 'what is no article',
    tab: { id: 1 },
    article: { headline: 1 },
    openEditor: opens,
    kept: 0,
  },
  {
    of: 'a page whose window is gone, so that no editor opens',
    tab: { id: 1 },
    article: ARTICLE,
    openEditor: () => Promise.reject(new Error('no window')),
    kept: 1,
  },
])('of $of, $kept is kept, and the answer says so', async ({ tab, article, openEditor, kept }) => {
  vi.spyOn(console, 'error').mockReturnValue();
  const drafts: string[] = [];
  const keep = ({ headline }: { headline: string }): Promise<string> => {
    drafts.push(headline);
    return Promise.resolve('one');
  };
  const isKept = await keepArticle({ article, copyOf: null }, tab, {
    ...{ mayKeep: () => true, keep, openEditor },
  });
  expect([isKept, drafts.length]).toEqual([kept === 1, kept]);
});

test('where the browser keeps no database, no editor opens', async () => {
  let opened = 0;
  const isKept = await keepArticle({ article: ARTICLE, copyOf: null }, undefined, {
    mayKeep: () => true,
    keep: () => Promise.resolve(null),
    openEditor: () => Promise.resolve((opened += 1)),
  });
  expect([isKept, opened]).toEqual([false, 0]);
});

test('a page that sends articles without end has no more kept, nor editors opened', async () => {
  const limit = new TabRateLimit(500);
  const drafts: string[] = [];
  const keeper = {
    mayKeep: () => limit.admits(1, 0),
    keep: ({ headline }: { headline: string }) =>
      Promise.resolve(`draft-${String(drafts.push(headline))}`),
    openEditor: opens,
  };
  const sent = { article: ARTICLE, copyOf: null };
  expect(await keepArticle({ ...sent, article: { headline: 1 } }, { id: 1 }, keeper)).toBe(false);
  expect(await keepArticle(sent, { id: 1 }, keeper)).toBe(true);
  expect(await keepArticle(sent, { id: 1 }, keeper)).toBe(false);
  expect(drafts).toHaveLength(1);
});
