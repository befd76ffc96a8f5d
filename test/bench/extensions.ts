/** Extensions to measure against, each a content script and nothing else. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Where the bench puts what it builds. */
export const BUILT = path.resolve(import.meta.dirname, '../../dist/bench');

/** The least that a content script can do which reads the page: it reads its text once. */
export function floorExtension(): Promise<string> {
  return makeExtension('floor', 'document.body.textContent;');
}

/** The least that a content script can do which hears the pointer: nothing. */
export function hearingExtension(): Promise<string> {
  return makeExtension(
    'hearing',
    "addEventListener('pointermove', () => {}, { capture: true, passive: true });",
  );
}

/** How mark.js's extension calls its own time among the page's measures. */
export const MARK_JS = 'mark.js';

/** mark.js, which marks forms the usual way: it wraps each in an element. */
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
