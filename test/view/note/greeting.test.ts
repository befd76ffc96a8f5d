/** What a screen reader says once, by the ways to the notes that the reader has left. */
import { expect, test } from 'vitest';
import { greetingOf } from '../../../src/view/note/greeting.ts';
import { namesOfMessages } from '../../support/language.ts';

test.each([
  [{ shortcut: 'Alt+N', tabStops: true }, ['greeting', 'greetingShortcut', 'greetingTab']],
  [{ shortcut: 'Alt+N', tabStops: false }, ['greeting', 'greetingShortcut']],
  [{ shortcut: '', tabStops: true }, ['greeting', 'greetingTab']],
  [{ shortcut: '', tabStops: false }, ['greeting']],
])('%j', (ways, sentences) => {
  expect(greetingOf(ways, namesOfMessages)).toBe(sentences.join(' '));
});
