/** A draft becomes a story: under an id that nothing has, or in place of the one that it was before. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyOfArticle } from '../../../src/core/editing/copies.ts';
import { storyId } from '../../../src/core/story/ids.ts';
import type { Library } from '../../../src/extension/library/library.ts';
import type { GivenId, PutToUse, PuttingToUse } from '../../../src/extension/library/put-to-use.ts';
import type { Draft } from '../../../src/extension/library/schema.ts';
import { articleOf } from '../../support/articles.ts';
import { emptyLibrary } from '../../support/opened-library.ts';
import { harbourStory } from '../../support/own-stories.ts';
import { harbour, summit } from '../../support/texts.ts';

/** What the editor makes of the story's headline, year and author. */
const ID = storyId(harbourStory, []);
const FIRST = '2026-05-03T12:05:00Z';
const LATER = '2026-05-03T14:00:00Z';
const WRITTEN = { ...harbourStory, id: ID, revised: FIRST };
const NEW = { changedAt: 1, ownId: '', usedAs: '', takenIds: [] };
const USED = { ...NEW, ownId: ID, usedAs: FIRST };

let library: Library;
beforeEach(async () => {
  library = await emptyLibrary();
  await library.drafts.put(draft('one'));
  await library.drafts.put(draft('two'));
});
afterEach(() => {
  library.close();
  vi.unstubAllGlobals();
});

test('two drafts of one headline and author become two stories', async () => {
  expect(await library.putToUse(WRITTEN, { draftId: 'one', ...NEW })).toEqual(used(ID));
  const second = { ...WRITTEN, agency: 'Somebody else' };
  expect(await library.putToUse(second, { draftId: 'two', ...NEW })).toEqual(used(`${ID}-2`));
  expect(await library.story(ID)).toEqual(WRITTEN);
  expect(await library.story(`${ID}-2`)).toEqual({ ...second, id: `${ID}-2` });
});

test('an id that a bundled story has is another', async () => {
  const putting = { draftId: 'one', ...NEW, takenIds: [ID] };
  expect(await library.putToUse(WRITTEN, putting)).toEqual(used(`${ID}-2`));
});

test('a draft stays one story, also where its tab has ended before it knew the id', async () => {
  await library.putToUse(WRITTEN, { draftId: 'one', ...NEW });
  expect((await library.drafts.get('one'))?.story).toEqual({
    id: ID,
    title: 'First',
    usedAs: FIRST,
  });
  const revised = { ...WRITTEN, notesBy: 'Somebody else', revised: LATER };
  expect(await library.putToUse(revised, await asKept('one', NEW))).toEqual(used(ID));
  expect(await library.story(ID)).toEqual(revised);
  expect((await library.entries()).entries).toHaveLength(1);
});

test('a story that was removed keeps its id for its draft', async () => {
  await library.putToUse(WRITTEN, { draftId: 'one', ...NEW });
  await library.remove(ID);
  expect(await library.putToUse(WRITTEN, { draftId: 'two', ...NEW })).toEqual(used(`${ID}-2`));
  expect(await library.putToUse(WRITTEN, await asKept('one', USED))).toEqual(used(ID));
});

test('a copy that was added meanwhile stays, and a story that is off stays off', async () => {
  await library.putToUse(WRITTEN, { draftId: 'one', ...NEW });
  await library.setOn(ID, false);
  const copy = copyOfArticle(articleOf(summit), []);
  if (!copy) throw new Error('too short');
  const again = await asKept('one', USED);
  // Both at once, as two tabs would.
  await Promise.all([library.addCopy(ID, copy, 'two'), library.putToUse(WRITTEN, again)]);
  expect((await library.story(ID))?.copies).toEqual([...WRITTEN.copies, copy]);
  expect((await library.entry(ID))?.isOn).toBe(false);
});

