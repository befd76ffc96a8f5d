/** The life of one page, from its first whole look on: the gate, again and again, and the reader once it is open. */
import { keepLooking, NOTHING, type Sight } from '../page/looking.ts';
import { rawText } from '../page/raw-text.ts';
import { ask, type PageState, type PageToBackground } from './messages.ts';
import type { StoryReader } from './story-reader.ts';

export type PageLife = {
  /** What the page carries; one that carries nothing is looked at once more. */
  readonly describe: () => Promise<PageState>;
  /** Takes all of it off the page. */
  readonly end: () => void;
};

/** A look at the page that is only at its beginning. */
export type BegunLook = {
  /** The names of stories in the page's raw text. */
  readonly names: readonly string[];
  /** How long that text is, in UTF-16 code units. */
  readonly length: number;
};

declare global {
  /** The page's life, in the content script's own world: for the popup, and for a script that takes over. */
  var backstory: PageLife | undefined;
}

const NOT_BEGUN: BegunLook = { names: [], length: 0 };
/** A text that takes a slice of the page's time to look for names in. */
const LONG = 200_000;

/**
 * Begins it.
 *
 * @param namesIn the gate: the names of stories in a raw text, where there are enough of them
 * @param begun the first look at the page, where it came upon any
 */
export function beginPageLife(
  namesIn: (text: string) => readonly string[],
  begun: BegunLook,
): PageLife {
  const life = new AbortController();
  const { signal } = life;
  let reader: StoryReader | null = null;
  const { settled, lookNow } = keepLooking({ look, touched: () => reader?.touched() }, signal);

  async function look(roots: () => readonly ShadowRoot[]): Promise<Sight> {
    const began = performance.now();
    const { names, length } = begun.names.length > 0 ? begun : readNames(roots());
    begun = NOT_BEGUN;
    const took = performance.now() - began;
    if (names.length === 0) {
      await reader?.leave();
      return { ...NOTHING, kind: 'shut', took };
    }
    reader ??= await bringReader();
    if (!reader || signal.aborted) return { ...NOTHING, took };
    return reader.look(names, length > LONG ? Infinity : took);
  }

  function readNames(roots: readonly ShadowRoot[]): BegunLook {
    const text = rawText(roots);
    return { names: namesIn(text), length: text.length };
  }

  /** Most pages do without the reader, so it comes as a script of its own. */
  async function bringReader(): Promise<StoryReader | null> {
    if (!globalThis.openReader) {
      await ask<PageToBackground, 'bringReader'>(
        (message) => chrome.runtime.sendMessage(message),
        'bringReader',
      );
    }
    return globalThis.openReader?.({ lookNow, describe, end }, signal) ?? null;
  }

  async function describe(): Promise<PageState> {
    await settled();
    if (!reader?.hasStory()) await lookNow();
    return reader?.describe() ?? { kind: 'none', site: location.hostname };
  }

  function end(): void {
    life.abort();
    // The one that takes over brings its own.
    globalThis.openReader = undefined;
  }

  return { describe, end };
}
