/** The life of one page, from its first whole look on: the gate, again and again, and the reader once it is open. */
import { startRescan, EMPTY_SCAN, type ScanResult } from '../page/rescan/rescan.ts';
import { rawText } from '../page/text/raw-text.ts';
import { ask, type PageState, type PageToBackground } from '../extension/messages.ts';
import type { InitialScan, PageSession, StorySession } from './contract.ts';

const NOT_BEGUN: InitialScan = { names: [], length: 0 };
/** A text that takes a slice of the page's time to look for names in. */
const LONG = 200_000;

/**
 * Begins it.
 *
 * @param namesIn the gate: the names of stories in a raw text, where there are enough of them
 * @param begun the first look at the page, where it came upon any
 */
export function startPageSession(
  namesIn: (text: string) => readonly string[],
  begun: InitialScan,
): PageSession {
  const life = new AbortController();
  const { signal } = life;
  let reader: StorySession | null = null;
  const { settled, rescanNow } = startRescan(
    { scan, onElementChanged: () => reader?.onElementChanged() },
    signal,
  );

  async function scan(roots: () => readonly ShadowRoot[]): Promise<ScanResult> {
    const began = performance.now();
    const { names, length } = begun.names.length > 0 ? begun : readNames(roots());
    begun = NOT_BEGUN;
    const took = performance.now() - began;
    if (names.length === 0) {
      await reader?.leave();
      return { ...EMPTY_SCAN, kind: 'no-names', took };
    }
    reader ??= await bringReader();
    if (!reader || signal.aborted) return { ...EMPTY_SCAN, took };
    return reader.scan(names, length > LONG ? Infinity : took);
  }

  function readNames(roots: readonly ShadowRoot[]): InitialScan {
    const text = rawText(roots);
    return { names: namesIn(text), length: text.length };
  }

  /** Most pages do without the reader, so it comes as a script of its own. */
  async function bringReader(): Promise<StorySession | null> {
    if (!globalThis.createStorySession) {
      await ask<PageToBackground, 'bringReader'>(
        (message) => chrome.runtime.sendMessage(message),
        'bringReader',
      );
    }
    return globalThis.createStorySession?.({ rescanNow, describe, end }, signal) ?? null;
  }

  async function describe(): Promise<PageState> {
    await settled();
    if (!reader?.hasStory()) await rescanNow();
    return reader?.describe() ?? { kind: 'none', site: location.hostname };
  }

  function end(): void {
    life.abort();
    // The one that takes over brings its own.
    globalThis.createStorySession = undefined;
  }

  return { describe, end };
}
