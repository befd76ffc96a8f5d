/**
 * Builds dist/chrome and dist/firefox from src/, assets/ and the one manifest.json. Stops with a
 * message that names file and place where a story's data is wrong. Needs `--import tsx`, since the
 * stories are checked by the same core that ships.
 *
 * `--stories FOLDER` builds with other stories than assets/stories, `--into FOLDER` elsewhere than dist.
 * `--language de` ships that language alone, `--language pseudo` one from right to left with long words.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Resvg } from '@resvg/resvg-js';
import * as esbuild from 'esbuild';
import { readLocales } from './tools/locales/read-locales.ts';
import { sampleReport } from './tools/sample/sample-page.ts';
import { readStories, StoryError } from './tools/story/read-stories.ts';
import { gateOf } from './tools/story/build-gate.ts';

const root = import.meta.dirname;
const { values: asked } = parseArgs({
  options: {
    stories: { type: 'string', default: path.join(root, 'assets/stories') },
    into: { type: 'string', default: path.join(root, 'dist') },
    language: { type: 'string' },
  },
});
const ICON_SIZES = [16, 32, 48, 96, 128];

/**
 * @typedef {{ background: Record<string, unknown>, browser_specific_settings?: unknown,
 *   default_locale: string, minimum_chrome_version?: string }} Manifest
 */

/** @type {Record<'chrome' | 'firefox', { backgroundKey: string, isSmall: boolean }>} */
const BROWSERS = {
  chrome: { backgroundKey: 'service_worker', isSmall: true },
  // Mozilla's reviewers read what is shipped.
  firefox: { backgroundKey: 'scripts', isSmall: false },
};

const stories = await readStories(asked.stories).catch((/** @type {unknown} */ error) => {
  if (!(error instanceof StoryError)) throw error;
  console.error(error.message);
  process.exit(1);
});
const locales = await readLocales(path.join(root, 'assets/_locales'), asked.language ?? null).catch(
  (/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
/** The extension's own pages, each in a folder of its name with a script, a style sheet and HTML. */
const PAGES = ['popup', 'options', 'welcome'];
/** The scripts that ship, each with the folder of its context. */
const SCRIPTS = [
  'content/content.ts',
  'content/reader.ts',
  'background/background.ts',
  ...PAGES.map((page) => `${inOwnFolder(page)}.tsx`),
];

/** @param {string} page */
function inOwnFolder(page) {
  return `${page}/${page}`;
}

/**
 * @param {string} target
 * @param {boolean} isSmall
 */
async function bundle(target, isSmall) {
  await esbuild.build({
    entryPoints: [
      ...SCRIPTS.map((entry) => path.join(root, 'src', entry)),
      ...PAGES.map((page) => path.join(root, 'src', `${inOwnFolder(page)}.css`)),
    ],
    outdir: target,
    entryNames: '[name]',
    bundle: true,
    minify: isSmall,
    format: 'iife',
    target: ['chrome140', 'firefox153'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [storyData, cssAsText, preactWithoutHtml],
  });
}

/**
 * What each part needs of the stories: the content script the gate's words, the background all, the
 * first-run page the sample.
 * @type {esbuild.Plugin}
 */
const storyData = {
  name: 'story-data',
  setup(build) {
    build.onResolve({ filter: /^backstory:(stories|gate|sample)$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'story-data',
    }));
    build.onLoad({ filter: /stories$/, namespace: 'story-data' }, () => ({
      contents: `export const stories = ${JSON.stringify(stories)};`,
    }));
    build.onLoad({ filter: /sample$/, namespace: 'story-data' }, () => ({
      contents: `export const sample = ${JSON.stringify(sampleReport())};`,
    }));
    build.onLoad({ filter: /gate$/, namespace: 'story-data' }, () => ({
      contents: `export const gate = ${gateSource(gateOf(stories))};`,
    }));
  },
};

/** @param {import('./src/core/recognition/gate.ts').Gate} gate */
function gateSource({ pattern, groups }) {
  return `{ pattern: ${String(pattern)}, groups: ${JSON.stringify(groups)} }`;
}

/**
 * Gives a style sheet that a script imports as text, with its own imports in it.
 * @type {esbuild.Plugin}
 */
const cssAsText = {
  name: 'css-as-text',
  setup(build) {
    build.onResolve({ filter: /\.css$/ }, ({ kind, resolveDir, path: file }) =>
      kind === 'import-statement'
        ? { path: path.resolve(resolveDir, file), namespace: 'css-as-text' }
        : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'css-as-text' }, async ({ path: file }) => {
      const sheet = { entryPoints: [file], bundle: true, minify: true, write: false };
      const { outputFiles } = await esbuild.build(sheet);
      return { contents: outputFiles?.[0]?.text ?? '', loader: 'text' };
    });
  },
};

/**
 * Takes out of Preact the one place where it makes elements of a text of HTML: nothing here does that,
 * and the shops' checks of what ships ask about it.
 * @type {esbuild.Plugin}
 */
const preactWithoutHtml = {
  name: 'preact-without-html',
  setup(build) {
    build.onLoad({ filter: /preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const contents = source.replace(/[\w$]+\.innerHTML=[\w$]+\.__html/, 'void 0');
      if (/\.innerHTML=[^=]/.test(contents)) throw new Error(`${file} still assigns to innerHTML`);
      return { contents, loader: 'js' };
    });
  },
};

await build();

async function build() {
  for (const [name, browser] of Object.entries(BROWSERS)) {
    const target = path.join(asked.into, name);
    await rm(target, { recursive: true, force: true });
    await mkdir(path.join(target, 'icons'), { recursive: true });
    await bundle(target, browser.isSmall);
    for (const page of PAGES) {
      await cp(
        path.join(root, 'src', `${inOwnFolder(page)}.html`),
        path.join(target, `${page}.html`),
      );
    }
    for (const [language, messages] of Object.entries(locales.messages)) {
      const folder = path.join(target, '_locales', language);
      await mkdir(folder, { recursive: true });
      await writeFile(path.join(folder, 'messages.json'), JSON.stringify(messages, null, 2));
    }
    await writeFile(path.join(target, 'manifest.json'), await manifestFor(name, browser));
    for (const size of ICON_SIZES) {
      await writeFile(path.join(target, `icons/${size}.png`), await icon(size));
    }
  }
  console.log(
    `Built ${Object.keys(BROWSERS)
      .map((name) => path.relative('.', path.join(asked.into, name)))
      .join(' and ')}.`,
  );
}

/**
 * The one manifest, without what only the other browser knows.
 * @param {string} name
 * @param {{ backgroundKey: string }} browser
 */
async function manifestFor(name, { backgroundKey }) {
  const text = await readFile(path.join(root, 'manifest.json'), 'utf8');
  const manifest = /** @type {Manifest} */ (JSON.parse(text));
  manifest.default_locale = locales.standard;
  manifest.background = { [backgroundKey]: manifest.background[backgroundKey] };
  if (name === 'chrome') delete manifest.browser_specific_settings;
  else delete manifest.minimum_chrome_version;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * The smallest size is drawn apart: fewer, thicker strokes.
 * @param {number} size in pixels
 */
async function icon(size) {
  const source = size <= 16 ? 'backstory-small.svg' : 'backstory.svg';
  const svg = await readFile(path.join(root, 'assets/icons', source), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
