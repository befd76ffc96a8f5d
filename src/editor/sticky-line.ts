/** A line that sticks to the window's top: what is scrolled to has to stay clear of it, however many rows it takes. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const PROPERTY = '--height-of-keep-line';

/** Gives a reference for the line, whose height the style sheet then knows. */
export function useStickyLine(): RefObject<HTMLDivElement | null> {
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = line.current;
    if (!element) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const isSticky = getComputedStyle(element).position === 'sticky';
      style.setProperty(PROPERTY, `${String(isSticky ? element.offsetHeight : 0)}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return line;
}
