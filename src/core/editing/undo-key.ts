/** The usual keys for undo and redo: Ctrl+Z, with Shift or as Ctrl+Y for redo; on a Mac, with Command. */

export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key asks for; null for anything else. */
export function stepOfKey(pressed: PressedKey): 'undo' | 'redo' | null {
  const { ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if (altKey || !(ctrlKey || metaKey)) return null;
  const key = pressed.key.toLowerCase();
  if (key === 'z') return shiftKey ? 'redo' : 'undo';
  return key === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}
