/** `npm run story -- check`: says all that is wrong in story files at once, each with file, line and column. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readPublishers } from './read-publishers.ts';
import { checkBundled, checkOwn, storyFilesIn } from './read-stories.ts';
import { SCHEMA_FILE } from './schema.ts';
import { storySummary } from './summary.ts';

const BUNDLED = path.dirname(SCHEMA_FILE);

/**
 * Checks files: those in assets/stories as the build does, all others as own stories.
 *
 * @param files none for all of assets/stories
 * @param textFile a text of the stories, in which gate names and terms must stand
 * @returns whether all could be used
 */
export async function checkFiles(
  files: readonly string[],
  textFile: string | undefined,
): Promise<boolean> {
  const text = textFile === undefined ? undefined : await readFile(textFile, 'utf8');
  const all = files.length > 0 ? files : await storyFilesIn(BUNDLED);
  let areGood = true;
  for (const file of all) {
    const isGood = await checkFile(file, text).catch((error: unknown) => {
      // A file that can't be read keeps no other from being checked.
      console.error(error instanceof Error ? error.message : error);
      return false;
    });
    areGood &&= isGood;
  }
  return areGood;
}

/** Whether a story file comes with the extension. */
export function isBundled(file: string): boolean {
  return path.dirname(path.resolve(file)) === BUNDLED;
}

async function checkFile(file: string, text: string | undefined): Promise<boolean> {
  const isOurs = isBundled(file);
  const { reading, lines } = await (isOurs ? checkBundled(file, text) : checkOwn(file, text));
  for (const line of lines) console.error(line);
  if (!reading.ok) return false;
  const publishers = isOurs ? await readPublishers() : null;
  for (const story of reading.stories) console.log(storySummary(story, publishers));
  return true;
}
