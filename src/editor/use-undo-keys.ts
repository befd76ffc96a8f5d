/**
 * The usual keys for undo and redo. In a field in which somebody types, the browser itself undoes what was typed; one
 * that only got the focus, as after a removal, has nothing to undo of its own.
 */
import { useEffect, useRef } from 'preact/hooks';
import { stepOfKey } from '../core/editing/undo-key.ts';

/** Fields in which the browser undoes; ticks and choices it doesn't. */
const TYPED_IN = 'textarea, input:not([type=checkbox], [type=radio], [type=file])';

export function useUndoKeys(back: () => void, forth: () => void): void {
  const steps = useRef({ back, forth });
  steps.current = { back, forth };
  useEffect(() => {
    const shown = new AbortController();
    const { signal } = shown;
    /** The field that was typed in since it got the focus. */
    let typedIn: EventTarget | null = null;
    const forget = (): void => {
      typedIn = null;
    };
    const onInput = ({ target }: Event): void => {
      typedIn = target instanceof Element && target.matches(TYPED_IN) ? target : null;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = stepOfKey(event);
      if (step === null || (typedIn !== null && event.target === typedIn)) return;
      event.preventDefault();
      steps.current[step === 'undo' ? 'back' : 'forth']();
    };
    document.addEventListener('focusin', forget, { signal });
    // What was typed is taken, and the field empty.
    document.addEventListener('submit', forget, { signal });
    document.addEventListener('input', onInput, { signal });
    document.addEventListener('keydown', onKeyDown, { signal });
    return () => {
      shown.abort();
    };
  }, []);
}
