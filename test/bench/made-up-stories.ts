/** Made-up stories, to measure what the number of stories costs. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodeFingerprint, shingles } from '../../src/core/recognition/fingerprint.ts';
import type { Story } from '../../src/core/story/story.ts';
import { random } from '../support/random.ts';

/** Gate names of a story, and how many of them open the gate: as many as the first story has. */
const GATE_NAMES = 5;
const MIN_GATE_NAMES = 3;
/** Words of a copy. */
const COPY_WORDS = 400;
/** Makes the stories of every run the same. */
const SEED = 2013;
const CONSONANTS = 'bcdfghklmnprstvwz';
const VOWELS = 'aeiou';

/** Writes made-up story files into a folder, after emptying it. */
export async function writeStories(folder: string, count: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const next = random(SEED);
  for (let index = 0; index < count; index++) {
    const story = makeUpStory(`made-up-${String(index)}`, next);
    await writeFile(path.join(folder, `${story.id}.json`), JSON.stringify(story));
  }
}

function makeUpStory(id: string, next: () => number): Story {
  const names = Array.from({ length: GATE_NAMES }, () =>
    makeUpWord(3 + Math.floor(next() * 2), next),
  );
  const words = Array.from({ length: COPY_WORDS }, () =>
    makeUpWord(1 + Math.floor(next() * 3), next),
  );
  const sentence = { text: 'Nobody wrote this.', when: '2013', sources: ['nobody'] };
  return {
    format: 1,
    notesBy: 'Nobody',
    id,
    title: 'A made-up story',
    agency: 'Nobody',
    asOf: '2013-12-31',
    gate: { names, minNames: MIN_GATE_NAMES },
    terms: [
      {
        id: 'somebody',
        kind: 'person',
        name: names[0] ?? '',
        forms: [names[0] ?? ''],
        note: { gloss: sentence, then: [sentence], since: [] },
      },
    ],
    timeline: [sentence],
    reading: [],
    sources: {
      // A publisher must be one whose kind is known.
      nobody: { publisher: 'Nobody', title: 'Nothing', url: 'https://www.bbc.com', date: null },
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
  const oneOf = (letters: string): string => letters.charAt(Math.floor(next() * letters.length));
  return (
    Array.from({ length: syllables }, () => oneOf(CONSONANTS) + oneOf(VOWELS)).join('') +
    oneOf(CONSONANTS)
  );
}
