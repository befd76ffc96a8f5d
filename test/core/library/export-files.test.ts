/** What is exported is no larger than an import takes, and has every story. */
import { expect, test } from 'vitest';
import {
  exportCopies,
  exportDrafts,
  exportStories,
  exportStory,
} from '../../../src/core/library/export-files.ts';
import {
  draftFileSteps,
  draftFileText,
  type DraftInFile,
} from '../../../src/core/editing/draft-file.ts';
import { draftOfStory } from '../../../src/core/editing/draft-of-story.ts';
import { copiesFileText, storyFileText } from '../../../src/core/story-file/story-file-text.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { bytesOf } from '../../../src/core/story-file/story-limits.ts';
import { ownStory } from '../../support/own-story.ts';
import { endOf } from '../../support/steps.ts';

const story = ownStory();
const five = Array.from({ length: 5 }, (_, index) => ({ ...story, id: `story-${String(index)}` }));
const limit = bytesOf(storyFileText(five.slice(0, 2)));

test('a story that is small enough is laid out for readers', () => {
  const file = exportStory(story);
  expect(file).toEqual({ name: 'tarrow-pier-2014.backstory.json', text: storyFileText(story) });
});

test('one that its layout makes too large goes without', () => {
  const { text } = exportStory(story, bytesOf(storyFileText(story)) - 1);
  expect(JSON.parse(text)).toEqual(JSON.parse(storyFileText(story)));
  expect(bytesOf(text)).toBeLessThan(bytesOf(storyFileText(story)) * 0.8);
});

test('several are one file where they fit, and more where they do not', () => {
  expect(exportStories(five).map(({ name }) => name)).toEqual(['stories.backstory.json']);
  const files = exportStories(five, limit);
  expect(files.map(({ name }) => name)).toEqual([
    'stories-1.backstory.json',
    'stories-2.backstory.json',
    'stories-3.backstory.json',
  ]);
  for (const { text } of files) expect(bytesOf(text)).toBeLessThanOrEqual(limit);
  const stories = files.flatMap(({ text }) => (JSON.parse(text) as { stories: Story[] }).stories);
  expect(stories.map(({ id }) => id)).toEqual(five.map(({ id }) => id));
});

test('copies of a story are in several files where one would be too large', () => {
  const copies = Array.from({ length: 3 }, (_, index) =>
    story.copies.map((copy) => ({
      ...copy,
      id: `copy-${String(index)}`,
    })),
  ).flat();
  expect(exportCopies(story, copies).map(({ name }) => name)).toEqual([`${story.id}.copies.json`]);
  const most = bytesOf(copiesFileText(story, copies.slice(0, 2)));
  const files = exportCopies(story, copies, most);
  expect(files.map(({ name }) => name)).toEqual([
    `${story.id}-1.copies.json`,
    `${story.id}-2.copies.json`,
  ]);
  for (const { text } of files) expect(bytesOf(text)).toBeLessThanOrEqual(most);
  const inFiles = files.flatMap(({ text }) => (JSON.parse(text) as Story).copies);
  expect(inFiles).toEqual(copies);
});

const drafts: readonly DraftInFile[] = five.map(({ id }, index) => ({
  ...{ id, changedAt: index + 1, ...draftOfStory(story, true) },
}));
const limits = [
  ['they fit', undefined, [5]],
  [
    'two have as many bytes as a file may',
    { bytes: bytesOf(draftFileText(drafts.slice(0, 2))) },
    [2, 1, 2],
  ],
  ['a file may have three', { bytes: Infinity, items: 3 }, [3, 2]],
  ['none has as few bytes as a file may', { bytes: 1 }, [1, 1, 1, 1, 1]],
] as const;

test.each(limits)('drafts are in files of which each can be read, where %s', (_, most, counts) => {
  const files = exportDrafts(drafts, most);
  const names = files.map(({ name }) => name);
  const numbers = counts.length === 1 ? [''] : counts.map((__, index) => `-${String(index + 1)}`);
  expect(names).toEqual(numbers.map((number) => `drafts${number}.backstory-draft.json`));
  const readings = files.map(({ text }) => endOf(draftFileSteps(text, () => 'new')));
  const read = readings.map((reading) => (reading.ok ? reading.drafts : []));
  expect(read.map(({ length }) => length)).toEqual(counts);
  expect(read.flat()).toEqual(drafts);
});
