/**
 * Notices that the page's text may have changed, also in shadow roots (text/shadow-roots.ts finds them,
 * rescan.ts keeps them).
 */
import { HOST } from '../dom/host-name.ts';
import { onShowingEvents, onSizeChange } from './text-shows.ts';

/** What is watched beside the nodes and texts of the document. */
export type Watched = {
  /** The page's open shadow roots, in which an observer of the document sees no changes. */
  readonly roots: readonly ShadowRoot[];
  /** Whether text that is there already may come to show, too. */
  readonly unfolds: boolean;
};

/**
 * Calls back once, at the first change of text, so that a page that changes all the time costs no more
 * than one that changes once. Returns its undo.
 */
export function onNextChange({ roots, unfolds }: Watched, callback: () => void): () => void {
  const life = new AbortController();
  const observer = new MutationObserver((records) => {
    if (!records.every(isOwn)) onChange();
  });
  function stop(): void {
    life.abort();
    observer.disconnect();
    stopSizes();
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
  // The document, since pages replace its element or write it anew.
  for (const tree of [document, ...roots]) observer.observe(tree, changes);
  // A shadow root comes without any other sign.
  const stopSizes = onSizeChange(onChange);
  if (unfolds) onShowingEvents(onChange, life.signal);
  return stop;
}

/** Whether a change is only that the extension's own host element came or went, or has another attribute. */
export function isOwn({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = type === 'attributes' ? [target] : [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(({ nodeName }) => nodeName.toLowerCase() === HOST);
}
