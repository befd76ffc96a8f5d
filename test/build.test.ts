/** What the build ships in the scripts that run on pages of the web. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BYTE_LIMITS, scriptSize } from '../tools/build/byte-limits.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'backstory-build-'));
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'build.mjs', '--into', folder], {
    cwd: ROOT,
  });
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
});

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
