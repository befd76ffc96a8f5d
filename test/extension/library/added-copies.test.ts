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
/** One that ships. */
const TALKS = { ...harbourStory, id: 'talks' };
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
  expect(await library.copies.remove('talks', COPY)).toEqual(COPY);
  expect(await library.copies.of('talks')).toEqual(kept.slice(1));
  await library.copies.remove('talks', OTHER);
  expect(await library.copies.remove('talks', OTHER)).toBeNull();
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

test('another copy that has got the id of a removed one since stays where that is removed again', async () => {
  await library.copies.add('talks', COPY, null);
  const listed = { ...COPY, publisher: 'As another tab lists it' };
  await library.copies.remove('talks', COPY);
  const namesake = { ...OTHER, id: COPY.id };
  await library.copies.add('talks', namesake, null);
  expect(await library.copies.remove('talks', listed)).toBeNull();
  expect(await library.copies.of('talks')).toEqual([namesake]);
  await library.copies.add('talks', COPY, null);
  // What comes back is what was kept.
  expect(await library.copies.remove('talks', listed)).toEqual({ ...COPY, id: `${COPY.id}-2` });
});

test('where a story has no room for more, none is kept', async () => {
  const large = (id: string, letter: string): Copy => ({
    ...{ ...COPY, id },
    fingerprint: `AAA${letter}`.repeat(100_000),
  });
  const [first, second, third] = [large('1', 'A'), large('2', 'B'), large('3', 'C')];
  await library.put([harbourStory], 'imported');
  for (const bundled of [TALKS, null]) {
    const storyId = bundled?.id ?? harbourStory.id;
    const put = (copies: readonly Copy[]): Promise<boolean> =>
      library.putCopies([{ storyId, bundled, copies }]);
    expect(await put([first, second])).toBe(true);
    expect(await put([COPY, third])).toBe(false);
    expect(await put([COPY])).toBe(true);
  }
  expect(await library.addCopy(harbourStory.id, third, DRAFT.id)).toBe(false);
  const kept = [first, second, COPY];
  expect(await library.copies.of('talks')).toEqual(kept);
  const own = (await library.story(harbourStory.id))?.copies;
  expect(own).toEqual([...harbourStory.copies, ...kept]);
  expect(await library.drafts.list()).toEqual([DRAFT]);
});

test.each([
  ['one of several', [COPY, { ...COPY, fingerprint: 'x' }], [COPY]],
  ['the only one', [{ ...COPY, fingerprint: 'x' }], []],
  ['an address', [{ ...COPY, url: null }], []],
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
    for (const copy of [...read, OTHER]) await library.copies.remove('talks', copy);
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
  const beside = { storyId: 'talks', bundled: TALKS, copies: [COPY, OTHER, COPY] };
  const within = { storyId: harbourStory.id, bundled: null, copies: [COPY] };
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
