/** What the content script weighs. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Section } from './report.ts';

/** Bytes, minified and zipped; test/build.test.ts holds every build to the same. */
const MOST = { minified: 8_000, gzipped: 4_000 };

/** Weighs the content script of a built extension. */
export async function size(extension: string): Promise<Section> {
  const script = await readFile(path.join(extension, 'content.js'));
  const gzipped = gzipSync(script, { level: 9 }).length;
  return {
    title: 'The content script, all in',
    head: ['', 'bytes'],
    rows: [
      ['minified', script.length],
      ['gzipped', gzipped],
    ],
    limits: [
      { what: 'minified', measured: script.length, atMost: MOST.minified },
      { what: 'gzipped', measured: gzipped, atMost: MOST.gzipped },
    ],
  };
}
