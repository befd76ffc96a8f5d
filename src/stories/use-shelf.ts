/** What the library holds, as the page shows it. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Library } from '../extension/library/library.ts';
import type { Kept } from '../extension/library/read-stories.ts';
import type { Copy } from '../core/story/story.ts';
import type { Draft } from '../extension/library/schema.ts';

type Held = {
  readonly kept: Kept;
  readonly drafts: readonly Draft[];
  /** The copies that were added to bundled stories, by their ids. */
  readonly copies: ReadonlyMap<string, readonly Copy[]>;
};

export type Shelf = Held & {
  /** Reads all of it anew. */
  readonly refresh: () => Promise<void>;
};

const NOTHING: Held = { kept: { entries: [], unreadable: 0 }, drafts: [], copies: new Map() };

/** How many copies were added to bundled stories. */
export function copiesOnShelf({ copies }: Pick<Shelf, 'copies'>): number {
  return [...copies.values()].flat().length;
}

/**
 * Reads the library, and again whenever the reader comes back to the page; null until it was read.
 *
 * @param onFailure called where it can't be read
 */
export function useShelf(library: Library | null, onFailure: () => void): Shelf | null {
  const [held, setHeld] = useState<Held | null>(null);
  const refresh = async (): Promise<void> => {
    try {
      setHeld(library ? await read(library) : NOTHING);
    } catch {
      setHeld((before) => before ?? NOTHING);
      onFailure();
    }
  };
  useLayoutEffect(() => {
    const shown = new AbortController();
    const refreshOnReturn = (): void => {
      if (document.visibilityState === 'visible') void refresh();
    };
    document.addEventListener('visibilitychange', refreshOnReturn, { signal: shown.signal });
    void refresh();
    return () => {
      shown.abort();
    };
  }, [library]);
  return held && { ...held, refresh };
}

async function read(library: Library): Promise<Held> {
  const [kept, drafts, copies] = await Promise.all([
    library.entries(),
    library.drafts.list(),
    library.copies.all(),
  ]);
  return { kept, drafts, copies };
}
