/** Moves the focus, and nothing else. */

/** Gives the focus to an element that can have it; the page stays where it is. */
export function focusOn(element: EventTarget | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}
