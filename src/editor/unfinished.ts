/**
 * What is typed in a field and not added to the draft yet, such as a form of a term. It is kept beside the draft, so that
 * nothing of it is lost where the page is loaded anew or closed; and the page remembers it, since another tab may let go
 * of what is kept beside a draft that was removed here and can still be brought back.
 */
import { createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';
import { keepUnfinished, readUnfinished, writeUnfinished } from '../extension/unfinished-words.ts';

/** What is typed, by the names of fields; null where nothing is. */
export type Unfinished = {
  readonly read: (field: string) => string | null;
  readonly write: (field: string, typed: string | null) => void;
  /** Calls a listener whenever something else is typed; gives what ends that. */
  readonly listen: (listener: () => void) => () => void;
  /** Keeps all of it beside a draft: another one that this one goes on as, or this one where it comes back. */
  readonly keepFor: (draftId: string) => void;
};

const nothing = (): void => undefined;
/** Where nothing is kept. */
const NOWHERE: Unfinished = {
  ...{ read: () => null, write: nothing },
  ...{ listen: () => nothing, keepFor: nothing },
};

const UnfinishedContext = createContext(NOWHERE);
/** Says where it is kept. */
export const UnfinishedProvider = UnfinishedContext.Provider;

export function useUnfinishedTexts(): Unfinished {
  return useContext(UnfinishedContext);
}

/**
 * What is typed in a field, and what takes note of it.
 *
 * @param field a name that stays the same while the draft is changed around it
 * @param keepsEmpty whether it says something that the field was emptied
 */
export function useUnfinished(
  field: string,
  { keepsEmpty = false } = {},
): readonly [string | null, (typed: string | null) => void] {
  const kept = useUnfinishedTexts();
  const [typed, setTyped] = useState(() => kept.read(field));
  const type = useCallback(
    (next: string | null) => {
      setTyped(next);
      kept.write(field, next === '' && !keepsEmpty ? null : next);
    },
    [kept, field, keepsEmpty],
  );
  return [typed, type];
}

/** That of a draft, as it was kept before, and from then on. */
export function unfinishedOf(draftId: string, storage?: () => Storage): Unfinished {
  const words = new Map(readUnfinished(draftId, storage));
  const listeners = new Set<() => void>();
  return {
    read: (field) => words.get(field) ?? null,
    write(field, typed) {
      if (typed === null) words.delete(field);
      else words.set(field, typed);
      writeUnfinished(draftId, field, typed, storage);
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    keepFor(id) {
      keepUnfinished(id, words, storage);
    },
  };
}
