/** Preact as it ships with the extension, as an esbuild plugin. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const PREACT = /[\\/]preact[\\/]dist[\\/]preact\.mjs$/;

/**
 * Takes out of Preact its one assignment to `innerHTML`: texts of ours reach a document as text nodes
 * only, and the browsers' shops ask about such assignments in what ships.
 *
 * @throws Error where a version of Preact has it in another form
 */
export const preactWithoutHtml: Plugin = {
  name: 'preact-without-html',
  setup(build) {
    build.onLoad({ filter: PREACT }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const contents = source.replace(/[\w$]+\.innerHTML=[\w$]+\.__html/, 'void 0');
      if (/\.innerHTML=(?!=)/.test(contents)) throw new Error(`${file} assigns to innerHTML`);
      return { contents, loader: 'js' };
    });
  },
};
