/** A draft becomes a story: under an id that nothing has, or in place of the one that it was before. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyOfArticle } from '../../../src/core/editing/copies.ts';
import { storyId } from '../../../src/core/story/ids.ts';
import type { Library } from '../../../src/extension/library/library.ts';
import type { Draft } from '../../../src/extension/library/schema.ts';
import { articleOf } from '../../support/articles.ts';
import { emptyLibrary } from '../../support/opened-library.ts';
import { harbourStory } from '../../support/own-stories.ts';
import { harbour, summit } from '../../support/texts.ts';

/** What the editor makes of the story's headline and year. */
const ID = storyId(harbourStory.title, harbourStory.asOf, []);
const WRITTEN = { ...harbourStory, id: ID };
const NEW = { ownId: '', takenIds: [] };

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

test('two drafts of one headline become two stories', async () => {
  expect(await library.putToUse(WRITTEN, { draftId: 'one', ...NEW })).toBe(ID);
  const second = { ...WRITTEN, notesBy: 'Somebody else' };
  expect(await library.putToUse(second, { draftId: 'two', ...NEW })).toBe(`${ID}-2`);
  expect(await library.story(ID)).toEqual(WRITTEN);
  expect(await library.story(`${ID}-2`)).toEqual({ ...second, id: `${ID}-2` });
});

test('an id that a bundled story has is another', async () => {
  const putting = { draftId: 'one', ownId: '', takenIds: [ID] };
  expect(await library.putToUse(WRITTEN, putting)).toBe(`${ID}-2`);
});

test('a draft stays one story, also where its tab has ended before it knew the id', async () => {
  await library.putToUse(WRITTEN, { draftId: 'one', ...NEW });
  expect((await library.drafts.get('one'))?.story).toEqual({ id: ID, title: 'First' });
  const revised = { ...WRITTEN, notesBy: 'Somebody else' };
  expect(await library.putToUse(revised, { draftId: 'one', ...NEW })).toBe(ID);
  expect(await library.story(ID)).toEqual(revised);
  expect((await library.entries()).entries).toHaveLength(1);
});

test('a story that was removed keeps its id for its draft', async () => {
  await library.putToUse(WRITTEN, { draftId: 'one', ...NEW });
  await library.remove(ID);
  expect(await library.putToUse(WRITTEN, { draftId: 'two', ...NEW })).toBe(`${ID}-2`);
  expect(await library.putToUse(WRITTEN, { draftId: 'one', ownId: ID, takenIds: [] })).toBe(ID);
});

test('a copy that was added meanwhile stays, and a story that is off stays off', async () => {
  await library.putToUse(WRITTEN, { draftId: 'one', ...NEW });
  await library.setOn(ID, false);
  const copy = copyOfArticle(articleOf(summit), []);
  if (!copy) throw new Error('too short');
  // Both at once, as two tabs would.
  await Promise.all([
    library.addCopy(ID, copy, 'two'),
    library.putToUse(WRITTEN, { draftId: 'one', ownId: ID, takenIds: [] }),
  ]);
  expect((await library.story(ID))?.copies).toEqual([...WRITTEN.copies, copy]);
  expect((await library.entry(ID))?.isOn).toBe(false);
});

function draft(id: string): Draft {
  return { id, changedAt: 1, article: articleOf(harbour), story: { id: '', title: 'First' } };
}
