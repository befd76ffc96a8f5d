/** Tells whether the page's text has changed in between, for less than to read it twice. */

/**
 * Observes the page's text from now on.
 *
 * @returns says whether it has changed, and ends the observing; to be called once
 */
export function observeChange(): () => boolean {
  let hasChanged = false;
  // Let go of at the end, so that the browser can forget it.
  let observer: MutationObserver | null = new MutationObserver(() => {
    hasChanged = true;
    observer?.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return () => {
    observer?.disconnect();
    observer = null;
    return hasChanged;
  };
}
