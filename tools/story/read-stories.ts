/** Reads the story files and checks them against the schema and the rules. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Story } from '../../src/core/story/story.ts';
import { PUBLISHERS_NAME, readPublishers } from './publishers.ts';
import { readJson } from './read-json.ts';
import { ruleErrors } from './rules.ts';
import { SCHEMA_FILE } from './schema.ts';
import { StoryError } from './story-error.ts';

/**
 * Reads every story of a folder, in the order of their file names.
 *
 * @param folder holds a `*.json` file for each story; schemas and the list of publishers are skipped
 * @throws StoryError for a file that is no JSON, or breaks the schema or a rule
 */
export async function readStories(folder: string): Promise<Story[]> {
  const files = (await readdir(folder)).filter(
    (file) => file.endsWith('.json') && !file.endsWith('.schema.json') && file !== PUBLISHERS_NAME,
  );
  return Promise.all(files.sort().map((file) => readStory(path.join(folder, file))));
}

/**
 * Reads one story file.
 *
 * @throws StoryError as {@link readStories}
 */
export async function readStory(file: string): Promise<Story> {
  const story = (await readJson(file, SCHEMA_FILE)) as Story;
  const errors = ruleErrors(story, path.basename(file, '.json'), await readPublishers());
  if (errors.length > 0) throw new StoryError(file, errors);
  return story;
}
