/** Bundled stories are read as the build reads them; a file with an error is refused with its place. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { namesAtGate } from '../../../src/core/recognition/gate.ts';
import { buildGate } from '../../../src/core/recognition/build-gate.ts';
import { readOwnStories, readStories } from '../../../tools/story/read-stories.ts';
import { ownStory } from '../../support/own-story.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../assets/stories');
const NAME = 'obama-putin-two-rounds-2013';
const shipped = await readFile(path.join(FOLDER, `${NAME}.json`), 'utf8');

/** Writes files into a folder of their own, and gives back its path. */
async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'backstory-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  return folder;
}

test('the stories that ship have no error, and their names open the gate', async () => {
  const stories = await readStories(FOLDER);
  expect(stories.map(({ id }) => id)).toContain(NAME);
  const names = namesAtGate('Magnitsky, Carney and Obama', buildGate(stories));
  expect(names).toEqual(expect.arrayContaining(['magnitsky', 'carney']));
});

test('all faults of all files are said, each with file, line and column', async () => {
  const folder = await folderWith({
    [`${NAME}.json`]: shipped
      .replace('"asOf": "2013-04-16"', '"asOf": "16 April 2013"')
      .replace('"minNames": 3', '"minNames": 1'),
    'no-json.json': '{\n  "id": ',
    'other.json': shipped,
  });
  const file = (name: string): string => path.relative('.', path.join(folder, name));
  const refused = await readStories(folder).catch((error: unknown) => error as Error);
  expect((refused as Error).message.split('\n')).toEqual([
    `${file('no-json.json')}:2:9: The file: is damaged, or is no file of Backstory’s: can’t be read from line 2, column 9 on`,
    `${file(`${NAME}.json`)}:8:3: The report’s date: “16 April 2013” can’t be read; write a day as 2013-05-08`,
    `${file(`${NAME}.json`)}:17:5: How many names are needed: 1 is too small: at least 2`,
    `${file('other.json')}:4:3: The id: must be the file’s name, “other”`,
  ]);
});

test('a bundled story may cite only publishers whose kind is known, an own one whom it likes', async () => {
  const text = JSON.stringify(ownStory());
  const folder = await folderWith({ 'tarrow-pier-2014.json': text, 'of-any-name.json': text });
  await expect(readStories(folder)).rejects.toThrow(
    /Source 2 \(The Guardian\), the address: the publisher is of no known kind; put theguardian\.com/,
  );
  expect(await readOwnStories([path.join(folder, 'of-any-name.json')])).toEqual([ownStory()]);
});
