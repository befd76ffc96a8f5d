/** Stories with more of something than anybody writes are refused in words, and none of several is lost for advice. */
import { expect, test } from 'vitest';
import {
  readStoryFile,
  type StoryFileReading,
} from '../../../src/core/story-file/read-story-file.ts';
import { describeFault } from '../../../src/view/story-file/describe-fault.ts';
import { english } from '../../../tools/locales/english.ts';
import { storyValidator } from '../../../tools/story/schema.ts';
import { ownStory } from '../../support/own-story.ts';

const validate = await storyValidator();
const language = english();
const read = (data: unknown): StoryFileReading => readStoryFile(JSON.stringify(data), validate);

/** What is said of a story that is refused. */
function linesOf(story: unknown): string[] {
  const reading = read(story);
  if (reading.ok) return [];
  return reading.faults.map(({ fault, data }) => describeFault(fault, data, language));
}

const [term] = ownStory().terms;
const [source] = Object.values(ownStory().sources);
const many = (count: number, entry: (index: number) => unknown): unknown[] =>
  Array.from({ length: count }, (_, index) => entry(index));

test.each([
  [
    'lists within lists',
    { terms: many(200, () => ({ ...term, forms: many(1_000, () => 1) })) },
    /^The file: 20\d{4} entries, and at most 100000 are allowed$/,
  ],
  [
    'forms that are all the same',
    {
      terms: many(900, (index) => ({
        id: `term-${String(index)}`,
        name: 'Ada',
        forms: many(90, () => 'Ada'),
      })),
    },
    /^The terms: 900 entries/,
  ],
  [
    'an address without end',
    {
      sources: {
        ...ownStory().sources,
        more: { ...source, url: `http://${'a.'.repeat(400_000)}` },
      },
    },
    /the address: 8000\d\d characters/,
  ],
])('%s', (_, changed, line) => {
  expect(linesOf({ ...ownStory(), ...changed }).some((one) => line.test(one))).toBe(true);
});

test('of stories with more advice than is listed, each is read', () => {
  const undated = Object.entries(ownStory().sources).map(([id, one]) => [
    id,
    { ...one, date: null },
  ]);
  const stories = many(1_100, (index) => ({
    ...ownStory(),
    id: `story-${String(index)}`,
    sources: Object.fromEntries(undated) as object,
  }));
  const reading = read({ format: 1, stories });
  expect(reading.ok && [reading.stories.length, reading.advice.length]).toEqual([1_100, 1_000]);
});
