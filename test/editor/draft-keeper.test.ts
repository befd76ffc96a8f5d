/** A draft is kept as it changes, in order, and never over what another tab has kept. */
import { expect, test, vi } from 'vitest';
import { type DraftStory, startStory } from '../../src/core/editing/draft-story.ts';
import { DraftKeeper, type KeepState } from '../../src/editor/draft-keeper.ts';
import type { Obstacle } from '../../src/extension/library/obstacles.ts';
import type { Draft } from '../../src/extension/library/schema.ts';
import { sampleArticle } from '../support/articles.ts';

const START = startStory(sampleArticle);
const DRAFT: Draft = { id: 'draft', changedAt: 1, article: sampleArticle, story: START };

/** A store of one draft, which another tab may change, or which may be full. */
function keeperOver(store: { draft: Draft; isFull?: boolean }): {
  readonly keep: (notesBy: string) => void;
  readonly states: readonly KeepState[];
  readonly keeper: DraftKeeper;
} {
  const states: KeepState[] = [];
  const replace = (draft: Draft, changedAt: number): Promise<Draft | Obstacle> => {
    if (store.isFull === true) return Promise.reject(new Error('no room'));
    if (store.draft.changedAt !== changedAt) return Promise.resolve('conflict');
    store.draft = draft;
    return Promise.resolve(draft);
  };
  const place = { replace, remove: unasked, putBack: unasked, obstacle: unasked };
  const keeper = new DraftKeeper(store.draft, place, (state) => states.push(state));
  return {
    states,
    keeper,
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

test('what is typed while the draft gets its id is kept after that, with the id', async () => {
  const store = { draft: DRAFT };
  const { keep, keeper, states } = keeperOver(store);
  keep('Tarrow');
  const obstacle = keeper.changeBeside(START, (changedAt) => {
    keep('Tarrow School');
    expect(authorOf(store.draft)).toBe('Tarrow');
    store.draft = { ...store.draft, changedAt: changedAt + 5 };
    return Promise.resolve({ changedAt: changedAt + 5, given: { id: 'pier' } });
  });
  expect(await obstacle).toBeNull();
  await vi.waitFor(() => {
    expect(states.at(-1)).toBe('kept');
  });
  expect(store.draft.story).toMatchObject({ notesBy: 'Tarrow School', id: 'pier' });
});

test('a draft that turns out to be another one when it is put to use is kept no more', async () => {
  const store = { draft: DRAFT };
  const { keep, keeper, states } = keeperOver(store);
  const asked = vi.fn(() => Promise.resolve('conflict' as const));
  expect(await keeper.changeBeside(START, asked)).toBe('conflict');
  keep('Tarrow');
  expect(await keeper.changeBeside(START, asked)).toBe('conflict');
  expect(asked).toHaveBeenCalledTimes(1);
  expect(states).toEqual(['conflict']);
  expect(store.draft).toEqual(DRAFT);
});

test('of a state that has its id already it is said that this very one is kept', async () => {
  const onState = vi.fn();
  const place = {
    replace: (draft: Draft) => Promise.resolve(draft),
    ...{ remove: unasked, putBack: unasked, obstacle: unasked },
  };
  const keeper = new DraftKeeper(DRAFT, place, onState);
  const given = { ...START, id: 'pier' };
  await keeper.changeBeside(START, () => {
    keeper.keep(given);
    return Promise.resolve({ changedAt: 2, given: { id: 'pier' } });
  });
  await vi.waitFor(() => {
    expect(onState.mock.lastCall?.[0]).toBe('kept');
  });
  expect(onState.mock.lastCall?.[1]).toBe(given);
});

/** A keeper whose removal ends when the test says so, and how often the draft was put back. */
function removing(putBack: () => Promise<boolean>): {
  readonly keeper: DraftKeeper;
  readonly states: readonly KeepState[];
  readonly endRemoval: () => void;
} {
  const states: KeepState[] = [];
  let endRemoval = (): void => undefined;
  const removed = new Promise<Draft>((resolve) => {
    endRemoval = () => {
      resolve(DRAFT);
    };
  });
  const replace = (draft: Draft): Promise<Draft> => Promise.resolve(draft);
  const place = { replace, remove: () => removed, putBack, obstacle: unasked };
  return {
    keeper: new DraftKeeper(DRAFT, place, (state) => states.push(state)),
    states,
    endRemoval,
  };
}

test('what comes while the draft is removed waits for that, and keeps nothing from being kept once it is back', async () => {
  const { keeper, states, endRemoval } = removing(() => Promise.resolve(true));
  const removal = keeper.remove(START);
  const change = vi.fn(() => Promise.resolve('gone' as const));
  const obstacle = keeper.changeBeside(START, change);
  endRemoval();
  expect(await removal).toBe('removed');
  expect(await obstacle).toBe('gone');
  expect(change).not.toHaveBeenCalled();
  expect(await keeper.bringBack(START)).toBe(true);
  await vi.waitFor(() => {
    expect(states.at(-1)).toBe('kept');
  });
});

test('a draft that is brought back by two presses comes back once, and where that fails, for neither', async () => {
  const putBack = vi
    .fn<() => Promise<boolean>>(() => Promise.resolve(true))
    .mockRejectedValueOnce(new Error('no room'));
  const { keeper, states, endRemoval } = removing(putBack);
  endRemoval();
  await keeper.remove(START);
  expect(await Promise.all([keeper.bringBack(START), keeper.bringBack(START)])).toEqual([
    false,
    false,
  ]);
  expect(await Promise.all([keeper.bringBack(START), keeper.bringBack(START)])).toEqual([
    true,
    true,
  ]);
  expect(putBack).toHaveBeenCalledTimes(2);
  await vi.waitFor(() => {
    expect(states.at(-1)).toBe('kept');
  });
});
