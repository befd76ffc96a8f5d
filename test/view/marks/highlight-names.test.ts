/** Which highlights paint a mark. */
import { expect, test } from 'vitest';
import { highlightNamesOf } from '../../../src/view/marks/highlight-names.ts';
import { stylesByMarks } from '../../../src/view/marks/mark-styles.ts';

const KINDS = ['person', 'organisation', 'law', 'list', 'place', 'event'] as const;
const TONES = ['light', 'soft', 'pale', 'dim', 'dark'] as const;
const all = KINDS.flatMap((kind) => TONES.map((tone) => ({ kind, tone })));

test('a mark has its line, and a tint where the text stays readable on it', () => {
  expect(highlightNamesOf('law', { tone: 'dark', tintIsReadable: false })).toEqual([
    'backstory-law-on-dark',
  ]);
  expect(highlightNamesOf('law', { tone: 'dark', tintIsReadable: true })).toEqual([
    'backstory-law-on-dark',
    'backstory-tint-law-on-dark',
  ]);
});

test.each(all)('there are styles for $kind on $tone', ({ kind, tone }) => {
  const { both } = stylesByMarks();
  for (const name of highlightNamesOf(kind, { tone, tintIsReadable: true })) {
    expect(both[name]).toContain(`::highlight(${name})`);
  }
});
