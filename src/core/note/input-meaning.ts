/** What a click or a key means for the note that shows. The rest of what readers do is the page's. */
import type { Dwell, DwellEvent } from './dwell.ts';

/** A click outside the extension's own elements. */
export type Click = {
  /** The index of the mention that was hit; null for none, or where the click means something to the page. */
  readonly mention: number | null;
  readonly isTap: boolean;
};

/** A key that was pressed. */
export type KeyPress = {
  /** As `KeyboardEvent.key` names it. */
  readonly key: string;
  /** Whether Alt, Ctrl, Meta or Shift is held, which makes it a shortcut of the page or the browser. */
  readonly hasModifier: boolean;
  /** Whether it belongs to an input method that is composing a character. */
  readonly isComposing: boolean;
  /** Whether the focus is where text is written. */
  readonly isWriting: boolean;
};

/** A click on a mention pins its note; a tap beside an open note closes it. */
export function clickMeaning({ mention, isTap }: Click, { shown }: Dwell): DwellEvent | null {
  if (mention !== null) return { kind: 'pin', mention };
  // A mouse has left the note long before. A finger was never on it, and there is no Esc.
  return isTap && shown !== null ? { kind: 'escape' } : null;
}

/** Esc closes the note that shows, and Enter pins one that a key has opened. */
export function keyMeaning(
  { key, hasModifier, isComposing, isWriting }: KeyPress,
  { shown, openedBy }: Dwell,
): DwellEvent | null {
  if (shown === null || hasModifier || isComposing) return null;
  if (key === 'Escape') return { kind: 'escape' };
  const pins = key === 'Enter' && openedBy === 'key' && !isWriting;
  return pins ? { kind: 'pin', mention: shown } : null;
}
