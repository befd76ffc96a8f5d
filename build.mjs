/**
 * Builds dist/chrome and dist/firefox from src/, assets/ and the one manifest.json. Stops with a
 * message that names file and place where a story's data is wrong. Needs `--import tsx`, since the
 * stories are checked by the same code that ships.
 *
 * `--stories FOLDER` builds with other stories than assets/stories, `--into FOLDER` elsewhere than dist.
 * `--also FILE` ships own stories beside them, which `npm run story -- try` shows.
 * `--language de` ships that language alone, `--language pseudo` one from right to left with long words.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { compiledWhenCalled } from './tools/build/compiled-when-called.ts';
import { cssAsText } from './tools/build/css-as-text.ts';
import { writeIcons } from './tools/build/icons.ts';
import { manifestFor } from './tools/build/manifest.ts';
import { preactWithoutHtml } from './tools/build/preact-without-html.ts';
import { readability, READABILITY_LICENCE } from './tools/build/readability.ts';
import { storyData } from './tools/build/story-data.ts';
import { readLocales } from './tools/locales/read-locales.ts';
import { readOwnStories, readStories } from './tools/story/read-stories.ts';
import { StoryError } from './tools/story/story-error.ts';

const root = import.meta.dirname;
const { values: options } = parseArgs({
  options: {
    stories: { type: 'string', default: path.join(root, 'assets/stories') },
    also: { type: 'string', multiple: true, default: /** @type {string[]} */ ([]) },
    into: { type: 'string', default: path.join(root, 'dist') },
    language: { type: 'string' },
  },
});

/** @type {readonly { name: import('./tools/build/manifest.ts').BuildTarget, isMinified: boolean }[]} */
const BROWSERS = [
  { name: 'chrome', isMinified: true },
  // Mozilla's reviewers read what is shipped.
  { name: 'firefox', isMinified: false },
];
/** The extension's own pages, each in a folder of its name with a script, a style sheet and HTML. */
const PAGES = ['popup', 'options', 'welcome', 'editor', 'stories'].map((page) => `${page}/${page}`);
/** The scripts that ship, each in the folder of its context. */
const SCRIPTS = [
  'content/content.ts',
  'content/reader.ts',
  'content/capture.ts',
  'content/own-gate.ts',
  'background/background.ts',
  'editor/judging.ts',
  ...PAGES.map((page) => `${page}.tsx`),
];

const stories = await allStories().catch((/** @type {unknown} */ error) => {
  if (!(error instanceof StoryError)) throw error;
  return stopWith(error.message);
});
const locales = await readLocales(
  path.join(root, 'assets/_locales'),
  options.language ?? null,
).catch((/** @type {unknown} */ error) =>
  stopWith(error instanceof Error ? error.message : String(error)),
);

for (const { name, isMinified } of BROWSERS) {
  const target = path.join(options.into, name);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await bundle(target, isMinified);
  for (const page of PAGES) {
    await cp(source(`${page}.html`), path.join(target, `${path.basename(page)}.html`));
  }
  await writeMessages(path.join(target, '_locales'));
  await writeFile(
    path.join(target, 'manifest.json'),
    await manifestFor(name, locales.defaultLocale),
  );
  await writeIcons(path.join(target, 'icons'));
  await cp(READABILITY_LICENCE, path.join(target, 'licences/readability.md'));
}
const built = BROWSERS.map(({ name }) => path.relative('.', path.join(options.into, name)));
console.log(`Built ${built.join(' and ')}.`);

/** The bundled stories, and the own ones that are to be shipped with them. */
async function allStories() {
  return [...(await readStories(options.stories)), ...(await readOwnStories(options.also))];
}

/**
 * Bundles every script and style sheet, each under its own name with no folder.
 *
 * @param {string} target
 * @param {boolean} isMinified
 */
async function bundle(target, isMinified) {
  await esbuild.build({
    entryPoints: [...SCRIPTS.map(source), ...PAGES.map((page) => source(`${page}.css`))],
    outdir: target,
    entryNames: '[name]',
    bundle: true,
    minify: isMinified,
    format: 'iife',
    target: ['chrome140', 'firefox153'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [storyData(stories), cssAsText, preactWithoutHtml, readability, compiledWhenCalled],
  });
}

/** @param {string} folder */
async function writeMessages(folder) {
  for (const [language, messages] of Object.entries(locales.messages)) {
    await mkdir(path.join(folder, language), { recursive: true });
    const file = path.join(folder, language, 'messages.json');
    await writeFile(file, JSON.stringify(messages, null, 2));
  }
}

/**
 * The path of a file of src.
 *
 * @param {string} file
 */
function source(file) {
  return path.join(root, 'src', file);
}

/**
 * Ends the build.
 *
 * @param {string} message
 * @returns {never}
 */
function stopWith(message) {
  console.error(message);
  process.exit(1);
}
