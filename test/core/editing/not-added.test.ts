/** Which words an author has typed and may take for a part of the draft, though nobody has added them. */
import { expect, test } from 'vitest';
import { addTerm } from '../../../src/core/editing/draft-steps.ts';
import { startStory } from '../../../src/core/editing/draft-story.ts';
import { notAdded } from '../../../src/core/editing/not-added.ts';
import { describeFault } from '../../../src/view/story-file/describe-fault.ts';
import { english } from '../../../tools/locales/english.ts';
import { sampleArticle } from '../../support/articles.ts';

const STORY = ['Tom Donilon', 'John Kerry'].reduce(
  (story, name) => addTerm(story, { name, kind: 'person', forms: [name] }),
  startStory(sampleArticle),
);

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['nothing', {}, []],
  ['a form', { 'john-kerry-forms': ' Mr Kerry ' }, ['terms-1-forms: Mr Kerry']],
  [
    'a longer name',
    { 'tom-donilon-notWithin': 'Donilon Street' },
    ['terms-0-notWithin: Donilon Street'],
  ],
  ['words for a new term', { terms: 'Sergei Lavrov' }, ['terms: Sergei Lavrov']],
  [
    'all of these',
    { 'john-kerry-forms': 'Kerry', 'tom-donilon-forms': 'Donilon', terms: 'Lavrov' },
    ['terms: Lavrov', 'terms-0-forms: Donilon', 'terms-1-forms: Kerry'],
  ],
  ['spaces alone', { 'john-kerry-forms': '  ', terms: ' ' }, []],
  ['what holds no word', { 'john-kerry-forms': '–' }, []],
  ['a form that is there already', { 'john-kerry-forms': 'john kerry' }, []],
  ['a form of a term that is gone', { 'sergei-lavrov-forms': 'Lavrov' }, []],
  ['what is taken without a button', { 'gate-names': 'kerry donilon', 'gate-minNames': '3' }, []],
])('%s', (_, typed, expected) => {
  const said = notAdded(STORY, (keptAs) => typed[keptAs] ?? null);
  expect(said.map(({ path, values }) => `${path.join('-')}: ${values.join()}`)).toEqual(expected);
  for (const { kind, severity } of said) expect([kind, severity]).toEqual(['notAdded', 'advice']);
});

test.each([
  ['terms', 'The terms: “Mr Kerry” is typed and not added'],
  ['john-kerry-forms', 'The term John Kerry, the forms: “Mr Kerry” is typed and not added'],
  [
    'john-kerry-notWithin',
    'The term John Kerry, the longer names that mean somebody else: “Mr Kerry” is typed and not added',
  ],
])('of %s, where it stands is said', (field, expected) => {
  const said = notAdded(STORY, (keptAs) => (keptAs === field ? 'Mr Kerry' : null));
  expect(said.map((fault) => describeFault(fault, STORY, english()))).toEqual([expected]);
});
