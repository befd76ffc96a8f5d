/** Unfolds what the reader may have folded, for as long as there is a reason to. */
import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';

/** Whether the reader has unfolded each part, by its name: what a search leaves out is gone, and comes again. */
export const UnfoldedByReader = createContext<Map<string, boolean> | null>(null);

/**
 * Gives a reference for the element, which is as the reader had it once the reason is gone.
 *
 * @param name of the part; no other one has it
 */
export function useUnfoldedWhile(
  name: string,
  isUnfolded: boolean,
): RefObject<HTMLDetailsElement | null> {
  const details = useRef<HTMLDetailsElement>(null);
  const byReader = useContext(UnfoldedByReader);
  useLayoutEffect(() => {
    const element = details.current;
    if (!element) return;
    element.open = byReader?.get(name) ?? element.open;
    const wasOpen = element.open;
    if (isUnfolded) element.open = true;
    return () => {
      if (isUnfolded) element.open = wasOpen;
      byReader?.set(name, element.open);
    };
  }, [name, isUnfolded]);
  return details;
}
