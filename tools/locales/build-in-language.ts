/** Builds the extension in one language, which it then shows whatever the browser's language is. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BrowserName } from '../browser/find-browser.ts';

/** The folder of the unpacked extension, by browser. */
export type Built = Readonly<Record<BrowserName, string>>;

/**
 * Runs build.mjs for one language.
 *
 * @param language a value of its option `--language`
 * @param folder where the built extensions are written
 * @throws Error where the build fails, with what it printed
 */
export async function buildInLanguage(language: string, folder: string): Promise<Built> {
  const root = path.resolve(import.meta.dirname, '../..');
  const options = ['--import', 'tsx', 'build.mjs', '--language', language, '--into', folder];
  await promisify(execFile)(process.execPath, options, { cwd: root });
  return { chromium: path.join(folder, 'chrome'), firefox: path.join(folder, 'firefox') };
}
