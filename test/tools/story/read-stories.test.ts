/** A story file with an error is rejected, with the error's place and what was expected there. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { copyOf } from '../../../tools/story/fingerprint-copy.ts';
import { namesAtGate } from '../../../src/core/recognition/gate.ts';
import { buildGate } from '../../../src/core/recognition/build-gate.ts';
import { readStories, readStory } from '../../../tools/story/read-stories.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const FOLDER = path.join(ROOT, 'assets/stories');
const NAME = 'obama-putin-two-rounds-2013';
const shipped = await readFile(path.join(FOLDER, `${NAME}.json`), 'utf8');

/** The parts of a story that a test breaks. */
type Data = {
  id: string;
  gate: { minNames: number };
  terms: {
    id: string;
    name?: string;
    forms: string[];
    note: Record<'then' | 'since', { text: string; when: string; sources: string[] }[]>;
  }[];
  timeline: { sources: string[] }[];
  reading: { sources: string[] }[];
  sources: Record<string, unknown>;
  copies: { fingerprint: string }[];
  colour?: string;
};
type Term = Data['terms'][number];

const first = (story: Data): Term => {
  const [term] = story.terms;
  if (!term) throw new Error('the shipped story has no term');
  return term;
};
const sentence = (story: Data, side: 'then' | 'since') => {
  const [one] = first(story).note[side];
  if (!one) throw new Error(`the first term has no ${side}`);
  return one;
};

const broken: Record<string, [change: (story: Data) => void, message: RegExp]> = {
  'an unknown field': [(story) => (story.colour = 'red'), /at the top: has "colour"/],
  'a missing field': [(story) => delete first(story).name, /at \/terms\/0: .*'name'/],
  'a sentence without a source': [
    (story) => (sentence(story, 'then').sources = []),
    /at \/terms\/0\/note\/then\/0\/sources: .*fewer than 1/,
  ],
  'an unknown source': [
    (story) => sentence(story, 'then').sources.push('nobody'),
    /sentence 1 of "then": its source "nobody" is not among/,
  ],
  'a source that is never used': [
    (story) =>
      (story.sources['idle'] = {
        publisher: 'P',
        title: 'T',
        url: 'https://p.example',
        date: null,
      }),
    /The source "idle" is used by no sentence/,
  ],
  'an impossible date': [
    (story) => (sentence(story, 'then').when = '2013-02-30'),
    /sentence 1 of "then": "2013-02-30" is not a valid date/,
  ],
  '"then" after the report': [
    (story) => (sentence(story, 'then').when = '2013-06-17'),
    /sentence 1 of "then": .* is not "then"/,
  ],
  '"since" before the report': [
    (story) => (sentence(story, 'since').when = '2013-04'),
    /sentence 1 of "since": .* is not "since"/,
  ],
  'a timeline out of order': [
    (story) => story.timeline.reverse(),
    /In the timeline, entry 2: must come before/,
  ],
  'an event with an unknown source': [
    (story) => story.timeline[0]?.sources.push('nobody'),
    /In the timeline, entry 1: its source "nobody" is not among/,
  ],
  'a remark with an unknown source': [
    (story) => story.reading[0]?.sources.push('nobody'),
    /In the remark on .+: its source "nobody" is not among/,
  ],
  'a form without a word': [
    (story) => first(story).forms.push('–'),
    /The term Sergei Leonidovich Magnitsky: its form "–" holds no word/,
  ],
  'another id than the file’s name': [
    (story) => (story.id = 'other'),
    /The story's id must be the file's name/,
  ],
  'two terms with one id': [
    (story) => story.terms.push({ ...first(story), forms: ['Somebody'] }),
    /Leonidovich Magnitsky: its id "magnitsky" is another term's/,
  ],
  'a form of two terms': [
    (story) => story.terms[1]?.forms.push('MAGNITSKY'),
    /Accountability Act of 2012: its form "MAGNITSKY" is a form of "magnitsky" too/,
  ],
  'a tooltip too long': [
    (story) => (sentence(story, 'then').text = 'x'.repeat(319)),
    /In the note on Sergei Leonidovich Magnitsky: gloss and first sentences have \d+ characters/,
  ],
  'a gate that never opens': [
    (story) => (story.gate.minNames = 9),
    /The gate's minNames must be at most 5/,
  ],
  'a fingerprint of another length': [
    (story) => {
      story.copies.forEach((copy) => (copy.fingerprint = 'AAAA'));
    },
    /The copy "[a-z-]+": its fingerprint must hold \d+ shingles/,
  ],
};

describe('a story file', () => {
  test('that ships has no error, and its names open the gate', async () => {
    const stories = await readStories(FOLDER);
    expect(stories.map(({ id }) => id)).toContain(NAME);
    const names = namesAtGate('Magnitsky, Carney and Obama', buildGate(stories));
    expect(names).toEqual(expect.arrayContaining(['magnitsky', 'carney']));
  });

  test.each(Object.entries(broken))('with %s is rejected', async (_, [change, message]) => {
    const story = JSON.parse(shipped) as Data;
    change(story);
    await expect(readBroken(JSON.stringify(story))).rejects.toThrow(message);
  });

  test('that is no JSON is rejected with its name', async () => {
    await expect(readBroken('{ "id": ')).rejects.toThrow(
      new RegExp(`${NAME}\\.json:\n.*at the top`),
    );
  });
});

describe('npm run story', () => {
  const sample = path.join(ROOT, 'assets/sample/talks.txt');
  const run = (...values: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'tools/story/cli.ts', ...values], {
      cwd: ROOT,
    });

  test('prints the entry of a copy, here that of the sample', async () => {
    const story = JSON.parse(shipped) as { copies: { id: string }[] };
    const { words, fingerprint } = copyOf(await readFile(sample, 'utf8'));
    const entry = story.copies.find(({ id }) => id === 'backstory-sample');
    expect(entry).toMatchObject({ words, fingerprint });
    const { stdout } = await run('fingerprint', sample);
    expect(JSON.parse(stdout)).toMatchObject({ words, fingerprint });
  });

  test('checks the stories, and counts their sources by kind', async () => {
    const { stdout } = await run('check');
    expect(stdout).toMatch(
      new RegExp(`^${NAME}: no error; \\d+ sources: \\d+ primary, \\d+ major`),
    );
  });

  test.each([
    ['without a command', [], /^Usage: npm run story/],
    ['with a story', ['check', 'package.json'], /package\.json:\n.*at the top: /],
    ['for a file that is not there', ['fingerprint', 'nowhere.txt'], /nowhere\.txt/],
    ['for a text too short', ['fingerprint', '.npmrc'], /words are too few/],
  ])('prints what is wrong %s, without a stack trace', async (_, values, message) => {
    const failed = await run(...values).catch((error: unknown) => error as { stderr: string });
    expect(failed.stderr).toMatch(message);
    expect(failed.stderr).not.toMatch(/\n\s+at .+:\d+:\d+/);
  });
});

/** Reads a text as if it were the shipped story's file, in a temporary folder. */
async function readBroken(text: string): Promise<unknown> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'backstory-'));
  const file = path.join(folder, `${NAME}.json`);
  try {
    await writeFile(file, text);
    return await readStory(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
