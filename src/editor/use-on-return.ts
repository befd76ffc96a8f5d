/** Whoever comes back to the page may have changed something in another tab. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Calls back whenever the page comes to the front. */
export function useOnReturn(onReturn: () => void): void {
  const latest = useRef(onReturn);
  latest.current = onReturn;
  useLayoutEffect(() => {
    const shown = new AbortController();
    const { signal } = shown;
    const look = (): void => {
      if (document.visibilityState === 'visible') latest.current();
    };
    // A tab that is shown again in a window that has the focus already gets none where its address bar has it.
    document.addEventListener('visibilitychange', look, { signal });
    addEventListener('focus', look, { signal });
    return () => {
      shown.abort();
    };
  }, []);
}
