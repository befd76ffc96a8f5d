/** What is kept of own stories, and what is left where something goes wrong. */
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sketchOf } from '../../../src/core/recognition/sketch.ts';
import { shingles } from '../../../src/core/recognition/fingerprint.ts';
import { knownStoryOf } from '../../../src/core/recognition/known-story.ts';
import { readWords } from '../../../src/core/recognition/words.ts';
import type { CapturedArticle } from '../../../src/core/article/captured-article.ts';
import type { Story } from '../../../src/core/story/story.ts';
import type { Library } from '../../../src/extension/library/library.ts';
import { openLibrary } from '../../../src/extension/library/open-library.ts';
import { DATABASE, VERSION } from '../../../src/extension/library/schema.ts';
import { emptyLibrary } from '../../support/opened-library.ts';
import { harbourStory, ownStory } from '../../support/own-stories.ts';
import { budget, harbour, summit } from '../../support/texts.ts';

const NAMES = harbourStory.gate.names;
const OTHER = ownStory(budget, {
  id: 'budget',
  gate: { names: ['carney', 'obama', 'falk'], minNames: 2 },
  names: ['Carney'],
});
const ARTICLE: CapturedArticle = {
  ...budget,
  ...{ publisher: 'The Quay', date: null, url: 'https://quay.example/1', language: 'en' },
};
const noSketch = () => new Set<number>();

let library: Library;
beforeEach(async () => {
  library = await emptyLibrary();
});
afterEach(() => {
  library.close();
  vi.unstubAllGlobals();
});

describe('a story', () => {
  test('comes back whole, and its entry says what lists say', async () => {
    const other = { ...harbourStory, language: 'sv' };
    await library.put([other, OTHER], 'imported');
    expect(await library.story(other.id)).toEqual(other);
    const { entries, unreadable } = await library.entries();
    expect(unreadable).toBe(0);
    expect(entries.map(({ id }) => id)).toEqual([OTHER.id, other.id]);
    expect(entries[1]).toMatchObject({
      title: harbour.headline,
      agency: 'The Quay',
      asOf: '2013-04-16',
      notesBy: 'The Harbour School',
      language: 'sv',
      terms: 2,
      origin: 'imported',
      isOn: true,
      gate: other.gate,
      bytes: new TextEncoder().encode(JSON.stringify(other)).length,
    });
    expect(await library.entry('nothing')).toBeNull();
    expect(await library.story('nothing')).toBeNull();
  });

  test('takes the place of the one with its id alone, and stays off where that was', async () => {
    await library.put([harbourStory, OTHER], 'imported');
    await library.setOn(harbourStory.id, false);
    const written = { ...harbourStory, title: 'Another title', terms: harbourStory.terms.slice(1) };
    await library.put([written], 'written');
    expect(await library.story(harbourStory.id)).toEqual(written);
    expect(await library.story(OTHER.id)).toEqual(OTHER);
    const { entries } = await library.entries();
    expect(entries.map(({ isOn, origin }) => [isOn, origin])).toEqual([
      [true, 'imported'],
      [false, 'written'],
    ]);
  });

  test('is gone when it is removed, and comes back as it was, off and with its day', async () => {
    await library.put([harbourStory], 'imported');
    await library.setOn(harbourStory.id, false);
    const before = await library.entry(harbourStory.id);
    const removed = await library.remove(harbourStory.id);
    expect(await library.entries()).toEqual({ entries: [], unreadable: 0 });
    expect(await library.story(harbourStory.id)).toBeNull();
    expect(await library.remove(harbourStory.id)).toBeNull();
    expect(removed && (await library.putBack(removed))).toBe(true);
    expect(await library.entry(harbourStory.id)).toEqual(before);
    expect(await library.story(harbourStory.id)).toEqual(harbourStory);
  });

  test('does not come back over one that has its id meanwhile', async () => {
    await library.put([harbourStory], 'imported');
    const removed = await library.remove(harbourStory.id);
    const newer = { ...harbourStory, title: 'Newer' };
    await library.put([newer], 'imported');
    expect(removed && (await library.putBack(removed))).toBe(false);
    expect(await library.story(harbourStory.id)).toEqual(newer);
  });
});

