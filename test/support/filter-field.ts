/** The field of the popup in which a reader types a word to find. */
import { act } from 'preact/test-utils';

/** The field. */
export function field(): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>('#filter');
  if (!found) throw new Error('no field');
  return found;
}

/** Types a text in place of what is there. */
export function type(text: string): void {
  void act(() => {
    field().value = text;
    field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
