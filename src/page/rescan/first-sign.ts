/**
 * Waits for the first sign that a page has more text than a first look has read. Most pages give it
 * within a second, and those that don't pay for no second look.
 */
import { FIRST_PAUSE_MS } from '../../core/rescan/schedule.ts';
import { mayHaveRoots } from '../text/shadow-roots.ts';

/**
 * Calls back once: a moment after the document has changed, or where text may stand or come where the
 * document tells of no change, in shadow roots. The moment is long enough for the scripts that a page
 * starts with. Returns its undo.
 */
export function onFirstSign(callback: () => void): () => void {
  let timer = setTimeout(() => {
    if (mayHaveRoots()) report();
  }, FIRST_PAUSE_MS);
  const observer = new MutationObserver(() => {
    stop();
    timer = setTimeout(callback, FIRST_PAUSE_MS);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  function stop(): void {
    clearTimeout(timer);
    observer.disconnect();
  }
  function report(): void {
    stop();
    callback();
  }
  return stop;
}
