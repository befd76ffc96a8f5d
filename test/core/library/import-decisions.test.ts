/** What comes of a plan is what is new, and what the reader has decided for. */
import { expect, test } from 'vitest';
import {
  type Decision,
  decisionOn,
  takenStories,
} from '../../../src/core/library/import-decisions.ts';
import type { PlannedStory } from '../../../src/core/library/import-plan.ts';
import { ownStory } from '../../support/own-story.ts';

const here = ownStory();
const theirs: PlannedStory = {
  story: { ...here, notesBy: 'Somebody else' },
  change: 'other',
  here,
};
const fresh: PlannedStory = { story: { ...here, id: 'new' }, change: 'new', here: null };
const same: PlannedStory = { story: { ...here, id: 'same' }, change: 'same', here };
const plan = { stories: [theirs, fresh, same], refused: [] };

test('what is new comes, and what is here stays, unless the reader decides otherwise', () => {
  expect(decisionOn(theirs, new Map())).toBe('leave');
  expect(ids(undefined)).toEqual({ comes: ['new'], replaces: [], beside: [] });
});

test.each<[Decision, ReturnType<typeof ids>]>([
  ['leave', { comes: ['new'], replaces: [], beside: [] }],
  ['replace', { comes: [here.id, 'new'], replaces: [here.id], beside: [] }],
  ['both', { comes: [here.id, 'new'], replaces: [], beside: [here.id] }],
])('the decision to %s', (decision, comes) => {
  expect(ids(decision)).toEqual(comes);
});

test('a story comes in place of the one that the reader was asked about', () => {
  const decided = takenStories(plan, new Map([[here.id, 'replace']]));
  expect(decided.mayReplace.get(here.id)).toBe(here);
});

function ids(decision: Decision | undefined): {
  readonly comes: readonly string[];
  readonly replaces: readonly string[];
  readonly beside: readonly string[];
} {
  // Of what is new, or here already, there is nothing to decide.
  const all = decision && [here.id, 'new', 'same'].map((id) => [id, decision] as const);
  const { stories, mayReplace, beside } = takenStories(plan, new Map(all));
  return {
    comes: stories.map(({ id }) => id),
    replaces: [...mayReplace.keys()],
    beside: [...beside],
  };
}
