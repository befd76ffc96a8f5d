/** What is wrong in each field: a field hears of it when that changes, and no other one does. */
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import { fieldOf } from '../core/editing/draft-faults.ts';
import type { Fault } from '../core/story-file/fault.ts';

/** What is only missing: a draft may be incomplete for long. */
const MISSING: readonly Fault['kind'][] = ['missing', 'empty', 'tooFew'];
const NONE: readonly Fault[] = [];

export class FieldFaults {
  readonly #listeners = new Map<string, Set<() => void>>();
  #faults: ReadonlyMap<string, readonly Fault[]> = new Map();

  of(field: string): readonly Fault[] {
    return this.#faults.get(field) ?? NONE;
  }

  /** Calls a listener whenever something else is wrong in a field; gives what ends that. */
  listen(field: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(field) ?? new Set();
    this.#listeners.set(field, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(field);
    };
  }

  /** Says anew what is wrong, by the names of the fields. */
  set(faults: ReadonlyMap<string, readonly Fault[]>): void {
    const before = this.#faults;
    const after = new Map(faults);
    for (const [field, list] of faults) {
      // What says the same stays the same.
      const old = before.get(field);
      if (old && JSON.stringify(old) === JSON.stringify(list)) after.set(field, old);
    }
    this.#faults = after;
    for (const [field, listeners] of this.#listeners) {
      if (before.get(field) !== after.get(field)) for (const listener of listeners) listener();
    }
  }
}

/**
 * What is said beside the fields of a draft.
 *
 * @param saysMissing whether what is only missing is said, too
 */
export function faultsByField(
  faults: readonly Fault[],
  saysMissing: boolean,
): Map<string, readonly Fault[]> {
  const fields = new Map<string, readonly Fault[]>();
  for (const fault of faults) {
    if (MISSING.includes(fault.kind) && !saysMissing) continue;
    // Beside each form stands how often it is in the text.
    if (fault.kind === 'formNotInText') continue;
    const field = fieldOf(fault.path);
    fields.set(field, [...(fields.get(field) ?? NONE), fault]);
  }
  return fields;
}

const FaultsContext = createContext(new FieldFaults());
/** Gives all fields inside it what is wrong in them. */
export const FaultsProvider = FaultsContext.Provider;

/** What is wrong in a field, as it changes. */
export function useFaults(field: string): readonly Fault[] {
  const faults = useContext(FaultsContext);
  const [, setShown] = useState(NONE);
  useLayoutEffect(() => {
    const show = (): void => {
      setShown(faults.of(field));
    };
    show();
    return faults.listen(field, show);
  }, [faults, field]);
  return faults.of(field);
}
