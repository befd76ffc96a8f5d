/** Unfolds what the reader may have folded, for as long as there is a reason to. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Gives a reference for the element, which is as the reader had it once the reason is gone. */
export function useUnfoldedWhile(isUnfolded: boolean): RefObject<HTMLDetailsElement | null> {
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    const element = details.current;
    if (!isUnfolded || !element) return;
    const wasOpen = element.open;
    element.open = true;
    return () => {
      element.open = wasOpen;
    };
  }, [isUnfolded]);
  return details;
}
