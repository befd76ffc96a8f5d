/** Drafts that mark pages: found as stories are, and told apart from them everywhere else. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeFingerprint } from '../../../src/core/recognition/fingerprint.ts';
import { namesAtGate } from '../../../src/core/recognition/gate.ts';
import { isDraftId, shownDraftId } from '../../../src/core/story/shown-draft-id.ts';
import type { Story } from '../../../src/core/story/story.ts';
import type { Library } from '../../../src/extension/library/library.ts';
import type { Draft } from '../../../src/extension/library/schema.ts';
import { articleOf } from '../../support/articles.ts';
import { emptyLibrary, makeFirstVersion, openedLibrary } from '../../support/opened-library.ts';
import { harbourStory } from '../../support/own-stories.ts';
import { harbour } from '../../support/texts.ts';

const NAMES = harbourStory.gate.names;
const ID = shownDraftId('one');
const DRAFT: Draft = {
  id: 'one',
  changedAt: 1,
  article: articleOf(harbour),
  story: { id: '', title: 'First' },
};

/** What the editor makes of a draft; one without a title can't be shown. */
function shownOf({ id, story }: Draft): Story | null {
  const { title } = story as Pick<Story, 'title'>;
  return title === '' ? null : { ...harbourStory, id: shownDraftId(id), title };
}

let library: Library;
beforeEach(async () => {
  library = await emptyLibrary();
  await library.drafts.put(DRAFT);
});
afterEach(() => {
  library.close();
  vi.unstubAllGlobals();
});

const found = async (): Promise<string[]> =>
  (await library.storiesFor(NAMES, () => new Set())).map(({ id }) => id);
const write = async (
  title: string,
  changedAt: number,
  replaces: number,
  id = '',
): Promise<void> => {
  const next = { ...DRAFT, changedAt, story: { id, title } };
  expect(await library.drafts.replace(next, replaces, shownOf)).toMatchObject(next);
};

describe('a draft', () => {
  test('marks no page until somebody asks for it', async () => {
    await write('Second', 2, 1);
    expect(await found()).toEqual([]);
    expect((await library.gate()).gate).toBeNull();
    expect(await library.drafts.show('nothing', shownOf)).toBe(false);
  });

  test('is found by its gate from then on, is in no list, and is told to pages as a change', async () => {
    const before = await library.revision();
    expect(await library.drafts.show('one', shownOf)).toBe(true);
    expect(await found()).toEqual([ID]);
    const { gate, revision } = await library.gate();
    expect(revision).toBeGreaterThan(before);
    expect(gate && namesAtGate(harbour.paragraphs.join(' '), gate)).not.toEqual([]);
    expect(await library.story(ID)).toMatchObject({ id: ID, title: 'First' });
    expect(await library.entries()).toEqual({ entries: [], unreadable: 0 });
    expect(await library.drafts.get('one')).toEqual({ ...DRAFT, isShown: true });
    expect(isDraftId(ID) && !isDraftId(harbourStory.id)).toBe(true);
  });

  test('is shown as it is written, as far as it can be, and not over what another tab has kept', async () => {
    await library.drafts.show('one', shownOf);
    await write('Second', 2, 1);
    expect(await library.entry(ID)).toMatchObject({ title: 'Second' });
    const stale = { ...DRAFT, changedAt: 5 };
    expect(await library.drafts.replace(stale, 1, shownOf)).toBe('conflict');
    expect(await library.entry(ID)).toMatchObject({ title: 'Second' });
    await write('', 3, 2);
    expect(await found()).toEqual([]);
    await write('Third', 4, 3);
    expect(await library.entry(ID)).toMatchObject({ title: 'Third' });
  });
});

