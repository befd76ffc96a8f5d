/** What pointer, click, key and focus mean for the note that shows. The rest of what readers do is the page's. */
import type { Dwell, DwellEvent } from './dwell.ts';

/** A click outside the extension's own elements. */
export type Click = {
  /** The index of the mark that was hit; null for none, or where the click means something to the page. */
  readonly markIndex: number | null;
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
  /** Whether the focus is on a Tab stop, or on anything else of the extension's own on the page. */
  readonly isOnStop: boolean;
};

/** Where the pointer is. */
export type Pointing = {
  readonly isOverTooltip: boolean;
  /** The index of the mark under it whose note the pointer may open; null for none. */
  readonly markIndex: number | null;
};

/** Where the focus has come to. */
export type FocusMove = {
  /** The index of the mark over whose button it is. */
  readonly markIndex: number;
  /** Whether a tooltip that closed has given it back: then nobody has asked for a note. */
  readonly isGivenBack: boolean;
};

/** The pointer holds the tooltip open while it is on it or on its mark. */
export function pointerMeaning({ isOverTooltip, markIndex }: Pointing): DwellEvent {
  if (isOverTooltip) return { kind: 'over-tooltip' };
  return markIndex === null ? { kind: 'out' } : { kind: 'over', markIndex };
}

/** The focus opens the note of a mark, but not one that is pinned already. */
export function focusMeaning(
  { markIndex, isGivenBack }: FocusMove,
  { shown, openedBy }: Dwell,
): DwellEvent | null {
  const isPinned = openedBy === 'pin' && shown === markIndex;
  return isGivenBack || isPinned ? null : { kind: 'step', markIndex };
}

/** A click on a mark pins its note; a tap beside an open note closes it. */
export function clickMeaning({ markIndex, isTap }: Click, { shown }: Dwell): DwellEvent | null {
  if (markIndex !== null) return { kind: 'pin', markIndex };
  // A mouse has left the note long before. A finger was never on it, and there is no Esc.
  return isTap && shown !== null ? { kind: 'escape' } : null;
}

/** What a key means: something for the note that shows, or that the focus goes back to where it was on the page. */
export type KeyMeaning = DwellEvent | { readonly kind: 'give-focus-back' };

/** Esc closes the note that shows, and where none does, leads out of the Tab stops. Enter pins a note that a key has opened. */
export function keyMeaning(
  { key, hasModifier, isComposing, isWriting, isOnStop }: KeyPress,
  { shown, openedBy }: Dwell,
): KeyMeaning | null {
  if (hasModifier || isComposing) return null;
  if (shown === null) return key === 'Escape' && isOnStop ? { kind: 'give-focus-back' } : null;
  if (key === 'Escape') return { kind: 'escape' };
  const pins = key === 'Enter' && openedBy === 'key' && !isWriting;
  return pins ? { kind: 'pin', markIndex: shown } : null;
}
