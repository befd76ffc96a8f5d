/** What a page says of itself, which a page that somebody has taken over may make anything. */
import { expect, test } from 'vitest';
import { isPageState } from '../../src/extension/page-state.ts';

const site = 'quay.example';
const story = { storyId: 'pier', copyId: 'echo', ofStory: 1, ofSpan: 1, coverage: [], counts: {} };
const found = { kind: 'found', site, stories: [story], marks: 3, isMarked: true };

test.each([
  [true, 'a page without a story', { kind: 'none', site }],
  [true, 'one that is near a story', { kind: 'near', site, storyId: 'pier' }],
  [true, 'one that carries a story', found],
  [false, 'nothing', undefined],
  [false, 'a kind that there is not', { kind: 'open', site }],
  [false, 'no site', { kind: 'none' }],
  [false, 'no story to be near to', { kind: 'near', site }],
  [false, 'no stories', { ...found, stories: undefined }],
  [false, 'a story without its parts', { ...found, stories: [{ ...story, coverage: null }] }],
  [false, 'a story without counts', { ...found, stories: [{ ...story, counts: null }] }],
  [false, 'counts that are none', { ...found, stories: [{ ...story, counts: { mayor: 'x' } }] }],
])('is read: %s, %s', (isRead, _, state) => {
  expect(isPageState(state)).toBe(isRead);
});
