/** Mozilla's Readability as it ships with the extension, as an esbuild plugin. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'esbuild';

const PACKAGE = createRequire(import.meta.url).resolve('@mozilla/readability');
const FILE = path.join(path.dirname(PACKAGE), 'Readability.js');
/** What has to be put under its licence's notice. */
export const READABILITY_LICENCE = path.join(path.dirname(PACKAGE), 'LICENSE.md');

/** Each part of it that ships in another form. */
const CHANGES: readonly (readonly [from: string | RegExp, to: string])[] = [
  // It keeps the page to begin anew: as nodes, since the browsers' shops ask about HTML that is made of strings.
  ['var pageCacheHtml = page.innerHTML;', 'const pageCache = page.cloneNode(true);'],
  [
    /\/\/ eslint-disable-next-line no-unsanitized\/property\n\s*page\.innerHTML = pageCacheHtml;/,
    'page.replaceChildren();\n        for (const child of [...pageCache.cloneNode(true).childNodes]) page.append(child);',
  ],
  // The copy that it is given has no such element.
  ['tmp.innerHTML = noscript.innerHTML;', ''],
  [/if \(typeof module === "object"\) \{[^]*\}\s*$/, 'export { Readability };'],
];

/**
 * Takes out of it its assignments to `innerHTML`, and makes it a module, without what only says whether a page is readable.
 *
 * @throws Error where a version of it has them in another form
 */
export const readability: Plugin = {
  name: 'readability',
  setup(build) {
    build.onResolve({ filter: /^@mozilla\/readability$/ }, () => ({ path: FILE }));
    build.onLoad({ filter: /[\\/]readability[\\/]Readability\.js$/ }, async () => {
      let contents = await readFile(FILE, 'utf8');
      for (const [from, to] of CHANGES) {
        const changed = contents.replace(from, to);
        if (changed === contents) throw new Error(`${FILE} has no ${String(from)}`);
        contents = changed;
      }
      if (/\.innerHTML =(?!=)/.test(contents)) throw new Error(`${FILE} assigns to innerHTML`);
      return { contents, loader: 'js' };
    });
  },
};
