/** Which stories a new one is told apart from, where the background can't give all of them. */
import { afterEach, expect, test, vi } from 'vitest';
import { otherStories } from '../../src/editor/other-stories.ts';
import { sampleArticle } from '../support/articles.ts';
import { harbourStory } from '../support/own-stories.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a bundled story that can’t be had takes no other with it', async () => {
  const summaries = ['pier', harbourStory.id].map((id) => ({ ...harbourStory, id, isOwn: false }));
  answers((ask, id) => {
    if (ask === 'storySummaries') return summaries;
    return id === harbourStory.id ? harbourStory : null;
  });
  const { titles, known } = await otherStories(sampleArticle, null);
  expect([...titles.keys()]).toEqual([harbourStory.id]);
  expect(known.map(({ id }) => id)).toEqual([harbourStory.id]);
});

/** A background that answers so. */
function answers(answer: (ask: string, id: unknown) => unknown): void {
  const sendMessage = ({ ask, values: [id] }: { ask: string; values: unknown[] }): unknown =>
    Promise.resolve({ ok: true, value: answer(ask, id) });
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
}
