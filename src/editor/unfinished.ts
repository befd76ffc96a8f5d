/**
 * What is typed in a field and not added to the draft yet, such as a form of a term: it is kept beside the draft, so that
 * nothing of it is lost where the page is loaded anew or closed.
 */
import { createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

/** What is typed, by the names of fields; null where nothing is. */
export type Unfinished = {
  readonly read: (field: string) => string | null;
  readonly write: (field: string, typed: string | null) => void;
};

const PREFIX = 'unfinished:';
/** Where nothing is kept. */
const NOWHERE: Unfinished = { read: () => null, write: () => undefined };

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
 */
export function useUnfinished(
  field: string,
): readonly [string | null, (typed: string | null) => void] {
  const kept = useUnfinishedTexts();
  const [typed, setTyped] = useState(() => kept.read(field));
  const type = useCallback(
    (next: string | null) => {
      setTyped(next);
      kept.write(field, next === '' ? null : next);
    },
    [kept, field],
  );
  return [typed, type];
}

/** That of a draft, in the storage of the extension's own pages; a browser may refuse that, and then it goes with the page. */
export function unfinishedOf(draftId: string, storage: () => Storage): Unfinished {
  const keyOf = (field: string): string => `${prefixOf(draftId)}${field}`;
  return {
    read: (field) => attempt(() => storage().getItem(keyOf(field))),
    write(field, typed) {
      attempt(() => {
        if (typed === null) storage().removeItem(keyOf(field));
        else storage().setItem(keyOf(field), typed);
      });
    },
  };
}

/** Takes it along where a draft goes on as another one. */
export function carryUnfinished(from: string, to: string, storage: () => Storage): void {
  attempt(() => {
    for (const [key, typed] of Object.entries(storage())) {
      if (!key.startsWith(prefixOf(from)) || typeof typed !== 'string') continue;
      storage().setItem(prefixOf(to) + key.slice(prefixOf(from).length), typed);
    }
  });
}

/** Lets go of that of drafts that are not kept any more. */
export function forgetUnfinished(keptIds: readonly string[], storage: () => Storage): void {
  attempt(() => {
    for (const key of Object.keys(storage())) {
      if (key.startsWith(PREFIX) && !keptIds.some((id) => key.startsWith(prefixOf(id))))
        storage().removeItem(key);
    }
  });
}

function prefixOf(draftId: string): string {
  return `${PREFIX}${draftId}:`;
}

function attempt<Result>(run: () => Result): Result | null {
  try {
    return run();
  } catch {
    return null;
  }
}
