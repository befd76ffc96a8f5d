/**
 * What is typed in a draft's editor and not added to the draft yet. It is kept beside the drafts, in the storage of the
 * extension's own pages; a browser may refuse that, and then it goes with the page.
 */

/** By the names of the fields that it is typed in. */
export type UnfinishedWords = ReadonlyMap<string, string>;

const PREFIX = 'unfinished:';
const ownStorage = (): Storage => localStorage;

/** What is kept beside a draft. */
export function readUnfinished(draftId: string, storage = ownStorage): UnfinishedWords {
  const prefix = prefixOf(draftId);
  const kept = attempt(() => Object.entries(storage() as Readonly<Record<string, unknown>>)) ?? [];
  const words = new Map<string, string>();
  for (const [key, typed] of kept) {
    if (key.startsWith(prefix) && typeof typed === 'string') {
      words.set(key.slice(prefix.length), typed);
    }
  }
  return words;
}

/** Keeps it beside a draft: one that goes on as another, or that comes back after it was removed. */
export function keepUnfinished(
  draftId: string,
  words: UnfinishedWords,
  storage = ownStorage,
): void {
  for (const [field, typed] of words) writeUnfinished(draftId, field, typed, storage);
}

/** Keeps what is typed in one field; null where nothing is any more. */
export function writeUnfinished(
  draftId: string,
  field: string,
  typed: string | null,
  storage = ownStorage,
): void {
  const key = `${prefixOf(draftId)}${field}`;
  attempt(() => {
    if (typed === null) storage().removeItem(key);
    else storage().setItem(key, typed);
  });
}

/** Lets go of that of drafts that are not kept any more; whoever can bring one back has to remember it. */
export function forgetUnfinished(keptIds: readonly string[], storage = ownStorage): void {
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
