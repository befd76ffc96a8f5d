/** The command line for authors, run as they run it. Each run takes a second, so each is looked at for several things. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Story } from '../../../src/core/story/story.ts';
import { OWN_TEXT, ownStory } from '../../support/own-story.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const SAMPLE = path.join(ROOT, 'assets/sample/talks.txt');
const SHIPPED = path.join(ROOT, 'assets/stories/obama-putin-two-rounds-2013.json');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'backstory-'));
  await writeFile(path.join(folder, 'pier.txt'), OWN_TEXT);
  await writeFile(path.join(folder, 'short.txt'), 'Harbour inquiry');
  await writeFile(path.join(folder, 'good.json'), JSON.stringify(ownStory(), null, 2));
  const [term, ...terms] = ownStory().terms;
  const broken = { ...ownStory(), asOf: '10 March', terms: [{ ...term, colour: 'red' }, ...terms] };
  await writeFile(path.join(folder, 'broken.json'), JSON.stringify(broken, null, 2));
});
afterAll(() => rm(folder, { recursive: true }));

type Run = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs a command in the folder. */
function run(...args: string[]): Promise<Run> {
  const cli = path.join(ROOT, 'tools/story/cli.ts');
  const tsx = import.meta.resolve('tsx');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', tsx, cli, ...args],
      { cwd: folder },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}

test('fingerprint prints nothing but the entry of a copy, here that of the sample', async () => {
  const story = JSON.parse(await readFile(SHIPPED, 'utf8')) as Story;
  const entry = story.copies.find(({ id }) => id === 'backstory-sample');
  const { words, fingerprint } = entry ?? {};
  const { code, stdout } = await run('fingerprint', SAMPLE);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ id: 'TODO', words, fingerprint });
});

describe('check', () => {
  test('counts the sources of the bundled stories by kind', async () => {
    const { code, stdout } = await run('check');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^obama-putin-two-rounds-2013: no error; \d+ sources: \d+ primary, \d+ major/,
    );
  });

  test('says all faults of all files at once, with line and column', async () => {
    const { code, stdout, stderr } = await run(
      'check',
      'nowhere.json',
      'good.json',
      'broken.json',
      path.join(ROOT, 'package.json'),
    );
    expect(code).toBe(1);
    expect(stdout).toBe('tarrow-pier-2014: no error; 2 sources\n');
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('nowhere.json'),
      'broken.json:7:3: The report’s date: “10 March” can’t be read; write a day as 2013-05-08',
      'broken.json:73:7: The term Ada Okafor, “colour”: there is no such field here',
      expect.stringMatching(
        /package\.json:1:1: The format: must be 1; this may be another kind of file$/,
      ),
    ]);
  });

  test('holds names against a text, and only advises where other versions may have them', async () => {
    const { code, stderr } = await run('check', SHIPPED, '--text', SAMPLE);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /obama-putin-two-rounds-2013\.json:\d+:\d+: advice: The term Sergei Leonidovich Magnitsky, the forms, entry 1: “Sergei Leonidovich Magnitsky” does not stand in the text\n/,
    );
    expect(stderr).not.toMatch(/^(?!.*advice: ).+/m);
  });
});

test('new writes a story file that check refuses for its gaps alone', async () => {
  const { code, stdout } = await run('new', 'pier.txt');
  expect(code).toBe(0);
  expect(stdout).toContain('Mayor Okafor / Ada Okafor / Okafor ×3');
  const checked = await run('check', 'pier.backstory.json', '--text', 'pier.txt');
  expect(checked.code).toBe(1);
  const lines = checked.stderr.trim().split('\n');
  expect(lines.filter((line) => !line.endsWith('“TODO” is still to be filled in'))).toEqual([]);
  expect(lines.join('\n')).toMatch(/pier\.backstory\.json:\d+:\d+: In the note on .+, the gloss: /);
  const again = await run('new', 'pier.txt');
  expect(again).toMatchObject({ code: 1, stdout: '' });
  expect(again.stderr).toBe('pier.backstory.json is there already; nothing was written\n');
});

test.concurrent.each([
  ['without a command', [], 2, /^Usage: npm run story/],
  ['for a file that is not there', ['check', 'nowhere.txt'], 1, /nowhere\.txt/],
  ['for a text too short', ['new', 'short.txt'], 1, /words are too few/],
  ['for a try without a text', ['try', 'good.json'], 1, /does not hold its text/],
  ['for a try of a broken story', ['try', 'broken.json', 'p.html'], 1, /^broken\.json:7:3: /],
])('prints what is wrong %s, without a stack trace', async (_, args, code, message) => {
  const failed = await run(...args);
  expect(failed.code).toBe(code);
  expect(failed.stderr).toMatch(message);
  expect(failed.stderr).not.toMatch(/\n\s+at .+:\d+:\d+/);
});
