/** Drafts as they are kept, and what stands in the way of a change. */
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Library } from '../../../src/extension/library/library.ts';
import { DATABASE } from '../../../src/extension/library/schema.ts';
import { articleOf } from '../../support/articles.ts';
import { emptyLibrary } from '../../support/opened-library.ts';
import { harbour } from '../../support/texts.ts';

const notShown = (): null => null;
const draft = { id: 'first', changedAt: 1, article: articleOf(harbour), story: { title: 1 } };
let library: Library;

beforeEach(async () => {
  library = await emptyLibrary();
});
afterEach(() => {
  library.close();
});

test('drafts are kept, the last one first, and a broken one is skipped', async () => {
  await library.drafts.put({ ...draft, changedAt: 1 });
  await library.drafts.put({ ...draft, id: 'second', changedAt: 2 });
  await library.drafts.put({ ...draft, id: 'first', changedAt: 3 });
  const raw = await openDB(DATABASE);
  await raw.put('drafts', { id: 'broken' });
  raw.close();
  expect((await library.drafts.list()).map(({ id }) => id)).toEqual(['first', 'second']);
  expect(await library.drafts.ids()).toEqual(['broken', 'first', 'second']);
  expect(await library.drafts.get('first')).toEqual({ ...draft, changedAt: 3 });
  expect(await library.drafts.get('broken')).toBeNull();
});

test('a draft is replaced, removed and put back only where nobody has done something else', async () => {
  await library.drafts.put({ ...draft, changedAt: 3 });
  expect(await library.drafts.replace({ ...draft, changedAt: 5 }, 3, notShown)).toEqual({
    ...draft,
    changedAt: 5,
  });
  expect(await library.drafts.replace({ ...draft, changedAt: 6, story: {} }, 3, notShown)).toBe(
    'conflict',
  );
  expect(await library.drafts.get('first')).toEqual({ ...draft, changedAt: 5 });
  const removed = await library.drafts.remove('first', 5);
  expect(removed).toEqual({ ...draft, changedAt: 5 });
  expect(await library.drafts.get('first')).toBeNull();
  expect(await library.drafts.remove('first')).toBe('gone');
  expect(await library.drafts.replace({ ...draft, changedAt: 7 }, 5, notShown)).toBe('gone');
  await library.drafts.put({ ...draft, changedAt: 8 });
  expect(await library.drafts.remove('first', 5)).toBe('conflict');
  expect(typeof removed !== 'string' && (await library.drafts.putBack(removed))).toBe(false);
  expect(await library.drafts.get('first')).toEqual({ ...draft, changedAt: 8 });
});

test('a draft whose time is none is skipped', async () => {
  await library.drafts.put({ ...draft, changedAt: 9e15 });
  expect(await library.drafts.list()).toEqual([]);
});

test('the stories count as changed where a removed draft marked pages, and not otherwise', async () => {
  await library.drafts.put(draft);
  await library.drafts.put({ ...draft, id: 'shown' });
  await library.drafts.show('shown', notShown);
  const before = await library.revision();
  await library.drafts.remove('first');
  expect(await library.revision()).toBe(before);
  expect(await library.drafts.remove('shown')).toMatchObject({ id: 'shown', isShown: true });
  expect(await library.revision()).toBe(before + 1);
});

test('drafts come beside those that are here, under another id where theirs is taken', async () => {
  await library.drafts.put(draft);
  const later = { ...draft, changedAt: 2, story: { title: 2 } };
  const added = [later, { ...later, id: 'second', isShown: true }];
  expect(await library.drafts.addBeside(added, { newId: () => 'other' })).toBe(2);
  const kept = await library.drafts.list();
  expect(kept.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual([
    draft,
    { ...later, id: 'other' },
    { ...later, id: 'second' },
  ]);
});

test('of two tabs that read the same file, the second keeps nothing twice', async () => {
  await library.drafts.put({ ...draft, story: { title: 2 } });
  const inFile = [draft, { ...draft, id: 'second' }, { ...draft, id: 'third', copyOf: 'talks' }];
  const added = [draft, ...inFile.slice(2)];
  expect(await library.drafts.addBeside(added, { newId: () => 'other' })).toBe(2);
  const before = await library.drafts.list();
  const again = inFile.map((one) => ({ ...one, changedAt: 5 }));
  expect(await library.drafts.addBeside(again, { newId: () => 'another' })).toBe(0);
  expect(await library.drafts.list()).toEqual(before);
});

test('a draft that can’t be read is gone for whoever has read it, and stays; it goes where asked for by id', async () => {
  const raw = await openDB(DATABASE);
  await raw.put('drafts', { id: 'broken', text: 'what is left of it' });
  expect(await library.drafts.remove('broken', 1)).toBe('gone');
  expect(await raw.get('drafts', 'broken')).toEqual({ id: 'broken', text: 'what is left of it' });
  expect(await library.drafts.remove('broken')).toBe('gone');
  expect(await raw.get('drafts', 'broken')).toBeUndefined();
  raw.close();
});

test('drafts that are stopped half-way are not kept, nor any before them', async () => {
  const stop = new AbortController();
  const written: number[] = [];
  const many = Array.from({ length: 4 }, (_, index) => ({ ...draft, id: String(index) }));
  const added = library.drafts.addBeside(many, {
    newId: () => 'other',
    signal: stop.signal,
    onProgress(count) {
      written.push(count);
      if (count === 2) stop.abort();
    },
  });
  await expect(added).rejects.toThrow();
  expect(written).toEqual([1, 2]);
  expect(await library.drafts.ids()).toEqual([]);
});
