/** What is typed and pressed in an editor that a test has rendered in its own process. */
import { act } from 'preact/test-utils';

export function field(id: string): HTMLInputElement {
  return document.getElementById(id) as HTMLInputElement;
}

export function type(id: string, text: string): void {
  void act(() => {
    field(id).value = text;
    field(id).dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

export function press(id: string): void {
  void act(() => {
    document.getElementById(id)?.click();
  });
}
