/** Tells when the page's text may have changed. Returns the undo. */
import { composedParent } from '../dom/composed-tree.ts';
import { HOST } from '../dom/host-name.ts';

/**
 * Calls back once, at the first change of text; a page that changes all the time costs no more than
 * one that changes once.
 *
 * @param roots the page's open shadow roots, whose changes the document is not told
 * @param unfolds whether text that is there already may come to show, too
 */
export function onNextChange(
  roots: readonly ShadowRoot[],
  unfolds: boolean,
  callback: () => void,
): () => void {
  const life = new AbortController();
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) change();
  });
  function stop(): void {
    life.abort();
    observer.disconnect();
  }
  function change(): void {
    stop();
    callback();
  }
  const what = {
    subtree: true,
    childList: true,
    characterData: true,
    // Text shows and hides by a class, a style, or any attribute that the page's styles go by.
    attributes: unfolds,
  };
  for (const tree of [document.documentElement, ...roots]) observer.observe(tree, what);
  // A press can unfold text by styles alone: a checkbox that nobody sees, a target.
  if (unfolds)
    addEventListener('click', change, { signal: life.signal, capture: true, passive: true });
  return stop;
}

/**
 * Calls back whenever something happens to an element's text, to the element, or to what holds it.
 * The element and its ancestors are observed, not the page around them.
 */
export function onElementChange(element: Element, callback: () => void): () => void {
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) callback();
  });
  observer.observe(element, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  for (let node = composedParent(element); node; node = composedParent(node)) {
    observer.observe(node, { childList: true, attributes: node instanceof Element });
  }
  return () => {
    observer.disconnect();
  };
}

/** Whether a change is only that the tooltip's host came or went. */
function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(({ nodeName }) => nodeName.toLowerCase() === HOST);
}
