/** A draft is kept as it changes, in order, and never over what another tab has kept. */
import { expect, test, vi } from 'vitest';
import { type DraftStory, startStory } from '../../src/core/editing/draft-story.ts';
import { DraftKeeper, type KeepState } from '../../src/editor/draft-keeper.ts';
import type { Obstacle } from '../../src/extension/library/drafts.ts';
import type { Draft } from '../../src/extension/library/schema.ts';
import { sampleArticle } from '../support/articles.ts';

const START = startStory(sampleArticle);
const DRAFT: Draft = { id: 'draft', changedAt: 1, article: sampleArticle, story: START };

/** A store of one draft, which another tab may change, or which may be full. */
function keeperOver(store: { draft: Draft; isFull?: boolean }): {
  readonly keep: (notesBy: string) => void;
  readonly states: readonly KeepState[];
} {
  const states: KeepState[] = [];
  const replace = (draft: Draft, changedAt: number): Promise<Draft | Obstacle> => {
    if (store.isFull === true) return Promise.reject(new Error('no room'));
    if (store.draft.changedAt !== changedAt) return Promise.resolve('conflict');
    store.draft = draft;
    return Promise.resolve(draft);
  };
  const place = { replace, remove: unasked, putBack: unasked };
  const keeper = new DraftKeeper(store.draft, place, (state) => states.push(state));
  return {
    states,
    keep(notesBy) {
      keeper.keep({ ...START, notesBy });
    },
  };
}

const unasked = (): Promise<never> => Promise.reject(new Error('nobody removes it'));
const authorOf = ({ story }: Draft): string => (story as DraftStory).notesBy;

test('the last of many states is kept, after which it says so', async () => {
  const store = { draft: DRAFT };
  const { keep, states } = keeperOver(store);
  for (const author of ['T', 'Ta', 'Tarrow']) keep(author);
  await vi.waitFor(() => {
    expect(states).toEqual(['keeping', 'kept']);
  });
  expect(authorOf(store.draft)).toBe('Tarrow');
  keep('Tarrow School');
  await vi.waitFor(() => {
    expect(authorOf(store.draft)).toBe('Tarrow School');
  });
});

test('what another tab has kept stays, and nothing is kept here from then on', async () => {
  const store = { draft: DRAFT };
  const { keep, states } = keeperOver(store);
  store.draft = { ...DRAFT, changedAt: 2, story: { ...START, notesBy: 'Harbour School' } };
  keep('Tarrow School');
  await vi.waitFor(() => {
    expect(states.at(-1)).toBe('conflict');
  });
  keep('Tarrow');
  await Promise.resolve();
  expect(states).toEqual(['keeping', 'conflict']);
  expect(authorOf(store.draft)).toBe('Harbour School');
});

test('what could not be kept is kept with the next change', async () => {
  const store = { draft: DRAFT, isFull: true };
  const { keep, states } = keeperOver(store);
  keep('Tarrow');
  await vi.waitFor(() => {
    expect(states).toEqual(['keeping', 'failed']);
  });
  store.isFull = false;
  keep('Tarrow School');
  await vi.waitFor(() => {
    expect(states.at(-1)).toBe('kept');
  });
  expect(authorOf(store.draft)).toBe('Tarrow School');
});
