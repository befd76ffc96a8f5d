/** The keys for undo and redo. */
import { expect, test } from 'vitest';
import { type PressedKey, stepOfKey } from '../../../src/core/editing/undo-key.ts';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const ctrl = { ...NONE, ctrlKey: true };
const command = { ...NONE, metaKey: true };

const cases: readonly (readonly [string, PressedKey, ReturnType<typeof stepOfKey>])[] = [
  ['Ctrl+Z', { ...ctrl, key: 'z' }, 'undo'],
  ['Ctrl+Z with Caps Lock', { ...ctrl, key: 'Z' }, 'undo'],
  ['Ctrl+Shift+Z', { ...ctrl, shiftKey: true, key: 'Z' }, 'redo'],
  ['Ctrl+Y', { ...ctrl, key: 'y' }, 'redo'],
  ['Command+Z', { ...command, key: 'z' }, 'undo'],
  ['Command+Shift+Z', { ...command, shiftKey: true, key: 'z' }, 'redo'],
  ['Command+Y, which opens the history', { ...command, key: 'y' }, null],
  ['Z alone', { ...NONE, key: 'z' }, null],
  ['AltGr+Z', { ...ctrl, altKey: true, key: 'z' }, null],
  ['Ctrl+C', { ...ctrl, key: 'c' }, null],
];

test.each(cases)('%s', (_, pressed, step) => {
  expect(stepOfKey(pressed)).toBe(step);
});
