/** Files of made-up stories, to build an extension with. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { madeUpStory } from '../support/made-up-story.ts';

/** Writes made-up story files into a folder, after emptying it. */
export async function writeStories(folder: string, count: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (let number = 0; number < count; number++) {
    const { story } = madeUpStory(number, { bytes: 0, sharesNames: false });
    await writeFile(path.join(folder, `${story.id}.json`), JSON.stringify(story));
  }
}
