/** Puts one of the extension's own elements to a place of the viewport. */
import type { Rectangle } from '../../core/note/rectangle.ts';

/** Gives an element the place and the size of a rectangle. */
export function setRectangle(element: HTMLElement, { left, top, width, height }: Rectangle): void {
  for (const [side, pixels] of Object.entries({ left, top, width, height })) {
    element.style.setProperty(side, `${String(pixels)}px`);
  }
}
