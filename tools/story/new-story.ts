/** `npm run story -- new TEXT`: writes a story file with gaps for a plain text, beside it. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { GAP } from './fingerprint-copy.ts';
import { proposeStory } from './propose-story.ts';

/** Writes the file, unless there is one, and says which names it has found. */
export async function newStory(textFile: string): Promise<boolean> {
  const { dir, name } = path.parse(textFile);
  const file = path.join(dir, `${name}.backstory.json`);
  const { story, names } = proposeStory(await readFile(textFile, 'utf8'));
  await writeFile(file, `${JSON.stringify(story, null, 2)}\n`, { flag: 'wx' }).catch(
    (error: unknown) => {
      throw isThere(error) ? new Error(`${file} is there already; nothing was written`) : error;
    },
  );
  const found = names.map(({ forms, count }) => `${forms.join(' / ')} ×${String(count)}`);
  console.log(`${file} is written. Names found, each with its forms and their number:`);
  for (const line of found) console.log(`  ${line}`);
  console.log(
    `Take out the terms that need no note, fill in each "${GAP}", and check it: npm run story -- check ${file} --text ${textFile}`,
  );
  return true;
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
