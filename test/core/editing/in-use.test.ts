/** What pages show of a draft is told from the story that is here. */
import { expect, test } from 'vitest';
import { inUse, isKnownState } from '../../../src/core/editing/in-use.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { ownStory } from '../../support/own-story.ts';

const USED_AS = '2026-05-03T12:05:00Z';
const LATER = '2026-05-03T14:00:00Z';
const story = { ...ownStory(), revised: USED_AS };
const [copy] = story.copies;
if (!copy) throw new Error('a story has a copy');
const changed: Story = { ...story, title: 'Another headline' };
const theirs: Story = { ...changed, notesBy: 'Somebody else', revised: LATER };
const otherGate: Story = { ...story, gate: { ...story.gate, minNames: story.gate.minNames + 1 } };
const withCopy: Story = { ...story, copies: [...story.copies, { ...copy, id: 'added' }] };

test.each<[string, string, Story | null, Story | null, ReturnType<typeof inUse>['kind']]>([
  ['never put to use', '', null, story, 'unused'],
  ['exported alone', '', null, changed, 'unused'],
  ['removed', USED_AS, null, story, 'removed'],
  ['as it was put to use', USED_AS, story, { ...story, revised: LATER }, 'current'],
  ['with a version that was added since', USED_AS, withCopy, story, 'current'],
  ['changed since', USED_AS, story, changed, 'behind'],
  ['with another gate', USED_AS, story, otherGate, 'behind'],
  ['not whole any more', USED_AS, story, null, 'behind'],
  ['replaced by a file', USED_AS, theirs, changed, 'other'],
  ['imported, and never put to use', '', theirs, changed, 'other'],
  ['its own export imported', '', { ...story, revised: LATER }, story, 'current'],
])('%s', (_, usedAs, ...[here, now, kind]) => {
  const kept = here && { story: here, isOn: true };
  expect(inUse(usedAs, kept, now).kind).toBe(kind);
  if (kept) expect(inUse(usedAs, { ...kept, isOn: false }, now).kind).toBe('off');
});

test.each<[string, Story, Story, string, boolean]>([
  ['what it has become before', story, changed, USED_AS, true],
  ['a newer one', theirs, changed, USED_AS, false],
  ['a newer one that says the same', { ...story, revised: LATER }, story, USED_AS, true],
  ['one that does not say when', ownStory(), changed, '', false],
])('%s is replaced without asking: %#', (_, here, ...[next, usedAs, isKnown]) => {
  expect(isKnownState(here, next, usedAs)).toBe(isKnown);
});
