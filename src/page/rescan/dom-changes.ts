/**
 * Notices that the page's text may have changed, also in shadow roots (text/shadow-roots.ts finds them,
 * rescan.ts keeps them). Each function returns its undo.
 */
import { composedParent } from '../dom/composed-tree.ts';
import { HOST } from '../dom/host-name.ts';

/**
 * Calls back once, at the first change of text, so that a page that changes all the time costs no more
 * than one that changes once.
 *
 * @param roots the page's open shadow roots, in which an observer of the document sees no changes
 * @param unfolds whether text that is there already may come to show, too
 */
export function onNextChange(
  roots: readonly ShadowRoot[],
  unfolds: boolean,
  callback: () => void,
): () => void {
  const life = new AbortController();
  const observer = new MutationObserver((records) => {
    if (!records.every(isOwn)) onChange();
  });
  function stop(): void {
    life.abort();
    observer.disconnect();
  }
  function onChange(): void {
    stop();
    callback();
  }
  const changes = {
    subtree: true,
    childList: true,
    characterData: true,
    // A class, a style or any attribute that the page's styles go by shows and hides text.
    attributes: unfolds,
  };
  for (const tree of [document.documentElement, ...roots]) observer.observe(tree, changes);
  // A press can unfold text by styles alone: by a checkbox that is never seen, or a link's target.
  if (unfolds) {
    const options = { signal: life.signal, capture: true, passive: true };
    addEventListener('click', onChange, options);
  }
  return stop;
}

/**
 * Calls back whenever something happens to an element's text, to the element or to its ancestors. The
 * rest of the page around them is not observed.
 */
export function onElementChange(element: Element, callback: () => void): () => void {
  const observer = new MutationObserver((records) => {
    if (!records.every(isOwn)) callback();
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

/** Whether a change is only that the extension's own host element came or went, or has another attribute. */
function isOwn({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = type === 'attributes' ? [target] : [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(({ nodeName }) => nodeName.toLowerCase() === HOST);
}
