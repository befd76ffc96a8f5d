/** Notices that the reader does something on the page. */

/** A check so soon after the reader has begun is in time for the eye, and the pointer's moves cost next to nothing. */
const DELAY_MS = 100;

/**
 * Calls back shortly after the reader has pointed, scrolled, moved the focus or come back to the tab, at
 * most ten times a second; before a key is handled or the page is printed, at once. Lasts until the
 * signal aborts.
 */
export function onReaderActivity(callback: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      callback();
    }, DELAY_MS);
  };
  const passive = { signal, capture: true, passive: true };
  for (const type of ['pointermove', 'pointerdown', 'scroll', 'resize', 'focusin']) {
    addEventListener(type, soon, passive);
  }
  document.addEventListener('visibilitychange', soon, { signal });
  // Tab is to reach, and paper to show, what the callback puts back.
  for (const type of ['keydown', 'beforeprint']) addEventListener(type, callback, passive);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
}
