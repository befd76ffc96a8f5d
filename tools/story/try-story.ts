/** `npm run story -- try FILE [PAGE]`: a real browser with a story beside the bundled ones, on a page. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { BROWSERS } from '../browser/driver.ts';
import type { BrowserName } from '../browser/find-browser.ts';
import { reportOf, samplePage } from '../sample/sample-page.ts';
import { type Served, serve } from '../sample/serve.ts';
import { showPage } from '../screenshots/show-page.ts';
import { checkOwn } from './read-stories.ts';
import { isBundled } from './check-files.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const NO_PAGE =
  'A story file does not hold its text, so there is nothing to try it on. Give a saved page, the address of one, or the text with --text TEXT.';

/** A page to look at: what it is, and where. */
type Shown = { readonly what: string; readonly address: string };

/**
 * Tries a story.
 *
 * @param given the story file, the page's file or address, and the browser's name, the last two as far as given
 * @param textFile a plain text that is made into a page where no page is given
 * @returns whether it could be tried
 */
export async function tryStory(
  given: readonly string[],
  textFile: string | undefined,
): Promise<boolean> {
  const name = BROWSERS.find((browser) => given.includes(browser)) ?? 'chromium';
  const [file = '', page, other] = given.filter((one) => one !== name);
  if (other !== undefined) throw new Error(`no browser ${other}: ${BROWSERS.join(' or ')}`);
  if (page === undefined && textFile === undefined) throw new Error(NO_PAGE);
  if (!isBundled(file) && !(await isGood(file))) return false;
  const server = await serve();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'backstory-try-'));
  try {
    const shown = await pageFor(server, page, textFile);
    const extension = await build(isBundled(file) ? [] : ['--also', file], folder, name);
    await showPage(name, { ...shown, extension });
  } finally {
    await Promise.all([server.stop(), rm(folder, { recursive: true })]);
  }
  return true;
}

async function isGood(file: string): Promise<boolean> {
  const { reading, lines } = await checkOwn(file);
  for (const line of lines) console.error(line);
  return reading.ok;
}

async function pageFor(server: Served, page: string | undefined, textFile = ''): Promise<Shown> {
  if (page !== undefined && /^https?:/.test(page)) return { what: 'the page', address: page };
  const body =
    page === undefined
      ? samplePage(reportOf(await readFile(textFile, 'utf8')))
      : await readFile(page, 'utf8');
  server.set('/', { body });
  return {
    what: page === undefined ? `a page of ${textFile}` : `the saved page ${page}`,
    address: `${server.origin}/`,
  };
}

/** Builds the extension into a folder, and gives back that of the browser. */
async function build(
  stories: readonly string[],
  folder: string,
  name: BrowserName,
): Promise<string> {
  const options = ['--import', 'tsx', path.join(ROOT, 'build.mjs'), ...stories, '--into', folder];
  await promisify(execFile)(process.execPath, options);
  return path.join(folder, name === 'chromium' ? 'chrome' : name);
}