describe('the stories for a page', () => {
  const idsFor = async (names: readonly string[]) =>
    (await library.storiesFor(names, noSketch)).map(({ id }) => id).sort();

  test('are those of whose gates it has names enough, without their notes', async () => {
    await library.put([harbourStory, OTHER], 'imported');
    expect(await library.storiesFor(NAMES.slice(1), noSketch)).toEqual([
      knownStoryOf(harbourStory),
    ]);
    expect(await idsFor(['falk', 'reyes'])).toEqual([]);
    expect(await idsFor(['falk', 'falk', 'obama'])).toEqual([OTHER.id]);
    expect(await idsFor([...NAMES, 'obama'])).toEqual([OTHER.id, harbourStory.id]);
    expect(await idsFor([])).toEqual([]);
  });

  test('are only those that are on', async () => {
    await library.put([harbourStory], 'imported');
    await library.setOn(harbourStory.id, false);
    expect(await idsFor(NAMES)).toEqual([]);
    expect((await library.gate()).gate).toBeNull();
    await library.setOn(harbourStory.id, true);
    expect(await idsFor(NAMES)).toEqual([harbourStory.id]);
    expect((await library.gate()).gate?.groups).toHaveLength(1);
  });

  test('are, of many with the same names, those that have most in common with it', async () => {
    const texts = [harbour, budget, summit].map(({ paragraphs }) => paragraphs.join(' '));
    const made = Array.from({ length: 40 }, (_, index): Story => {
      const words = `${String(index)} ${texts[index % 3] ?? ''}`.split(' ');
      const rotated = [...words.slice(index * 3), ...words.slice(0, index * 3)].reverse();
      const paragraphs = [rotated.join(' ')];
      const { gate } = harbourStory;
      return ownStory(
        { headline: '', paragraphs },
        { id: `made-${String(index)}`, gate, names: [] },
      );
    });
    await library.put([...made, harbourStory], 'imported');
    const page = sketchOf(
      shingles(readWords(harbour.paragraphs.slice(3).join('\n')).map(({ text }) => text)),
    );
    const found = await library.storiesFor(NAMES, () => new Set(page));
    expect(found.map(({ id }) => id)).toEqual([harbourStory.id]);
  });
});

describe('nothing or all is kept', () => {
  const broken = { ...OTHER, title: (() => undefined) as unknown as string };

  test('where one of several stories can’t be', async () => {
    await library.put([harbourStory], 'imported');
    const revision = await library.revision();
    const newer = { ...harbourStory, title: 'Newer' };
    await expect(library.put([newer, broken], 'imported')).rejects.toThrow();
    expect(await library.story(harbourStory.id)).toEqual(harbourStory);
    expect((await library.entries()).entries).toHaveLength(1);
    expect(await library.revision()).toBe(revision);
  });

  test('where a story is here that may not be replaced, be it one that can’t be read', async () => {
    const newer = { ...harbourStory, title: 'Newer' };
    const mayReplace = new Map<string, Story | null>([[OTHER.id, OTHER]]);
    expect(await library.put([harbourStory], 'imported', { mayReplace })).toBe(true);
    expect(await library.put([OTHER, newer], 'imported', { mayReplace })).toBe(false);
    expect(await library.story(harbourStory.id)).toEqual(harbourStory);
    expect(await library.story(OTHER.id)).toBeNull();
    const raw = await openDB(DATABASE);
    await raw.put('entries', { id: harbourStory.id });
    raw.close();
    expect(await library.holds(harbourStory.id)).toBe(true);
    expect(await library.put([newer], 'imported', { mayReplace })).toBe(false);
    mayReplace.set(newer.id, harbourStory);
    expect(await library.put([OTHER, newer], 'imported', { mayReplace })).toBe(true);
    expect(await library.story(harbourStory.id)).toEqual(newer);
  });

  test('where the reader stops it half-way', async () => {
    const stop = new AbortController();
    const written: number[] = [];
    const many = [harbourStory, OTHER, { ...OTHER, id: 'third' }];
    const put = library.put(many, 'imported', {
      signal: stop.signal,
      onProgress(count) {
        written.push(count);
        if (count === 2) stop.abort();
      },
    });
    await expect(put).rejects.toThrow();
    expect(written).toEqual([1, 2]);
    expect(await library.entries()).toEqual({ entries: [], unreadable: 0 });
    await expect(library.put(many, 'imported', { signal: stop.signal })).rejects.toThrow();
  });
});

