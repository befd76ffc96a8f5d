/** Notices that the reader does something on the page. */

/** In time for the eye. */
const SOON_MS = 100;
/** A second call comes for what has happened since the first. */
const LATER_MS = 1000;
const BEGINNINGS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'resize', 'focusin'];
/** What the callback puts back has to be there before Tab moves on, and before the page is printed. */
const URGENT = ['keydown', 'beforeprint'];

/**
 * Calls back once the reader has begun to point or to scroll, has pressed a key, moved the focus or come
 * back to the tab: after a tenth of a second, and after a second; before a key is handled or the page is
 * printed, at once. Lasts until the signal aborts.
 *
 * @param callback is told whether it is urgent: somebody waits
 */
export function onReaderActivity(callback: (isUrgent: boolean) => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true };
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  const listen = (): void => {
    for (const type of BEGINNINGS) addEventListener(type, onBeginning, { ...options, signal });
  };
  // Even a listener that does nothing costs each move of the pointer, so until the last call there is none.
  const onBeginning = (): void => {
    if (document.hidden) return;
    for (const type of BEGINNINGS) removeEventListener(type, onBeginning, options);
    for (const timer of timers) clearTimeout(timer);
    timers = [setTimeout(callback, SOON_MS, false), setTimeout(onEnd, LATER_MS)];
  };
  const onEnd = (): void => {
    callback(false);
    listen();
  };
  const onUrgent = (): void => {
    callback(true);
  };
  listen();
  document.addEventListener('visibilitychange', onBeginning, { signal });
  for (const type of URGENT) addEventListener(type, onUrgent, { ...options, signal });
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
  });
}
