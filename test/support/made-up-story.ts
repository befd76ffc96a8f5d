/** Made-up stories of any size, each with a text that carries it, to measure what the number of stories costs. */
import { encodeFingerprint, shingles } from '../../src/core/recognition/fingerprint.ts';
import type { Story, Term } from '../../src/core/story/story.ts';
import { random } from './random.ts';

/** Gate names of a story, and how many of them open the gate: as many as the first story has. */
const GATE_NAMES = 5;
const MIN_GATE_NAMES = 3;
/** Words of a copy. */
const COPY_WORDS = 400;
const CONSONANTS = 'bcdfghklmnprstvwz';
const VOWELS = 'aeiou';

export type MadeUpStory = {
  readonly story: Story;
  /** The text of its copy, with the gate's names in it. */
  readonly paragraphs: readonly string[];
};

/** How stories are made up. */
export type MakingUp = {
  /** The length of a story file, at the least; 0 for as short as can be. */
  readonly bytes: number;
  /** Whether all have the same gate names, as reports on the same people have. */
  readonly sharesNames: boolean;
};

/** Makes up the story of a number, the same each time. */
export function madeUpStory(number: number, { bytes, sharesNames }: MakingUp): MadeUpStory {
  const next = random(2013 + number);
  const names = madeUpNames(sharesNames ? random(2013) : next);
  const words = Array.from({ length: COPY_WORDS }, (_, index) =>
    // A name in each twenty words.
    index % 20 === 0
      ? (names[(index / 20) % names.length] ?? '')
      : madeUpWord(1 + Math.floor(next() * 3), next),
  );
  const sentence = { text: 'Nobody wrote this.', when: '2013', sources: ['nobody'] };
  const story: Story = {
    format: 1,
    notesBy: 'Nobody',
    id: `made-up-${String(number)}`,
    title: `A made-up story, number ${String(number)}`,
    agency: 'Nobody',
    asOf: '2013-12-31',
    gate: { names, minNames: MIN_GATE_NAMES },
    terms: names.map((name) => termOf(name, bytes / names.length)),
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
  return { story, paragraphs: paragraphsOf(words, names) };
}

/** A term whose note is so long, at the least. */
function termOf(name: string, bytes: number): Term {
  const text =
    'Nobody wrote this sentence, which is as long as those that somebody writes of a person.';
  const sentence = { text, when: '2013', sources: ['nobody'] };
  const length = JSON.stringify(sentence).length + 1;
  const then = Array.from({ length: Math.max(1, Math.ceil(bytes / length)) }, () => sentence);
  const gloss = { ...sentence, text: 'Nobody wrote this.' };
  return { id: name, kind: 'person', name, forms: [name], note: { gloss, then, since: [] } };
}

function paragraphsOf(words: readonly string[], names: readonly string[]): string[] {
  const written = words.map((word) =>
    names.includes(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );
  return Array.from(
    { length: COPY_WORDS / 40 },
    (_, index) => `${written.slice(index * 40, index * 40 + 40).join(' ')}.`,
  );
}

function madeUpNames(next: () => number): string[] {
  return Array.from({ length: GATE_NAMES }, () => madeUpWord(3 + Math.floor(next() * 2), next));
}

function madeUpWord(syllables: number, next: () => number): string {
  const oneOf = (letters: string): string => letters.charAt(Math.floor(next() * letters.length));
  return (
    Array.from({ length: syllables }, () => oneOf(CONSONANTS) + oneOf(VOWELS)).join('') +
    oneOf(CONSONANTS)
  );
}
