/** A draft becomes a story: under an id that nothing has, or in place of the one that it was before. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyOfArticle } from '../../../src/core/editing/copies.ts';
import { storyId } from '../../../src/core/story/ids.ts';
import type { Library } from '../../../src/extension/library/library.ts';
import type { PutToUse } from '../../../src/extension/library/put-to-use.ts';
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
const NEW = { ownId: '', usedAs: '', takenIds: [] };
const USED = { ownId: ID, usedAs: FIRST, takenIds: [] };

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
  expect(await library.putToUse(revised, { draftId: 'one', ...NEW })).toEqual(used(ID));
  expect(await library.story(ID)).toEqual(revised);
  expect((await library.entries()).entries).toHaveLength(1);
});

test('a story that was removed keeps its id for its draft', async () => {
  await library.putToUse(WRITTEN, { draftId: 'one', ...NEW });
  await library.remove(ID);
  expect(await library.putToUse(WRITTEN, { draftId: 'two', ...NEW })).toEqual(used(`${ID}-2`));
  expect(await library.putToUse(WRITTEN, { draftId: 'one', ...USED })).toEqual(used(ID));
});

test('a copy that was added meanwhile stays, and a story that is off stays off', async () => {
  await library.putToUse(WRITTEN, { draftId: 'one', ...NEW });
  await library.setOn(ID, false);
  const copy = copyOfArticle(articleOf(summit), []);
  if (!copy) throw new Error('too short');
  // Both at once, as two tabs would.
  await Promise.all([
    library.addCopy(ID, copy, 'two'),
    library.putToUse(WRITTEN, { draftId: 'one', ...USED }),
  ]);
  expect((await library.story(ID))?.copies).toEqual([...WRITTEN.copies, copy]);
  expect((await library.entry(ID))?.isOn).toBe(false);
});

test('a story that came from elsewhere meanwhile is replaced only where the author agrees', async () => {
  await library.putToUse(WRITTEN, { draftId: 'one', ...NEW });
  const theirs = { ...WRITTEN, agency: 'Their agency', revised: LATER };
  await library.put([theirs], 'imported');
  const mine = { ...WRITTEN, agency: 'My agency', revised: '2026-05-03T15:00:00Z' };
  const asked = await library.putToUse(mine, { draftId: 'one', ...USED });
  expect(asked).toEqual({ kind: 'other', here: theirs });
  expect(await library.story(ID)).toEqual(theirs);
  // Agreeing to one is not agreeing to what has come since.
  expect(await library.putToUse(mine, { draftId: 'one', ...USED, over: FIRST })).toEqual(asked);
  expect(await library.putToUse(mine, { draftId: 'one', ...USED, over: LATER })).toEqual(used(ID));
  expect(await library.story(ID)).toEqual(mine);
});

test('the same story from elsewhere is replaced unasked', async () => {
  await library.putToUse(WRITTEN, { draftId: 'one', ...NEW });
  await library.put([{ ...WRITTEN, revised: LATER }], 'imported');
  expect(await library.putToUse(WRITTEN, { draftId: 'one', ...USED })).toEqual(used(ID));
});

test('an export gives a draft its id for good, which no other draft gets', async () => {
  expect(await library.giveId(WRITTEN, { draftId: 'one', ...NEW })).toBe(ID);
  expect((await library.drafts.get('one'))?.story).toEqual({ id: ID, title: 'First' });
  expect(await library.giveId(WRITTEN, { draftId: 'two', ...NEW })).toBe(`${ID}-2`);
  const renamed = { ...WRITTEN, title: 'Another headline' };
  expect(await library.giveId(renamed, { draftId: 'one', ...NEW })).toBe(ID);
  expect(await library.putToUse(renamed, { draftId: 'one', ...NEW })).toEqual(used(ID));
});

function used(id: string): PutToUse {
  return { kind: 'used', id };
}

function draft(id: string): Draft {
  return { id, changedAt: 1, article: articleOf(harbour), story: { id: '', title: 'First' } };
}
