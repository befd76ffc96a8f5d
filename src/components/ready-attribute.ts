/** Tells from outside, by `data-ready` at the root, that a page shows all that it has to show. */
import { useLayoutEffect } from 'preact/hooks';

/** Sets the attribute once, for good: a page that is changed afterwards stays ready. */
export function useReadyAttribute(isReady: boolean): void {
  useLayoutEffect(() => {
    if (isReady) document.documentElement.dataset.ready = '';
  }, [isReady]);
}
