/** Undo and redo over states that never change. */

/** How many steps are kept to undo. */
const MAX_STEPS = 200;
/** Typing that rests for so long begins a new step, in milliseconds. */
const PAUSE_MS = 1_000;

/** What has been done, what is, and what was undone. */
export type History<State> = {
  /** Earlier states, the oldest first. */
  readonly past: readonly State[];
  readonly present: State;
  /** Undone states, the next to be done again first. */
  readonly future: readonly State[];
  /** The typing that goes on; null where the next change is a step of its own. */
  readonly typing: Typing | null;
};

/** A field that is being typed in, and when, in milliseconds of any clock. */
export type Typing = { readonly field: string; readonly at: number };

export function startHistory<State>(present: State): History<State> {
  return { past: [], present, future: [], typing: null };
}

/**
 * Adds a state. What is typed into one field without a pause is one step.
 *
 * @param typing where and when it was typed; null for a change that is none, such as a term that is added
 */
export function change<State>(
  history: History<State>,
  state: State,
  typing: Typing | null,
): History<State> {
  if (state === history.present) return history;
  if (goesOn(history.typing, typing)) return { ...history, present: state, future: [], typing };
  const past = [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present: state, future: [], typing };
}

/** Takes the last step back; the same history where there is none. */
export function undo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  const [before] = past.slice(-1) as [State];
  return { past: past.slice(0, -1), present: before, future: [present, ...future], typing: null };
}

/** Does again what was undone last; the same history where nothing was. */
export function redo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  const [next] = future as [State];
  return { past: [...past, present], present: next, future: future.slice(1), typing: null };
}

function goesOn(before: Typing | null, now: Typing | null): boolean {
  if (!before || before.field !== now?.field) return false;
  // A clock that is put back says nothing.
  return Math.abs(now.at - before.at) <= PAUSE_MS;
}
