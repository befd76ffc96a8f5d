/** The story that is written, with its history: each change is kept, and can be undone. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { setField } from '../core/editing/draft-steps.ts';
import type { DraftStory } from '../core/editing/draft-story.ts';
import { change, type History, redo, startHistory, undo } from '../core/editing/history.ts';
import { DraftKeeper, type KeepState, type Replace } from './draft-keeper.ts';
import { type Editing, nameOf } from './editing.ts';
import { leadTo } from './lead-to.ts';
import type { Draft } from '../extension/library/schema.ts';

export type WrittenStory = Pick<Editing, 'story' | 'type' | 'take'> & {
  readonly kept: KeepState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Gives the story its id for good: no undo takes it away. */
  readonly giveId: (id: string) => void;
};

/**
 * Holds the story of a draft and keeps it as it changes.
 *
 * @param start the story as it was read
 */
export function useStory(draft: Draft, start: DraftStory, replace: Replace): WrittenStory {
  const [history, setHistory] = useState(() => startHistory(start));
  const [kept, setKept] = useState({ state: 'kept' as KeepState, story: start });
  const keeper = useMemo(() => new DraftKeeper(draft, replace, keepsState), []);
  const story = history.present;
  const leadsTo = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (story !== kept.story) keeper.keep(story);
  }, [story]);
  useLayoutEffect(() => {
    if (leadsTo.current !== null) leadTo(leadsTo.current);
    leadsTo.current = null;
  });
  const back = (): void => {
    setHistory(undo);
  };
  const forth = (): void => {
    setHistory(redo);
  };
  useEffect(() => listenForUndo(back, forth), []);
  return {
    story,
    // What was typed since is not kept yet.
    kept: kept.state === 'kept' && kept.story !== story ? 'keeping' : kept.state,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: back,
    redo: forth,
    type(path, value) {
      const typing = { field: nameOf(path), at: Date.now() };
      setHistory((before) => change(before, setField(before.present, path, value), typing));
    },
    take(step, field) {
      leadsTo.current = field ?? null;
      setHistory((before) => change(before, step(before.present), null));
    },
    giveId(id) {
      setHistory((before) => inAllStates(before, (state) => ({ ...state, id })));
    },
  };
  function keepsState(state: KeepState, of: DraftStory): void {
    setKept({ state, story: of });
  }
}

function inAllStates(
  { past, present, future, typing }: History<DraftStory>,
  step: (state: DraftStory) => DraftStory,
): History<DraftStory> {
  return { past: past.map(step), present: step(present), future: future.map(step), typing };
}

/** The usual keys, but in fields, which the browser itself undoes. */
function listenForUndo(back: () => void, forth: () => void): () => void {
  const shown = new AbortController();
  const onKeyDown = (event: KeyboardEvent): void => {
    const isField =
      event.target instanceof Element && event.target.matches('input, textarea, select');
    if (isField || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    if (event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    (event.shiftKey ? forth : back)();
  };
  document.addEventListener('keydown', onKeyDown, { signal: shown.signal });
  return () => {
    shown.abort();
  };
}
