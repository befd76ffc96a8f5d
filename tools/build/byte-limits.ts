/** How large the scripts may be that run on pages of the web. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

/** The size of a script, in bytes. */
export type ScriptSize = { readonly minified: number; readonly gzipped: number };

/**
 * Limits of Chrome's scripts as esbuild minifies them. They hold by test/build.test.ts, and
 * `npm run bench -- size` prints how near each script is to its own.
 */
export const BYTE_LIMITS = {
  /** Runs on every page; 8.7 kB and 3.8 kB gzipped with one story. 200 bytes of it are for the gate of own stories. */
  'content.js': { minified: 8_900, gzipped: 4_000 },
  /** Runs in addition where the gate has opened; 50.2 kB and 18.8 kB gzipped. */
  'reader.js': { minified: 50_300, gzipped: 18_900 },
  /** Runs on every page of a reader who has own stories. */
  'own-gate.js': { minified: 500, gzipped: 350 },
  /** Brought where somebody asks to write notes; 74 kB and 28 kB gzipped, of which Readability has half. */
  'capture.js': { minified: 78_000, gzipped: 29_500 },
} as const satisfies Record<string, ScriptSize>;

/** Measures a built script, gzipped at the highest level. */
export async function scriptSize(file: string): Promise<ScriptSize> {
  const script = await readFile(file);
  return { minified: script.length, gzipped: gzipSync(script, { level: 9 }).length };
}