describe('it ends', () => {
  beforeEach(() => library.drafts.show('one', shownOf));

  test('with its switch, the draft kept', async () => {
    await library.drafts.hide('one');
    expect(await found()).toEqual([]);
    expect(await library.drafts.get('one')).toEqual(DRAFT);
  });

  test('with the draft, which comes back without its marks', async () => {
    const removed = await library.drafts.remove('one');
    expect(removed).toEqual({ ...DRAFT, isShown: true });
    expect(await found()).toEqual([]);
    if (typeof removed !== 'string') expect(await library.drafts.putBack(removed)).toBe(true);
    expect(await library.drafts.get('one')).toEqual(DRAFT);
    await write('Second', 2, 1);
    expect(await found()).toEqual([]);
  });

  test('with the story that it becomes, all in one', async () => {
    const becomes = { draftId: 'one', ownId: harbourStory.id, usedAs: '', takenIds: [] };
    const used = await library.putToUse(harbourStory, { ...becomes, changedAt: 1 });
    const changedAt = 'changedAt' in used ? used.changedAt : 0;
    expect(await found()).toEqual([harbourStory.id]);
    const story = { id: harbourStory.id, usedAs: '', title: 'First' };
    expect(await library.drafts.get('one')).toEqual({ ...DRAFT, changedAt, story });
    await library.drafts.show('one', shownOf);
    const unclonable = { ...harbourStory, agency: (() => '') as unknown as string };
    await expect(
      library.putToUse(unclonable, { ...becomes, changedAt, over: '' }),
    ).rejects.toThrow();
    expect(await found()).toContain(ID);
  });
});

test('a draft stands for the own story that it was, and no other', async () => {
  const other = { ...harbourStory, id: 'harbour-again' };
  await library.put([harbourStory, other], 'written');
  await write('Second', 2, 1, harbourStory.id);
  expect(await found()).toEqual([other.id, harbourStory.id]);
  await library.drafts.show('one', shownOf);
  expect(await found()).toEqual([ID, other.id]);
  await library.drafts.hide('one');
  expect(await found()).toEqual([other.id, harbourStory.id]);
});

test('a draft is found by the copies that were added to the own story for which it stands', async () => {
  const [copy] = harbourStory.copies;
  if (!copy) throw new Error('no copy');
  const added = { ...copy, id: 'added', fingerprint: encodeFingerprint(Uint32Array.of(1, 2, 3)) };
  await library.put([{ ...harbourStory, copies: [copy, added] }], 'written');
  await write('Second', 2, 1, harbourStory.id);
  await library.drafts.show('one', shownOf);
  expect((await library.story(ID))?.copies.map(({ id }) => id)).toEqual([copy.id, 'added']);
  const [known] = await library.storiesFor(NAMES, () => new Set());
  expect(known).toMatchObject({ id: ID, copies: [{ id: copy.id }, { id: 'added' }] });
});

test('a draft that is shown is found at once by a copy that is added to its own story', async () => {
  const [copy] = harbourStory.copies;
  if (!copy) throw new Error('no copy');
  const added = { ...copy, id: 'added', fingerprint: encodeFingerprint(Uint32Array.of(1, 2, 3)) };
  await library.put([harbourStory], 'written');
  await write('Second', 2, 1, harbourStory.id);
  await library.drafts.show('one', shownOf);
  expect(await library.addCopy(harbourStory.id, added, 'text')).toBe(true);
  const [known] = await library.storiesFor(NAMES, () => new Set());
  expect(known).toMatchObject({ id: ID, copies: [{ id: copy.id }, { id: 'added' }] });
});

test('drafts come before own stories, and of these those that were added last', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
  await library.put([{ ...harbourStory, id: 'added-first' }], 'imported');
  vi.setSystemTime(2_000);
  await library.put([{ ...harbourStory, id: 'middle' }], 'imported');
  vi.setSystemTime(3_000);
  await library.put([{ ...harbourStory, id: 'zebra' }], 'imported');
  vi.useRealTimers();
  await library.drafts.show('one', shownOf);
  expect(await found()).toEqual([ID, 'zebra', 'middle', 'added-first']);
});

test('a library of the version before keeps what it has, and takes drafts and copies', async () => {
  library.close();
  await makeFirstVersion(async (before) => {
    await before.put('drafts', DRAFT);
  });
  library = await openedLibrary();
  expect(await library.drafts.get('one')).toEqual(DRAFT);
  await library.drafts.show('one', shownOf);
  expect(await found()).toEqual([ID]);
  expect(await library.copies.all()).toEqual(new Map());
});
