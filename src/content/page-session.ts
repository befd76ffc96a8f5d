/** One page, from its first whole scan on: the gate again and again, and the reader script once the gate is open. */
import { pageToBackground } from '../extension/to-background.ts';
import { startRescan } from '../page/rescan/rescan.ts';
import { EMPTY_SCAN, type ScanResult } from '../page/rescan/scan-result.ts';
import { MAX_RAW_LENGTH } from '../page/text/raw-text.ts';
import type { PageSession, ReaderScript } from './contract.ts';
import type { GateScan } from './look-through-gate.ts';
import { backstory } from './own-scope.ts';
import { reportedState } from './reported-state.ts';

/** Looking for names in a text this long takes all of the page's time slice. */
const LONG_TEXT = 200_000;

/**
 * Scans the page at once, and again whenever that may be worth it.
 *
 * @param lookAgain looks through the gate, in the given shadow roots too
 * @param initial the first look through the gate, which saves another one; null where it has found none
 */
export function startPageSession(
  lookAgain: (roots: readonly ShadowRoot[]) => GateScan,
  initial: GateScan | null,
): PageSession {
  const life = new AbortController();
  const state = reportedState();
  let firstLook = initial;
  let reader: ReaderScript | null = null;
  let root = document.documentElement;
  const { settled, rescanNow, storyChanged } = startRescan(scan, life.signal);
  const session: PageSession = {
    async describe() {
      await settled();
      if (state.get().kind !== 'found') await rescanNow();
      return state.get();
    },
    setState: state.set,
    reviveFromCache() {
      state.reportAgain();
      return rescanNow();
    },
    rescanNow,
    storyChanged,
    end() {
      life.abort();
      // A content script that takes over brings its own reader script.
      backstory.createReader = undefined;
    },
  };

  async function scan(roots: () => readonly ShadowRoot[]): Promise<ScanResult> {
    const began = performance.now();
    // A document that was written anew has dropped the listeners of what was marked in it.
    if (root !== document.documentElement) reader?.leave();
    root = document.documentElement;
    const { names, length } = firstLook ?? lookAgain(roots());
    firstLook = null;
    const took = performance.now() - began;
    if (names.length === 0) {
      reader?.leave();
      if (length >= MAX_RAW_LENGTH) state.set({ kind: 'too-large', site: location.hostname });
      return { ...EMPTY_SCAN, kind: 'no-names', took };
    }
    reader ??= await bringReader(session, life.signal);
    if (!reader) return { ...EMPTY_SCAN, took };
    const result = await reader.scan(names, length > LONG_TEXT ? Infinity : took);
    return { ...result, took: result.took + took };
  }

  return session;
}

/** Most pages do without the reader script, so it comes apart; null where it did not come. */
async function bringReader(
  session: PageSession,
  signal: AbortSignal,
): Promise<ReaderScript | null> {
  if (!backstory.createReader) await pageToBackground().bringReader();
  return signal.aborted ? null : (backstory.createReader?.(session, signal) ?? null);
}
