/** Whether pages show the draft, as the page of the draft says it. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ShownOnPages } from './shown-on-pages.ts';

export type UsedShown = {
  readonly isShown: boolean;
  /** Resolves to false where that can't be kept. */
  readonly set: (isShown: boolean) => Promise<boolean>;
  /** The draft has become a story, which marks pages in its place. */
  readonly end: () => void;
};

export function useShown(
  pages: Pick<ShownOnPages, 'isShown' | 'follow' | 'set' | 'end'>,
): UsedShown {
  const [isShown, setIsShown] = useState(pages.isShown);
  useLayoutEffect(() => {
    pages.follow(setIsShown);
  }, []);
  return {
    isShown,
    set: (isOn) => pages.set(isOn),
    end() {
      pages.end();
    },
  };
}
