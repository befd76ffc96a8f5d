/** Puts one of the extension's own elements to a place in the viewport. */
import type { Rectangle } from '../../core/note/rectangle.ts';

/** Gives an element the place and the size of a rectangle. */
export function setRectangle(element: HTMLElement, { left, top, width, height }: Rectangle): void {
  setPixels(element, { left, top, width, height });
}

/** Sets lengths of an element's style, by the names of the properties. */
export function setPixels(element: HTMLElement, lengths: Readonly<Record<string, number>>): void {
  for (const name in lengths) element.style.setProperty(name, `${String(lengths[name])}px`);
}
