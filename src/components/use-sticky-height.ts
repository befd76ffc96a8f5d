/** What sticks to the window's top: what is scrolled to has to stay clear of it, however many rows it takes. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Gives a reference for the element, whose height in pixels the style sheet then knows as `--sticky-height`. */
export function useStickyHeight(): RefObject<HTMLDivElement | null> {
  const sticky = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = sticky.current;
    if (!element) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const isSticky = getComputedStyle(element).position === 'sticky';
      style.setProperty('--sticky-height', `${String(isSticky ? element.offsetHeight : 0)}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return sticky;
}
