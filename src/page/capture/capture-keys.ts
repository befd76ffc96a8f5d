/** What keys do while the bar is shown: in it, and on the page. */
import type { CaptureBar } from './capture-bar.ts';

export type CaptureKeys = {
  readonly bar: CaptureBar;
  /** Takes the bar away. */
  readonly end: () => void;
  /** Selects text by a key; false for one that selects nothing. */
  readonly select: (event: KeyboardEvent) => boolean;
};

/** A key in the bar: Esc ends it, Tab goes round in it, and others may select text of the page. */
export function onBarKey(event: KeyboardEvent, { bar, end, select }: CaptureKeys): void {
  const { key, shiftKey, repeat } = event;
  const isEnter = key === 'Enter' || key === ' ';
  if (key === 'Escape') end();
  else if (key === 'Tab') bar.moveFocus(shiftKey ? -1 : 1);
  // The press that has opened the bar may still last.
  else if (!(isEnter && repeat) && !select(event)) return;
  event.preventDefault();
}

/** A key on the page: Esc ends it, and from a selection Tab leads to the bar. */
export function onPageKey(event: KeyboardEvent, { bar, end }: CaptureKeys): void {
  if (!event.isTrusted || event.isComposing) return;
  if (event.key === 'Escape') end();
  else if (event.key === 'Tab' && !bar.hasFocus()) bar.takeFocus();
  else return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
