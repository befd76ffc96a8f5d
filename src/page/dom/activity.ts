/** Notices that the reader does something on the page. */
import { oncePerFrame } from './once-per-frame.ts';

/**
 * Calls back when the reader points, scrolls, moves the focus or comes back to the tab, at most once a
 * frame; before a key is handled or the page is printed, at once. Lasts until the signal aborts.
 */
export function onReaderActivity(callback: () => void, signal: AbortSignal): void {
  const soon = oncePerFrame(() => {
    if (!signal.aborted) callback();
  });
  const passive = { signal, capture: true, passive: true };
  for (const type of ['pointermove', 'pointerdown', 'scroll', 'resize', 'focusin']) {
    addEventListener(type, soon, passive);
  }
  document.addEventListener('visibilitychange', soon, { signal });
  // Tab is to reach, and paper to show, what the callback puts back.
  for (const type of ['keydown', 'beforeprint']) addEventListener(type, callback, passive);
}
