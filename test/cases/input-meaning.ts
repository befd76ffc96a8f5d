/** Name → what the reader does, the state of the note, and what that means. */
import type { Dwell, DwellEvent } from '../../src/core/note/dwell.ts';
import { CLOSED } from '../../src/core/note/dwell.ts';
import type {
  Click,
  FocusMove,
  KeyMeaning,
  KeyPress,
  Pointing,
} from '../../src/core/note/input-meaning.ts';

const byPointer: Dwell = { shown: 2, openedBy: 'pointer' };
const byKey: Dwell = { shown: 2, openedBy: 'key' };
const pinned: Dwell = { shown: 2, openedBy: 'pin' };
const escape: DwellEvent = { kind: 'escape' };

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    hasModifier: false,
    isComposing: false,
    isWriting: false,
    isOnStop: false,
    ...more,
  };
}

export const pointerCases: Record<string, readonly [Pointing, DwellEvent]> = {
  'on a mark waits for its note': [
    { isOverTooltip: false, markIndex: 0 },
    { kind: 'over', markIndex: 0 },
  ],
  'on the tooltip holds it open': [
    { isOverTooltip: true, markIndex: null },
    { kind: 'over-tooltip' },
  ],
  'anywhere else lets it close': [{ isOverTooltip: false, markIndex: null }, { kind: 'out' }],
};

export const focusCases: Record<string, readonly [FocusMove, Dwell, DwellEvent | null]> = {
  'on a mark’s button opens its note': [
    { markIndex: 0, isGivenBack: false },
    CLOSED,
    { kind: 'step', markIndex: 0 },
  ],
  'that a closed tooltip gave back opens nothing': [
    { markIndex: 2, isGivenBack: true },
    CLOSED,
    null,
  ],
  'on the button of the pinned note leaves it pinned': [
    { markIndex: 2, isGivenBack: false },
    pinned,
    null,
  ],
  'on another button opens that note in place of the pinned one': [
    { markIndex: 1, isGivenBack: false },
    pinned,
    { kind: 'step', markIndex: 1 },
  ],
};

export const clickCases: Record<string, readonly [Click, Dwell, DwellEvent | null]> = {
  'on a mark pins its note': [
    { markIndex: 1, isTap: false },
    CLOSED,
    { kind: 'pin', markIndex: 1 },
  ],
  'with a finger on a mark pins its note, whatever shows': [
    { markIndex: 1, isTap: true },
    byPointer,
    { kind: 'pin', markIndex: 1 },
  ],
  'with a finger beside an open note closes it': [{ markIndex: null, isTap: true }, pinned, escape],
  'with a finger where no note shows means nothing': [
    { markIndex: null, isTap: true },
    CLOSED,
    null,
  ],
  'with a mouse beside a pinned note leaves it open': [
    { markIndex: null, isTap: false },
    pinned,
    null,
  ],
};

export const keyCases: Record<string, readonly [KeyPress, Dwell, KeyMeaning | null]> = {
  'Esc closes a note that the pointer opened': [press('Escape'), byPointer, escape],
  'Esc closes a pinned note': [press('Escape'), pinned, escape],
  'Esc is the page’s where no note shows': [press('Escape'), CLOSED, null],
  'Esc on a Tab stop closes the note first': [press('Escape', { isOnStop: true }), byKey, escape],
  'Esc on a Tab stop without a note gives the focus back': [
    press('Escape', { isOnStop: true }),
    CLOSED,
    { kind: 'give-focus-back' },
  ],
  'Enter on a Tab stop without a note is the button’s': [
    press('Enter', { isOnStop: true }),
    CLOSED,
    null,
  ],
  'Esc that ends a composition is the input method’s': [
    press('Escape', { isComposing: true }),
    byPointer,
    null,
  ],
  'Enter pins a note that a key opened': [press('Enter'), byKey, { kind: 'pin', markIndex: 2 }],
  'Enter is the page’s where the pointer opened the note': [press('Enter'), byPointer, null],
  'Enter is the page’s where a note is pinned': [press('Enter'), pinned, null],
  'Enter is the text’s where text is written': [press('Enter', { isWriting: true }), byKey, null],
  'Enter is the page’s where no note shows': [press('Enter'), CLOSED, null],
  'Ctrl+Enter is the page’s': [press('Enter', { hasModifier: true }), byKey, null],
  'Shift+Esc is the browser’s': [press('Escape', { hasModifier: true }), byPointer, null],
  'any other key is the page’s': [press('a'), byKey, null],
};
