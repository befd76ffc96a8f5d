/** Reads story files and checks them against the schema and the rules. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Story } from '../../src/core/story/story.ts';
import { readStoryFile, type StoryFileReading } from '../../src/core/story-file/read-story-file.ts';
import type { RuleOptions } from '../../src/core/story-file/rules.ts';
import { faultLines } from './fault-lines.ts';
import { PUBLISHERS_NAME, readPublishers } from './read-publishers.ts';
import { storyValidator } from './schema.ts';
import { StoryError } from './story-error.ts';

/**
 * Reads every bundled story of a folder, in the order of their file names.
 *
 * @param folder holds a `*.json` file for each story; schemas and the list of publishers are skipped
 * @throws StoryError for a file that is no JSON, or breaks the schema or a rule, with all faults of all files
 */
export async function readStories(folder: string): Promise<Story[]> {
  const files = await storyFilesIn(folder);
  const readings = await Promise.all(files.map((file) => checkBundled(file)));
  return allStories(readings);
}

/** The paths of the story files in a folder. */
export async function storyFilesIn(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter(
    (file) => file.endsWith('.json') && !file.endsWith('.schema.json') && file !== PUBLISHERS_NAME,
  );
  return files.sort().map((file) => path.join(folder, file));
}

/**
 * Reads own stories: kinds of publishers don't count, nor does the file's name.
 *
 * @throws StoryError as {@link readStories}
 */
export async function readOwnStories(files: readonly string[]): Promise<Story[]> {
  return allStories(await Promise.all(files.map((file) => checkOwn(file))));
}

/** A story file as it was checked, with the lines that say its faults or advice. */
export type CheckedFile = { readonly reading: StoryFileReading; readonly lines: readonly string[] };

/** Checks a file of assets/stories. */
export async function checkBundled(file: string, text?: string): Promise<CheckedFile> {
  const publishers = await readPublishers();
  return check(file, { publishers, fileName: path.basename(file, '.json'), ...given(text) });
}

/** Checks a file of own stories. */
export function checkOwn(file: string, text?: string): Promise<CheckedFile> {
  return check(file, { publishers: null, ...given(text) });
}

/** @param text a text of the story, against which its names are checked */
function given(text: string | undefined): Pick<RuleOptions, 'text'> {
  return text === undefined ? {} : { text };
}

async function check(file: string, rules: RuleOptions): Promise<CheckedFile> {
  const source = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  const reading = readStoryFile(source, await validator, rules);
  return {
    reading,
    lines: faultLines(file, source, reading.ok ? reading.advice : reading.faults),
  };
}

const validator = storyValidator();

function allStories(files: readonly CheckedFile[]): Story[] {
  const refused = files.filter(({ reading }) => !reading.ok);
  if (refused.length > 0) throw new StoryError(refused.flatMap(({ lines }) => lines));
  return files.flatMap(({ reading }) => (reading.ok ? reading.stories : []));
}
