/** Elements in which text is written. */

/** Whether text is written in an element; not in a view of an editor that only shows it. */
export function isTextField(element: EventTarget | null): boolean {
  if (!(element instanceof Element)) return false;
  return isEditable(element) || element.matches('input, textarea, select');
}

/** Whether the reader can write in an element as in an editor. */
export function isEditable(element: Element): boolean {
  return element instanceof HTMLElement && element.isContentEditable;
}
