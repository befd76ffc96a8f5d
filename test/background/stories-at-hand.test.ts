/** Own stories at hand are those that the library has, whether somebody said that it has changed or not. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StoriesAtHand } from '../../src/background/stories-at-hand.ts';
import type { Story } from '../../src/core/story/story.ts';
import type { Library } from '../../src/extension/library/library.ts';
import { emptyLibrary } from '../support/opened-library.ts';
import { harbourStory } from '../support/own-stories.ts';

const { id } = harbourStory;
const NEWER: Story = { ...harbourStory, title: 'Newer' };
let library: Library;

beforeEach(async () => {
  library = await emptyLibrary();
  await library.put([harbourStory], 'written');
});
afterEach(() => {
  library.close();
});

test('a story is the same object until the library changes, of which nobody need tell', async () => {
  const atHand = new StoriesAtHand();
  const first = await atHand.story(library, id);
  expect(first).toEqual(harbourStory);
  expect(await atHand.story(library, id)).toBe(first);
  await library.put([NEWER], 'written');
  expect(await atHand.story(library, id)).toEqual(NEWER);
  await library.remove(id);
  expect(await atHand.story(library, id)).toBeNull();
  expect(await atHand.story(library, 'another')).toBeNull();
});

test('what was read while the library changed is not kept', async () => {
  const atHand = new StoriesAtHand();
  const slow = {
    revision: () => library.revision(),
    async story(asked: string) {
      const before = await library.story(asked);
      await library.put([NEWER], 'written');
      expect(await atHand.story(library, 'another')).toBeNull();
      return before;
    },
  };
  expect(await atHand.story(slow, id)).toEqual(harbourStory);
  expect(await atHand.story(library, id)).toEqual(NEWER);
});
