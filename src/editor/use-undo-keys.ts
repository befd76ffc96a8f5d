/** The usual keys for undo and redo, but in fields, which the browser itself undoes. */
import { useEffect, useRef } from 'preact/hooks';

export function useUndoKeys(back: () => void, forth: () => void): void {
  const steps = useRef({ back, forth });
  steps.current = { back, forth };
  useEffect(() => {
    const shown = new AbortController();
    const onKeyDown = (event: KeyboardEvent): void => {
      const isField =
        event.target instanceof Element && event.target.matches('input, textarea, select');
      if (isField || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      steps.current[event.shiftKey ? 'forth' : 'back']();
    };
    document.addEventListener('keydown', onKeyDown, { signal: shown.signal });
    return () => {
      shown.abort();
    };
  }, []);
}
