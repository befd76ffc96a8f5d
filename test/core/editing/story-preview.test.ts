/** What of a draft the preview shows. */
import { describe, expect, test } from 'vitest';
import { setField } from '../../../src/core/editing/draft-steps.ts';
import type { DraftStory } from '../../../src/core/editing/draft-story.ts';
import { type Preview, termPreview } from '../../../src/core/editing/story-preview.ts';
import type { DataPath } from '../../../src/core/story-file/fault.ts';
import { NOTE, wholeDraft } from '../../support/whole-draft.ts';

describe('the preview', () => {
  const shown = (draft: DraftStory): Preview | null => {
    const [term] = draft.terms;
    return term ? termPreview(draft, term) : null;
  };

  test('leaves out what has no text or no date', () => {
    const draft = setField(wholeDraft(), [...NOTE, 'then', 0, 'when'], 'one day');
    const preview = shown(draft);
    expect(preview?.term.note).toMatchObject({
      gloss: { text: 'Adviser to the president.' },
      then: [],
    });
    expect(shown(wholeDraft())?.term.note.then).toHaveLength(1);
  });

  test.each<[string, DataPath]>([
    ['the report’s day', ['asOf']],
    ['the term’s kind', ['terms', 0, 'kind']],
  ])('waits for %s', (_, path) => {
    expect(shown(setField(wholeDraft(), path, ''))).toBeNull();
  });

  test.each([
    '2011 to 2013',
    '2011-13',
    'May 2013',
    '2013',
    '2013-02-30',
    'since 2009',
    '5/6/2013',
    'x',
  ])('waits for a day where the report’s date is “%s”', (typed) => {
    expect(shown(setField(wholeDraft(), ['asOf'], typed))).toBeNull();
  });
});
