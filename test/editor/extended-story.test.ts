/** Where a copy is kept, by what the background says; it may say nothing. */
import { expect, test } from 'vitest';
import type { StorySummary } from '../../src/core/story/story-summary.ts';
import type { Story } from '../../src/core/story/story.ts';
import { extendedStory } from '../../src/editor/extended-story.ts';
import type { Answer } from '../../src/extension/messaging.ts';
import { harbourStory } from '../support/own-stories.ts';

const SILENCE = { ok: false } as const;
const FOUND: Answer<Story> = { ok: true, value: harbourStory };
const GONE: Answer<null> = { ok: true, value: null };
const listed = (...isOwn: readonly boolean[]): Answer<readonly StorySummary[]> => ({
  ok: true,
  value: isOwn.map((own) => ({ ...harbourStory, language: 'en', isOwn: own })),
});

test.each<[string, Answer<Story | null>, Answer<readonly StorySummary[]>, object]>([
  ['a bundled story’s beside it', FOUND, listed(false), { story: harbourStory, isOwn: false }],
  ['an own story’s in it', FOUND, listed(true), { story: harbourStory, isOwn: true }],
  ['an own story’s that is off, too', FOUND, listed(), { story: harbourStory, isOwn: true }],
  ['nowhere, where the story is gone', GONE, listed(), { story: null }],
  ['nowhere, where nobody tells the story', SILENCE, listed(false), { story: undefined }],
  ['nowhere, where nobody tells whose it is', FOUND, SILENCE, { story: undefined }],
])('%s', async (_, story, summaries, expected) => {
  const background = {
    story: () => Promise.resolve(story),
    storySummaries: () => Promise.resolve(summaries),
  };
  expect(await extendedStory(harbourStory.id, background)).toMatchObject(expected);
});
