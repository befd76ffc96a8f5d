/** Reads the story files and checks them against the schema and the rules. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Story } from '../../src/core/story/story.ts';
import { ruleErrors } from './rules.ts';
import { schemaErrors } from './schema.ts';

/** A story file that can't be used. The message names the file, each place in it and what was expected there. */
export class StoryError extends Error {
  override name = 'StoryError';
}

/**
 * Reads every story of a folder, in the order of their file names.
 *
 * @param folder holds a `*.json` file for each story; `story.schema.json` is skipped
 * @throws StoryError for a file that is no JSON, or breaks the schema or a rule
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
  const inSchema = await schemaErrors(data);
  if (inSchema.length > 0) throw storyError(file, inSchema);
  const story = data as Story;
  const inRules = ruleErrors(story, path.basename(file, '.json'));
  if (inRules.length > 0) throw storyError(file, inRules);
  return story;
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw storyError(file, [`at the top: ${error instanceof Error ? error.message : 'no JSON'}`]);
  }
}

function storyError(file: string, errors: readonly string[]): StoryError {
  return new StoryError([`${file}:`, ...errors.map((line) => `  ${line}`)].join('\n'));
}
