/** The extension built in one language, which it then shows whatever the browser speaks. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BrowserName } from '../browser/find-browser.ts';

/** The folder of the unpacked extension for each browser. */
export type Built = Readonly<Record<BrowserName, string>>;

/**
 * Builds it.
 *
 * @param language as `build.mjs --language` takes it
 * @param folder where it is put
 */
export async function buildInLanguage(language: string, folder: string): Promise<Built> {
  const root = path.resolve(import.meta.dirname, '../..');
  const options = ['--import', 'tsx', 'build.mjs', '--language', language, '--into', folder];
  await promisify(execFile)(process.execPath, options, { cwd: root });
  return { chromium: path.join(folder, 'chrome'), firefox: path.join(folder, 'firefox') };
}
