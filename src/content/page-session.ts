/** The life of one page, from its first whole look on: the gate, again and again, and the reader once it is open. */
import { keepLooking, NOTHING, type Sight } from '../page/rescan/rescan.ts';
import { rawText } from '../page/text/raw-text.ts';
import { ask, type PageState, type PageToBackground } from '../extension/messages.ts';
import type { BegunLook, PageLife, StoryReader } from './contract.ts';

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
