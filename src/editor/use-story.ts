/** The story that is written, with its history: each change is kept, and can be undone. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hasText } from '../core/article/article-text.ts';
import { setField } from '../core/editing/draft-steps.ts';
import type { DraftStory } from '../core/editing/draft-story.ts';
import { change, type History, redo, startHistory, undo } from '../core/editing/history.ts';
import type { Obstacle } from '../extension/library/obstacles.ts';
import type { Draft } from '../extension/library/schema.ts';
import {
  type ChangedBeside,
  DraftKeeper,
  type DraftPlace,
  type KeepState,
} from './draft-keeper.ts';
import { type Editing, nameOf } from './editing.ts';
import { useOnReturn } from './use-on-return.ts';
import { useFocusNearby } from './use-focus-nearby.ts';

export type WrittenStory = {
  readonly story: DraftStory;
  readonly editing: Pick<Editing, 'type' | 'take'>;
  readonly kept: KeepState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /**
   * Has the draft changed in the library, which says for good what the story has become: no undo takes that away.
   *
   * @param change is told when the draft was changed that is kept; returns null where it has changed nothing
   * @returns what stands in the way; null where nothing does
   */
  readonly changeBeside: (
    change: (changedAt: number) => Promise<ChangedBeside | Obstacle | null>,
  ) => Promise<Obstacle | null>;
  /** Looks whether another tab has changed or removed the draft; null where none has. */
  readonly look: () => Promise<Obstacle | null>;
  /** Takes the draft away, unless it is another one by now. */
  readonly remove: () => ReturnType<DraftKeeper['remove']>;
  /** Puts it back, with the story as it stands; false where that fails. */
  readonly bringBack: () => Promise<boolean>;
};

/** What becomes of a step beside the story. */
export type AfterStep = {
  readonly lead: (field: string) => void;
  /** Has a screen reader say something. */
  readonly say: (text: string) => void;
  /** What is said when a step was undone, or done again. */
  readonly words: { readonly undone: string; readonly redone: string };
};

/**
 * Holds the story of a draft and keeps it as it changes.
 *
 * @param start the story as it was read
 */
export function useStory(
  draft: Draft,
  start: DraftStory,
  place: DraftPlace,
  after: AfterStep,
): WrittenStory {
  const [history, setHistory] = useState(() => startHistory(start));
  const [kept, setKept] = useState({ state: 'kept' as KeepState, story: start });
  const story = history.present;
  const present = useRef(story);
  present.current = story;
  const keeper = useMemo(
    () =>
      new DraftKeeper(draft, place, (state, of) => {
        setKept({ state, story: of });
      }),
    [],
  );
  const isAsRead = useRef(true);
  useLayoutEffect(() => {
    // Every state but the first, also one that was kept before: another one may be waiting to be kept.
    if (!isAsRead.current) keeper.keep(story);
    isAsRead.current = false;
  }, [story]);
  const look = (): Promise<Obstacle | null> => keeper.look(present.current);
  // One without a text may have got it, and is loaded anew then.
  useOnReturn(() => {
    if (hasText(draft.article)) void look();
  });
  useFocusNearby(story);
  const { give, ...steps } = useMemo(() => stepsOf(setHistory, present, after), []);
  return {
    ...steps,
    story,
    // What was typed since is not kept yet.
    kept: kept.state === 'kept' && kept.story !== story ? 'keeping' : kept.state,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    changeBeside: (change) =>
      keeper.changeBeside(present.current, async (changedAt) => {
        const changed = await change(changedAt);
        if (changed && typeof changed !== 'string') give(changed.given);
        return changed;
      }),
    look,
    remove: () => keeper.remove(present.current),
    bringBack: () => keeper.bringBack(present.current),
  };
}

/** They stay the same, so that nothing is rendered anew for them. */
function stepsOf(
  setHistory: (next: (before: History<DraftStory>) => History<DraftStory>) => void,
  present: { readonly current: DraftStory },
  { lead, say, words }: AfterStep,
): Pick<WrittenStory, 'editing' | 'undo' | 'redo'> & {
  readonly give: (given: ChangedBeside['given']) => void;
} {
  return {
    editing: {
      type(path, value) {
        const typing = { field: nameOf(path), at: Date.now() };
        setHistory((before) => change(before, setField(before.present, path, value), typing));
      },
      take(step, { leadTo, say: done, sayIfSame = done } = {}) {
        const before = present.current;
        const text = step(before) === before ? sayIfSame : done;
        setHistory((history) => change(history, step(history.present), null));
        if (leadTo !== undefined) lead(typeof leadTo === 'string' ? leadTo : leadTo(before));
        if (text !== undefined) say(text);
      },
    },
    undo() {
      setHistory(undo);
      say(words.undone);
    },
    redo() {
      setHistory(redo);
      say(words.redone);
    },
    give(given) {
      setHistory((before) => inAllStates(before, (state) => ({ ...state, ...given })));
    },
  };
}

function inAllStates(
  { past, present, future, typing }: History<DraftStory>,
  step: (state: DraftStory) => DraftStory,
): History<DraftStory> {
  return { past: past.map(step), present: step(present), future: future.map(step), typing };
}
