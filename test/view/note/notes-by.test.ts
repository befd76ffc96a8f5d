/** Whose notes a reader sees, and that a draft is one. */
import { expect, test } from 'vitest';
import { shownDraftId } from '../../../src/core/story/shown-draft-id.ts';
import { alsoNoted } from '../../../src/view/note/card.ts';
import { notesByLine } from '../../../src/view/note/note.ts';
import { namesOfMessages } from '../../support/language.ts';
import { textOf } from '../../support/trees.ts';

const language = {
  ...namesOfMessages,
  message: (key: string, ...values: readonly string[]) => [key, ...values].join(' '),
};

test.each([
  ['talks-2013', 'The desk', 'alsoNotedBy The desk'],
  [shownDraftId('one'), 'The desk', 'alsoNotedBy The desk'],
  [shownDraftId('one'), '', 'editorDraft'],
])('to the note of the story %s by “%s” another card leads by “%s”', (id, notesBy, label) => {
  const { transient, pinned } = alsoNoted({ id, notesBy }, language);
  expect([textOf(transient), textOf(pinned)]).toEqual([label, label]);
});

test.each([
  ['talks-2013', 'The desk', 'notesBy The desk'],
  [shownDraftId('one'), 'The desk', 'draftBy The desk'],
  [shownDraftId('one'), '', 'editorDraft'],
])('of the story %s by “%s” it says “%s”', (id, notesBy, line) => {
  expect(textOf(notesByLine({ id, notesBy }, language))).toBe(line);
});
