/** What the build makes. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
/** What every page on the web pays for, in bytes. */
const MOST = { minified: 8_000, gzipped: 4_000 };
/** What a page with names of a story pays for besides. */
const MOST_OF_READER = { minified: 30_000, gzipped: 12_000 };

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

describe('the content script', () => {
  test('stays small, all in', async () => {
    const script = await readFile(path.join(folder, 'chrome/content.js'));
    expect(script.length).toBeLessThanOrEqual(MOST.minified);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MOST.gzipped);
  });

  test('so does the reader, which comes where a story may stand', async () => {
    const script = await readFile(path.join(folder, 'chrome/reader.js'));
    expect(script.length).toBeLessThanOrEqual(MOST_OF_READER.minified);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MOST_OF_READER.gzipped);
  });

  test('carries no story: no note, no fingerprint, no name of anybody', async () => {
    for (const name of ['content', 'reader']) {
      const script = await readFile(path.join(folder, `firefox/${name}.js`), 'utf8');
      expect(script).not.toMatch(/Magnitsky|Donilon|Carney/i);
    }
  });
});
