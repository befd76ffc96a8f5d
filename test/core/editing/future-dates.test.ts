/** What a draft is told of days to come, and of a language that may be wrong. */
import { expect, test } from 'vitest';
import { checkDraft, fieldOf } from '../../../src/core/editing/draft-faults.ts';
import { addStatement, setField } from '../../../src/core/editing/draft-steps.ts';
import type { DraftStory } from '../../../src/core/editing/draft-story.ts';
import { NO_GATE } from '../../../src/core/editing/gate-proposal.ts';
import { storyOfDraft } from '../../../src/core/editing/story-of-draft.ts';
import { storyValidator } from '../../../tools/story/schema.ts';
import { wholeDraft } from '../../support/whole-draft.ts';

const validate = await storyValidator();

test.each([
  [['asOf'], '1 January 2103', 'error asOf: inFuture'],
  [['terms', 0, 'note', 'since', 0, 'when'], '2040', 'advice terms-0-note-since-0-when: inFuture'],
  [['language'], '', 'advice language: noLanguage'],
  [['language'], 'xx', 'advice language: unknownLanguage'],
  [['language'], 'klingonisch', 'error language: notLanguage'],
  // What is today, and what can be understood, is as good as any.
  [['terms', 0, 'note', 'since', 0, 'when'], '8 May 2026', ''],
  [['language'], 'EN', ''],
  [['language'], 'en_US', ''],
  [['language'], 'Englisch', ''],
])('a day to come, or a language that may be wrong: %j “%s”', (path, typed, says) => {
  const draft = setField(withSince(wholeDraft()), path, typed);
  const { faults } = checkDraft(
    storyOfDraft(draft, { print: null, gate: NO_GATE, takenIds: [] }),
    null,
    validate,
    '2026-05-08',
  );
  const said = faults.map((fault) => `${fault.severity} ${fieldOf(fault.path)}: ${fault.kind}`);
  const isAbout = (line: string): boolean => /inFuture|anguage/.test(line);
  expect(said.filter(isAbout).join()).toBe(says);
});

/** With a sentence on what came since. */
function withSince(draft: DraftStory): DraftStory {
  return setField(
    addStatement(draft, ['terms', 0, 'note', 'since']),
    ['terms', 0, 'note', 'since', 0, 'text'],
    'It was so.',
  );
}
