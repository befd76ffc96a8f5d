/** Our extension as it is built, and those to measure it against, each of one content script and nothing else. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder of the extension that is measured. */
export const OURS = path.resolve(import.meta.dirname, '../../dist/chrome');
/** The folder in which the bench builds extensions. */
export const BUILT = path.resolve(import.meta.dirname, '../../dist/bench');

/** The least that a content script can do if it reads the page: it reads its text once. */
export function floorExtension(): Promise<string> {
  return makeExtension('floor', 'document.body.textContent;');
}

/** The least that a content script can do if it listens to the pointer: its listener does nothing. */
export function listeningExtension(): Promise<string> {
  return makeExtension(
    'listening',
    "addEventListener('pointermove', () => {}, { capture: true, passive: true });",
  );
}

/** The name under which the extension with mark.js measures itself in the page's performance timeline. */
export const MARK_JS = 'mark.js';

/** mark.js marks the forms of terms as most extensions do, by wrapping each in an element. */
export async function markJsExtension(forms: readonly string[]): Promise<string> {
  const library = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');
  const options = { separateWordSearch: false, accuracy: 'exactly', acrossElements: true };
  return makeExtension(
    'mark-js',
    `const start = performance.now();
${await readFile(library, 'utf8')}
new Mark(document.body).mark(${JSON.stringify(forms)}, ${JSON.stringify(options)});
performance.measure('${MARK_JS}', { start });`,
  );
}

async function makeExtension(name: string, script: string): Promise<string> {
  const folder = path.join(BUILT, name);
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [{ matches: ['http://*/*'], js: ['content.js'], run_at: 'document_idle' }],
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'content.js'), script);
  return folder;
}
