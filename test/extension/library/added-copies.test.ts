/** Copies that were added to stories: of a bundled one beside it, of an own one within it. */
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyOfArticle } from '../../../src/core/editing/copies.ts';
import type { Copy } from '../../../src/core/story/story.ts';
import type { Library } from '../../../src/extension/library/library.ts';
import { type Draft, DATABASE } from '../../../src/extension/library/schema.ts';
import { articleOf } from '../../support/articles.ts';
import { emptyLibrary } from '../../support/opened-library.ts';
import { harbourStory } from '../../support/own-stories.ts';
import { budget, summit } from '../../support/texts.ts';

const DRAFT: Draft = {
  id: 'one',
  changedAt: 1,
  article: articleOf(summit),
  story: {},
  copyOf: 'talks',
};
const COPY = copyFrom(summit);
const OTHER = { ...copyFrom(budget), id: 'other' };

let library: Library;
beforeEach(async () => {
  library = await emptyLibrary();
  await library.drafts.put(DRAFT);
});
afterEach(() => {
  library.close();
  vi.unstubAllGlobals();
});

test('a bundled story’s are kept by its id, and go one by one', async () => {
  const revision = await library.revision();
  await library.copies.add('talks', COPY, DRAFT.id);
  expect(await library.drafts.list()).toEqual([]);
  expect(await library.revision()).toBe(revision + 1);
  await library.copies.add('talks', OTHER, null);
  const kept = [COPY, OTHER];
  expect(await library.copies.of('talks')).toEqual(kept);
  expect(await library.copies.all()).toEqual(new Map([['talks', kept]]));
  await library.copies.remove('talks', COPY.id);
  expect(await library.copies.of('talks')).toEqual(kept.slice(1));
  await library.copies.remove('talks', OTHER.id);
  expect(await library.copies.all()).toEqual(new Map());
  expect(await library.copies.of('nothing')).toEqual([]);
});

test('of two tabs that add at once, neither writes over the other, and one text comes once', async () => {
  const sameName = { ...OTHER, id: COPY.id, publisher: COPY.publisher };
  const kept = [COPY, { ...sameName, id: `${COPY.id}-2` }];
  await library.put([harbourStory], 'imported');
  for (const copy of [COPY, sameName, COPY]) {
    await library.copies.add('talks', copy, null);
    expect(await library.addCopy(harbourStory.id, copy, DRAFT.id)).toBe(true);
  }
  expect(await library.copies.of('talks')).toEqual(kept);
  const grown = [...harbourStory.copies, ...kept];
  expect((await library.story(harbourStory.id))?.copies).toEqual(grown);
});

test.each([
  ['one of several', [COPY, { ...COPY, fingerprint: 'x' }], [COPY]],
  ['the only one', [{ ...COPY, fingerprint: 'x' }], []],
  ['the list', 'x', []],
])(
  'where somebody has broken %s by hand, it is left out, and left as it is',
  async (_, copies, read) => {
    const raw = await openDB(DATABASE);
    await raw.put('copies', { id: 'talks', copies });
    expect(await library.copies.of('talks')).toEqual(read);
    expect([...(await library.copies.all()).values()]).toEqual(read.length > 0 ? [read] : []);
    await library.copies.add('talks', OTHER, null);
    expect(await library.copies.of('talks')).toEqual([...read, OTHER]);
    for (const { id } of [...read, OTHER]) await library.copies.remove('talks', id);
    const kept = (await raw.get('copies', 'talks')) as unknown;
    raw.close();
    const broken = Array.isArray(copies) ? copies.slice(read.length) : [copies];
    expect(kept).toEqual({ id: 'talks', copies: broken });
  },
);

test('an own story’s become part of it, which stays as it was else', async () => {
  await library.put([harbourStory], 'imported');
  await library.setOn(harbourStory.id, false);
  const before = await library.entry(harbourStory.id);
  expect(await library.addCopy(harbourStory.id, COPY, DRAFT.id)).toBe(true);
  const grown = { ...harbourStory, copies: [...harbourStory.copies, COPY] };
  expect(await library.story(harbourStory.id)).toEqual(grown);
  expect(await library.entry(harbourStory.id)).toEqual({
    ...before,
    bytes: new TextEncoder().encode(JSON.stringify(grown)).length,
  });
  expect(await library.drafts.list()).toEqual([]);
});

test('those from files are kept all together or not at all', async () => {
  const revision = await library.revision();
  const beside = { storyId: 'talks', isBundled: true, copies: [COPY, OTHER, COPY] };
  const within = { storyId: harbourStory.id, isBundled: false, copies: [COPY] };
  expect(await library.putCopies([beside, within])).toBe(false);
  expect(await library.copies.of('talks')).toEqual([]);
  expect(await library.revision()).toBe(revision);
  await library.put([harbourStory], 'imported');
  expect(await library.putCopies([beside, within])).toBe(true);
  expect(await library.copies.of('talks')).toEqual([COPY, OTHER]);
  expect((await library.story(harbourStory.id))?.copies).toEqual([...harbourStory.copies, COPY]);
});

test('of a story that is gone, nothing is kept but the draft', async () => {
  expect(await library.addCopy('gone', COPY, DRAFT.id)).toBe(false);
  expect(await library.drafts.list()).toEqual([DRAFT]);
  expect(await library.entries()).toEqual({ entries: [], unreadable: 0 });
});

function copyFrom(report: typeof summit): Copy {
  const copy = copyOfArticle(articleOf(report), []);
  if (!copy) throw new Error('too short');
  return copy;
}
