/** What becomes of an article that a page's script sends. */
import { afterEach, expect, test, vi } from 'vitest';
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
  const isKept = await keepArticle({ article, copyOf: null }, tab, { keep, openEditor });
  expect([isKept, drafts.length]).toEqual([kept === 1, kept]);
});

test('where the browser keeps no database, no editor opens', async () => {
  let opened = 0;
  const isKept = await keepArticle({ article: ARTICLE, copyOf: null }, undefined, {
    keep: () => Promise.resolve(null),
    openEditor: () => Promise.resolve((opened += 1)),
  });
  expect([isKept, opened]).toEqual([false, 0]);
});
