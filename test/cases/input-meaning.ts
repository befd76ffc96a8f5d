/** Name → what the reader does, the state of the note, and what that means. */
import type { Dwell, DwellEvent } from '../../src/core/note/dwell.ts';
import { CLOSED } from '../../src/core/note/dwell.ts';
import type { Click, KeyPress } from '../../src/core/note/input-meaning.ts';

const byPointer: Dwell = { shown: 2, openedBy: 'pointer' };
const byKey: Dwell = { shown: 2, openedBy: 'key' };
const pinned: Dwell = { shown: 2, openedBy: 'pin' };
const escape: DwellEvent = { kind: 'escape' };

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, hasModifier: false, isComposing: false, isWriting: false, ...more };
}

export const clickCases: Record<string, readonly [Click, Dwell, DwellEvent | null]> = {
  'on a mention pins its note': [{ mention: 1, isTap: false }, CLOSED, { kind: 'pin', mention: 1 }],
  'with a finger on a mention pins its note, whatever shows': [
    { mention: 1, isTap: true },
    byPointer,
    { kind: 'pin', mention: 1 },
  ],
  'with a finger beside an open note closes it': [{ mention: null, isTap: true }, pinned, escape],
  'with a finger where no note shows means nothing': [{ mention: null, isTap: true }, CLOSED, null],
  'with a mouse beside a pinned note leaves it open': [
    { mention: null, isTap: false },
    pinned,
    null,
  ],
};

export const keyCases: Record<string, readonly [KeyPress, Dwell, DwellEvent | null]> = {
  'Esc closes a note that the pointer opened': [press('Escape'), byPointer, escape],
  'Esc closes a pinned note': [press('Escape'), pinned, escape],
  'Esc is the page’s where no note shows': [press('Escape'), CLOSED, null],
  'Esc that ends a composition is the input method’s': [
    press('Escape', { isComposing: true }),
    byPointer,
    null,
  ],
  'Enter pins a note that a key opened': [press('Enter'), byKey, { kind: 'pin', mention: 2 }],
  'Enter is the page’s where the pointer opened the note': [press('Enter'), byPointer, null],
  'Enter is the page’s where a note is pinned': [press('Enter'), pinned, null],
  'Enter is the text’s where text is written': [press('Enter', { isWriting: true }), byKey, null],
  'Enter is the page’s where no note shows': [press('Enter'), CLOSED, null],
  'Ctrl+Enter is the page’s': [press('Enter', { hasModifier: true }), byKey, null],
  'Shift+Esc is the browser’s': [press('Escape', { hasModifier: true }), byPointer, null],
  'any other key is the page’s': [press('a'), byKey, null],
};
