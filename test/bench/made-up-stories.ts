/** Stories that nobody wrote, as many as are asked for, for what the number of stories costs. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodeFingerprint, shingles } from '../../src/core/recognition/fingerprint.ts';
import type { Story } from '../../src/core/story/story.ts';
import { random } from '../support/random.ts';

/** As many as the first story has. */
const NAMES = 5;
const ENOUGH = 3;
const WORDS = 400;
const CONSONANTS = 'bcdfghklmnprstvwz';
const VOWELS = 'aeiou';

/** Writes made-up story files into a folder, which holds nothing else then. */
export async function writeStories(folder: string, count: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const next = random(2013);
  for (let index = 0; index < count; index++) {
    const story = makeUpStory(`made-up-${String(index)}`, next);
    await writeFile(path.join(folder, `${story.id}.json`), JSON.stringify(story));
  }
}

function makeUpStory(id: string, next: () => number): Story {
  const names = Array.from({ length: NAMES }, () => makeUpWord(3 + Math.floor(next() * 2), next));
  const words = Array.from({ length: WORDS }, () => makeUpWord(1 + Math.floor(next() * 3), next));
  const said = { text: 'Nobody wrote this.', when: '2013', sources: ['nobody'] };
  return {
    $schema: './story.schema.json',
    id,
    title: 'A made-up story',
    agency: 'Nobody',
    asOf: '2013-12-31',
    gate: { words: names, enough: ENOUGH },
    terms: [
      {
        id: 'somebody',
        kind: 'person',
        name: names[0] ?? '',
        forms: [names[0] ?? ''],
        note: { gloss: said, then: [said], since: [] },
      },
    ],
    timeline: [said],
    reading: [],
    sources: {
      nobody: { publisher: 'Nobody', title: 'Nothing', url: 'https://nobody.example', date: null },
    },
    copies: [
      {
        id: 'copy',
        publisher: 'Nobody',
        date: '2013-12-31',
        words: words.length,
        fingerprint: encodeFingerprint(shingles(words)),
      },
    ],
  };
}

function makeUpWord(syllables: number, next: () => number): string {
  const one = (letters: string): string => letters.charAt(Math.floor(next() * letters.length));
  return (
    Array.from({ length: syllables }, () => one(CONSONANTS) + one(VOWELS)).join('') +
    one(CONSONANTS)
  );
}
