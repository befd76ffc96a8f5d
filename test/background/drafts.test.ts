/** What becomes of an article that somebody takes: a draft, and the same one where it was taken before. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepDraft } from '../../src/background/drafts.ts';
import type { CapturedArticle } from '../../src/core/article/captured-article.ts';
import { openLibrary } from '../../src/extension/library/open-library.ts';
import { articleOf } from '../support/articles.ts';
import { emptyIndexedDatabase } from '../support/indexed-database.ts';
import { harbour } from '../support/texts.ts';

const ARTICLE = articleOf(harbour);
let first: string | null = null;

beforeEach(async () => {
  emptyIndexedDatabase();
  first = await keepDraft(ARTICLE, null);
});
afterEach(() => {
  emptyIndexedDatabase();
});

async function drafts(): Promise<number> {
  const library = await openLibrary();
  const all = (await library?.drafts.list()) ?? [];
  library?.close();
  return all.length;
}

test('the same article leads to its draft', async () => {
  expect(await keepDraft(structuredClone(ARTICLE), null)).toBe(first);
  expect(await drafts()).toBe(1);
});

test('the same article twice at once leads to one draft', async () => {
  const other = { ...ARTICLE, headline: 'Taken twice' };
  const [one, two] = await Promise.all([keepDraft(other, null), keepDraft(other, null)]);
  expect(one).toBe(two);
  expect(await drafts()).toBe(2);
});

test.each<[string, CapturedArticle, string | null]>([
  ['with another address', { ...ARTICLE, url: 'https://www.bbc.com/other' }, null],
  ['with another headline', { ...ARTICLE, headline: 'Another headline' }, null],
  ['with less text', { ...ARTICLE, paragraphs: ARTICLE.paragraphs.slice(1) }, null],
  ['that is to be a copy', ARTICLE, 'some-story'],
])('one %s has a draft of its own', async (_, article, copyOf) => {
  expect(await keepDraft(article, copyOf)).not.toBe(first);
  expect(await drafts()).toBe(2);
});
