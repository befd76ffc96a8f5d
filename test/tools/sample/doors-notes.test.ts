/** The notes on the second report, of which pictures are taken, keep the rules for everybody's. */
import { expect, test } from 'vitest';
import { storyFileText } from '../../../src/core/story-file/story-file-text.ts';
import { readStoryFile } from '../../../src/core/story-file/read-story-file.ts';
import { doorsStory } from '../../../tools/sample/doors-notes.ts';
import { storyValidator } from '../../../tools/story/schema.ts';

test('the story can be added', async () => {
  const validate = await storyValidator();
  expect(readStoryFile(storyFileText(doorsStory()), validate)).toMatchObject({ ok: true });
});