test('each change of the stories has a revision of its own, and reading has none', async () => {
  const revisions: number[] = [];
  const note = async () => revisions.push(await library.revision());
  await note();
  await library.put([harbourStory], 'imported');
  await note();
  await library.setOn(harbourStory.id, false);
  await note();
  await library.story(harbourStory.id);
  await library.drafts.put({ id: 'draft', changedAt: 1, article: ARTICLE, story: {} });
  await note();
  await library.remove(harbourStory.id);
  await note();
  expect(revisions).toEqual([0, 1, 2, 2, 3]);
});

describe('a record that somebody has broken', () => {
  test.each([
    ['entries', { id: harbourStory.id }],
    ['recognition', { ...knownStoryOf(harbourStory), copies: 'none' }],
    ['recognition', null],
    ['notes', null],
  ] as const)('of %s is skipped and left as it is: %o', async (store, value) => {
    await library.put([harbourStory, OTHER], 'imported');
    const raw = await openDB(DATABASE);
    if (value) await raw.put(store, value);
    else await raw.delete(store, harbourStory.id);
    const { entries, unreadable } = await library.entries();
    const whole = await Promise.all(entries.map(({ id }) => library.story(id)));
    expect(whole.filter((story) => story !== null)).toEqual([OTHER]);
    expect(unreadable + whole.filter((story) => story === null).length).toBe(1);
    const names = [...NAMES, 'obama'];
    const found = (await library.storiesFor(names, noSketch)).map(({ id }) => id);
    expect(found).toContain(OTHER.id);
    expect(await library.gate()).toMatchObject({ gate: { groups: {} } });
    expect((await raw.get(store, harbourStory.id)) as unknown).toEqual(value ?? undefined);
    raw.close();
    await library.remove(harbourStory.id);
    expect((await library.entries()).unreadable).toBe(0);
    await library.put([harbourStory], 'imported');
    expect(await library.story(harbourStory.id)).toEqual(harbourStory);
  });

  test('is no story where one of its notes has no text', async () => {
    await library.put([harbourStory], 'imported');
    const raw = await openDB(DATABASE);
    await raw.put('notes', { ...harbourStory, terms: [{ id: 'falk' }] });
    raw.close();
    expect(await library.story(harbourStory.id)).toBeNull();
  });
});

describe('no library', () => {
  test('where the browser throws at once', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('not here', 'SecurityError');
      },
    });
    expect(await openLibrary()).toBeNull();
  });

  test('where a later version has made it; and this one lets go of it for that', async () => {
    const later = await openDB(DATABASE, VERSION + 1);
    expect(library.isOpen).toBe(false);
    expect(await openLibrary()).toBeNull();
    later.close();
  });

  test('where the browser does not answer', async () => {
    vi.stubGlobal('indexedDB', { open: () => new EventTarget() });
    vi.useFakeTimers();
    const opening = openLibrary();
    await vi.runAllTimersAsync();
    expect(await opening).toBeNull();
    vi.useRealTimers();
  });
});
