/** Notices that something happened to the element that holds the story. */
import { composedParent } from '../dom/composed-tree.ts';
import { isOwn } from './dom-changes.ts';

/** Between two calls; after a call nothing is observed for so long. */
const PAUSE_MS = 1_000;

/**
 * Calls back when something has happened to an element's text, to the element or to its ancestors:
 * at once after a time of rest, then at most once a second, so that an element that never rests costs
 * its page next to nothing. The rest of the page around them is not observed. Returns its undo.
 */
export function onElementChange(element: Element, callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let observedSince = -Infinity;
  const observer = new MutationObserver((records) => {
    if (records.every(isOwn)) return;
    observer.disconnect();
    // What comes as soon as it is observed again is called back after the pause, with all that follows.
    const hasRested = performance.now() - observedSince > PAUSE_MS;
    timer = setTimeout(() => {
      observe();
      callback();
    }, PAUSE_MS);
    if (hasRested) callback();
  });
  function observe(): void {
    observedSince = performance.now();
    observer.observe(element, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    for (let node = composedParent(element); node; node = composedParent(node)) {
      observer.observe(node, { childList: true, attributes: node instanceof Element });
    }
  }
  observe();
  observedSince = -Infinity;
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
