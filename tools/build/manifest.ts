/** The one manifest.json, fitted to each browser. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const FILE = path.resolve(import.meta.dirname, '../../manifest.json');

/** The browsers that the extension is built for, by the name of the folder under dist. */
export type BuildTarget = 'chrome' | 'firefox';

/** What is changed of the manifest; everything else ships as it stands in the file. */
type Manifest = {
  background: Record<string, unknown>;
  browser_specific_settings?: unknown;
  default_locale: string;
  minimum_chrome_version?: string;
};

/** How each browser runs the background: Chrome as a service worker, Firefox as an event page. */
const BACKGROUND_KEYS: Readonly<Record<BuildTarget, string>> = {
  chrome: 'service_worker',
  firefox: 'scripts',
};

/**
 * Reads the manifest and leaves out what only the other browser knows, since each warns of keys that
 * it doesn't know.
 *
 * @param defaultLocale the folder of _locales for browsers in a language that none is for
 * @returns the text of the browser's manifest.json
 */
export async function manifestFor(browser: BuildTarget, defaultLocale: string): Promise<string> {
  const manifest = JSON.parse(await readFile(FILE, 'utf8')) as Manifest;
  const key = BACKGROUND_KEYS[browser];
  manifest.background = { [key]: manifest.background[key] };
  manifest.default_locale = defaultLocale;
  if (browser === 'chrome') delete manifest.browser_specific_settings;
  else delete manifest.minimum_chrome_version;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