test('a story that came from elsewhere meanwhile is replaced only where the author agrees', async () => {
  await library.putToUse(WRITTEN, { draftId: 'one', ...NEW });
  const theirs = { ...WRITTEN, agency: 'Their agency', revised: LATER };
  await library.put([theirs], 'imported');
  const mine = { ...WRITTEN, agency: 'My agency', revised: '2026-05-03T15:00:00Z' };
  const again = await asKept('one', USED);
  const asked = await library.putToUse(mine, again);
  expect(asked).toEqual({ kind: 'other', here: theirs });
  expect(await library.story(ID)).toEqual(theirs);
  // Agreeing to one is not agreeing to what has come since.
  expect(await library.putToUse(mine, { ...again, over: FIRST })).toEqual(asked);
  expect(await library.putToUse(mine, { ...again, over: LATER })).toEqual(used(ID));
  expect(await library.story(ID)).toEqual(mine);
});

test('the same story from elsewhere is replaced unasked', async () => {
  await library.putToUse(WRITTEN, { draftId: 'one', ...NEW });
  await library.put([{ ...WRITTEN, revised: LATER }], 'imported');
  expect(await library.putToUse(WRITTEN, await asKept('one', USED))).toEqual(used(ID));
});

test('an export gives a draft its id for good, which no other draft gets', async () => {
  expect(await library.giveId(WRITTEN, { draftId: 'one', ...NEW })).toEqual(given(ID));
  expect((await library.drafts.get('one'))?.story).toEqual({ id: ID, title: 'First' });
  expect(await library.giveId(WRITTEN, { draftId: 'two', ...NEW })).toEqual(given(`${ID}-2`));
  const renamed = { ...WRITTEN, title: 'Another headline' };
  const again = await asKept('one', NEW);
  // What it has already changes nothing.
  expect(await library.giveId(renamed, again)).toEqual({
    ...given(ID),
    changedAt: again.changedAt,
  });
  expect(await library.putToUse(renamed, again)).toEqual(used(ID));
});

describe('a tab that has the draft as it was before', () => {
  const stale = { draftId: 'one', ...NEW };
  const newer = { ...WRITTEN, agency: 'Agency of the newer draft' };

  test('puts nothing to use over what another tab has', async () => {
    await library.drafts.replace({ ...draft('one'), changedAt: 2 }, 1, () => null);
    await library.putToUse(newer, { ...stale, changedAt: 2 });
    expect(await library.putToUse(WRITTEN, stale)).toEqual({ kind: 'conflict' });
    expect(await library.putToUse(WRITTEN, { ...stale, over: FIRST })).toEqual({
      kind: 'conflict',
    });
    expect(await library.story(ID)).toEqual(newer);
  });

  test('puts nothing to use of a draft that is gone', async () => {
    await library.drafts.remove('one');
    expect(await library.putToUse(WRITTEN, stale)).toEqual({ kind: 'gone' });
    expect(await library.giveId(WRITTEN, stale)).toEqual({ kind: 'gone' });
    expect((await library.entries()).entries).toEqual([]);
  });

  test.each(['putToUse', 'giveId'] as const)(
    'keeps nothing over the id that %s has given',
    async (change) => {
      await library[change](WRITTEN, stale);
      const without = { ...draft('one'), changedAt: 5 };
      expect(await library.drafts.replace(without, 1, () => null)).toBe('conflict');
      expect(await library.giveId(WRITTEN, stale)).toEqual({ kind: 'conflict' });
      expect((await library.drafts.get('one'))?.story).toMatchObject({ id: ID });
    },
  );
});

function used(id: string): PutToUse {
  return { kind: 'used', id, changedAt: expect.any(Number) as number };
}

function given(id: string): GivenId {
  return { kind: 'given', id, changedAt: expect.any(Number) as number };
}

/** As a tab puts it to use that has just read the draft. */
async function asKept(draftId: string, known: typeof NEW): Promise<PuttingToUse> {
  return { draftId, ...known, changedAt: (await library.drafts.get(draftId))?.changedAt ?? 0 };
}

function draft(id: string): Draft {
  return { id, changedAt: 1, article: articleOf(harbour), story: { id: '', title: 'First' } };
}
