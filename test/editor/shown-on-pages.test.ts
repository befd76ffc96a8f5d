/** Pages are told of a draft that they show: when it begins and ends, and in between once its author pauses. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startStory } from '../../src/core/editing/draft-story.ts';
import { ShownOnPages } from '../../src/editor/shown-on-pages.ts';
import type { Drafts } from '../../src/extension/library/drafts.ts';
import type { Library } from '../../src/extension/library/library.ts';
import { openLibrary } from '../../src/extension/library/open-library.ts';
import type { Draft } from '../../src/extension/library/schema.ts';
import { sampleArticle } from '../support/articles.ts';
import { emptyIndexedDatabase } from '../support/indexed-database.ts';

const DRAFT: Draft = {
  id: 'one',
  changedAt: 1,
  article: sampleArticle,
  story: startStory(sampleArticle),
};

let library: Library | null = null;
let told = 0;
beforeEach(async () => {
  emptyIndexedDatabase();
  told = 0;
  library = await openLibrary();
  await library?.drafts.put(DRAFT);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  library?.close();
});

test('typing tells pages once, after it, and only while the draft is shown', async () => {
  const pages = pagesOf();
  expect(pages.isShown).toBe(false);
  await pages.replace({ ...DRAFT, changedAt: 2 }, 1);
  expect(vi.getTimerCount()).toBe(0);
  expect(await pages.set(true)).toBe(true);
  expect(told).toBe(1);
  for (const changedAt of [3, 4, 5]) {
    expect(await pages.replace({ ...DRAFT, changedAt }, changedAt - 1)).toMatchObject({
      changedAt,
    });
  }
  expect(told).toBe(1);
  vi.runAllTimers();
  expect(told).toBe(2);
  // Another tab has changed it.
  expect(await pages.replace({ ...DRAFT, changedAt: 9 }, 1)).toBe('conflict');
  expect(vi.getTimerCount()).toBe(0);
  await pages.replace({ ...DRAFT, changedAt: 6 }, 5);
  pages.tellNow();
  vi.runAllTimers();
  expect(told).toBe(3);
  expect(await pages.set(false)).toBe(true);
  expect(told).toBe(4);
});

test('where another tab has switched it, this one says so, and tells pages too', async () => {
  const [mine, theirs] = [pagesOf(), pagesOf()];
  const said: boolean[] = [];
  mine.follow((isShown) => said.push(isShown));
  await theirs.set(true);
  expect(told).toBe(1);
  await mine.replace({ ...DRAFT, changedAt: 2 }, 1);
  vi.runAllTimers();
  expect(told).toBe(2);
  await theirs.set(false);
  await mine.replace({ ...DRAFT, changedAt: 3 }, 2);
  vi.runAllTimers();
  expect(told).toBe(3);
  expect(said).toEqual([true, false]);
  await theirs.set(true);
  expect(await mine.remove(3)).toMatchObject({ isShown: true });
  expect(told).toBe(5);
});

test('once it has become a story, pages are told of it no more', async () => {
  await library?.drafts.show('one', () => null);
  const shown = await library?.drafts.get('one');
  const pages = pagesOf(shown ?? DRAFT);
  expect(pages.isShown).toBe(true);
  await pages.replace({ ...DRAFT, changedAt: 2 }, 1);
  pages.end();
  vi.runAllTimers();
  expect(told).toBe(0);
  expect(pages.isShown).toBe(false);
});

test('where nothing can be kept, it says so and stays as it was', async () => {
  const closed = pagesOf(DRAFT, () => Promise.reject(new Error('no library')));
  expect(await closed.set(true)).toBe(false);
  const gone = pagesOf({ ...DRAFT, id: 'gone' });
  expect(await gone.set(true)).toBe(false);
  expect([closed.isShown, gone.isShown, told]).toEqual([false, false, 0]);
});

function pagesOf(
  draft: Draft = DRAFT,
  openDrafts: () => Promise<Drafts> = draftsHere,
): ShownOnPages {
  return new ShownOnPages({
    draft,
    openDrafts,
    shownOf: () => null,
    tellPages() {
      told++;
      return Promise.resolve();
    },
  });
}

function draftsHere(): Promise<Drafts> {
  if (!library) throw new Error('no library');
  return Promise.resolve(library.drafts);
}
