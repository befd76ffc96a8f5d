/** Reads and checks the story files, and derives from them what the parts of the extension need. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Story } from '../../src/core/story/story.ts';
import { ruleErrors } from './rules.ts';
import { schemaErrors } from './schema.ts';

/** A story file that can't be used; the message names the file, each place and what was expected. */
export class StoryError extends Error {
  override name = 'StoryError';
}

/**
 * Reads every story of a folder.
 *
 * @param folder holds `*.json` files and `story.schema.json`
 * @throws StoryError for a file that is no JSON, breaks the schema or breaks a rule
 */
export async function readStories(folder: string): Promise<Story[]> {
  const files = (await readdir(folder)).filter(
    (file) => file.endsWith('.json') && file !== 'story.schema.json',
  );
  return Promise.all(files.sort().map((file) => readStory(path.join(folder, file))));
}

/**
 * Reads one story file.
 *
 * @throws StoryError as {@link readStories}
 */
export async function readStory(file: string): Promise<Story> {
  const data = parse(file, await readFile(file, 'utf8'));
  const broken = await schemaErrors(data);
  if (broken.length > 0) throw storyError(file, broken);
  const story = data as Story;
  const breaks = ruleErrors(story, path.basename(file, '.json'));
  if (breaks.length > 0) throw storyError(file, breaks);
  return story;
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw storyError(file, [`at the top: ${error instanceof Error ? error.message : 'no JSON'}`]);
  }
}

function storyError(file: string, breaks: readonly string[]): StoryError {
  return new StoryError([`${file}:`, ...breaks.map((line) => `  ${line}`)].join('\n'));
}
