import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { storyFileName, storyFileText } from '../../../src/core/story-file/story-file-text.ts';
import type { Story } from '../../../src/core/story/story.ts';

const file = path.resolve(
  import.meta.dirname,
  '../../../assets/stories/obama-putin-two-rounds-2013.json',
);
const text = readFileSync(file, 'utf8');
const story = JSON.parse(text) as Story;

/** The same data with the keys of every object the other way round. */
function reversed(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(reversed);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([key, value]) => [key, reversed(value)]),
  );
}

describe('a story file', () => {
  test('is to the letter the file that the story was read from', () => {
    expect(storyFileText(story)).toBe(text);
    expect(storyFileName(story)).toBe('obama-putin-two-rounds-2013.backstory.json');
  });

  test('is the same text, however the story was put together', () => {
    expect(storyFileText(reversed(story) as Story)).toBe(text);
  });

  test('has no line for what a story leaves out', () => {
    const emptied = { ...story, language: undefined } as unknown as Story;
    expect(storyFileText(emptied)).toBe(text);
  });

  test('of several stories holds them in their order', () => {
    const other = { ...story, id: 'another-2014', language: 'fr' };
    const several = storyFileText([other, story]);
    expect(JSON.parse(several)).toEqual({ format: 1, stories: [other, story] });
    expect(several).toMatch(/^\{\n {2}"format": 1,\n.*\n\}\n$/s);
    expect(several).toContain('"notesBy": "Backstory",\n      "language": "fr",');
    expect(storyFileName([other, story])).toBe('stories.backstory.json');
  });

  test('keeps what it does not know, after all else', () => {
    const later = { later: true, ...story } as Story;
    expect(Object.keys(JSON.parse(storyFileText(later)) as object).at(-1)).toBe('later');
  });
});
