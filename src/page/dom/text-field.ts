/** Elements in which text is written. */

/** Whether text is written in an element; not in a view of an editor that only shows it. */
export function isTextField(element: EventTarget | null): boolean {
  if (!(element instanceof Element)) return false;
  const isEditable = element instanceof HTMLElement && element.isContentEditable;
  return isEditable || element.matches('input, textarea, select');
}
