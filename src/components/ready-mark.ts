/** Tells from outside, by `data-ready` at the root, that a page shows all that it has to show. */
import { useLayoutEffect } from 'preact/hooks';

/** Sets the mark once the page is ready. */
export function useReadyMark(isReady: boolean): void {
  useLayoutEffect(() => {
    if (isReady) document.documentElement.dataset.ready = '';
  }, [isReady]);
}
