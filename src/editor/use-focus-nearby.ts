/** Where what has the focus goes with a step that is undone, what is left beside it gets the focus. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const TAKES_FOCUS = 'a[href], button, input, select, textarea, summary';

/**
 * Follows the focus, so that it is never lost to the top of the page.
 *
 * @param changed another value each time that something may have gone
 */
export function useFocusNearby(changed: unknown): void {
  /** What had the focus last, and what is around it. */
  const last = useRef<readonly Element[]>([]);
  useEffect(() => {
    const shown = new AbortController();
    const follow = ({ target }: Event): void => {
      last.current = target instanceof Element ? [target, ...elementsAround(target)] : [];
    };
    document.addEventListener('focusin', follow, { signal: shown.signal });
    return () => {
      shown.abort();
    };
  }, []);
  useLayoutEffect(() => {
    const [focused, ...around] = last.current;
    if (!focused || focused.isConnected || document.activeElement !== document.body) return;
    const left = around.find((element) => element.isConnected);
    left?.querySelector<HTMLElement>(TAKES_FOCUS)?.focus();
  }, [changed]);
}

/** From the inside out, the body left out. */
function elementsAround({ parentElement }: Element): Element[] {
  return parentElement === null || parentElement === document.body
    ? []
    : [parentElement, ...elementsAround(parentElement)];
}
