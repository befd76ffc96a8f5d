/** What the build ships in the scripts that run on pages of the web. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BYTE_LIMITS, scriptSize } from '../tools/build/byte-limits.ts';
import { ownStory } from './support/own-story.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'backstory-build-'));
  await build('--into', folder);
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function build(...options: string[]): Promise<unknown> {
  const args = ['--import', 'tsx', 'build.mjs', ...options];
  return promisify(execFile)(process.execPath, args, { cwd: ROOT });
}

test('an own story ships beside the bundled ones where one is given', async () => {
  const into = path.join(folder, 'also');
  const file = path.join(folder, 'pier.backstory.json');
  await writeFile(file, JSON.stringify(ownStory()));
  await build('--also', file, '--into', into);
  const background = await readFile(path.join(into, 'firefox/background.js'), 'utf8');
  expect(background).toContain('tarrow-pier-2014');
  expect(background).toContain('obama-putin-two-rounds-2013');
}, 60_000);

describe.each(Object.entries(BYTE_LIMITS))('%s', (script, limit) => {
  test('is no larger than its limit, everything included', async () => {
    const { minified, gzipped } = await scriptSize(path.join(folder, 'chrome', script));
    expect(minified).toBeLessThanOrEqual(limit.minified);
    expect(gzipped).toBeLessThanOrEqual(limit.gzipped);
  });

  test('holds nothing of any story, not even a name', async () => {
    const text = await readFile(path.join(folder, 'firefox', script), 'utf8');
    expect(text).not.toMatch(/Magnitsky|Donilon|Carney/i);
  });
});
