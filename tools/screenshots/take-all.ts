/**
 * `npm run pictures`: takes screenshots of everything that a reader sees, in both browsers, light and dark and
 * in every size, and shows them in dist/pictures/index.html. Names those that could not be taken, and then
 * exits with 1.
 *
 * `npm run pictures -- options` takes only the subjects whose names begin with one of the words given.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserName } from '../browser/find-browser.ts';
import { type Built, buildInLanguage } from '../locales/build-in-language.ts';
import { type Picture, pictureIndex } from './index-page.ts';
import type { Context, Subject } from './subject.ts';
import { PSEUDO_SUBJECTS, SUBJECTS } from './subjects.ts';
import { doorsPage, samplePage } from '../sample/sample-page.ts';
import { type Served, serve } from '../sample/serve.ts';
import { BROWSERS, type ColourScheme, type DriverOptions } from '../browser/driver.ts';
import { openBrowser } from '../browser/open-browser.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../dist/pictures');
const EXTENSIONS = path.join(FOLDER, 'extensions');
const prefixes = process.argv.slice(2);

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const server = await serve();
const [english, pseudo] = await Promise.all([build('en'), build('pseudo')]);
const pictures = (await Promise.all(BROWSERS.map(takeAll))).flat();
await server.stop();
await rm(EXTENSIONS, { recursive: true });
const index = path.join(FOLDER, 'index.html');
await writeFile(index, pictureIndex(pictures));
console.log(`${String(pictures.length)} pictures, all in ${path.relative('.', index)}`);

function build(language: string): Promise<Built> {
  return buildInLanguage(language, path.join(EXTENSIONS, language));
}

async function takeAll(browser: BrowserName): Promise<Picture[]> {
  const taken: Picture[] = [];
  for (const colourScheme of ['light', 'dark'] as const) {
    const inEnglish = { colourScheme, extension: english[browser] };
    const inPseudo = { colourScheme, extension: pseudo[browser] };
    taken.push(...(await takeOn(browser, inEnglish, SUBJECTS)));
    taken.push(...(await takeOn(browser, inPseudo, PSEUDO_SUBJECTS)));
  }
  return taken;
}

async function takeOn(
  browser: BrowserName,
  options: Partial<DriverOptions> & { readonly colourScheme: ColourScheme },
  subjects: readonly Subject[],
): Promise<Picture[]> {
  const chosen = subjects.filter(
    ({ name }) => prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix)),
  );
  if (chosen.length === 0) return [];
  const driver = await openBrowser(browser, options);
  const context: Context = { driver, ...servePages(server) };
  const taken: Picture[] = [];
  for (const subject of chosen) {
    taken.push(...(await takeSubject(subject, context, options.colourScheme)));
  }
  await driver.close();
  return taken;
}

async function takeSubject(
  { name, caption, sizes, open }: Subject,
  context: Context,
  colourScheme: ColourScheme,
): Promise<Picture[]> {
  const browser = context.driver.name;
  const pictures: Picture[] = [];
  let where = 'while it was opened';
  try {
    const opened = await open(context);
    for (const size of sizes) {
      where = size ? `at ${String(size.width)} px, ${String(size.zoom)} %` : 'as it opens';
      const suffix = size ? `-${String(size.width)}-${String(size.zoom)}` : '';
      const file = `${name}-${browser}-${colourScheme}${suffix}.png` as const;
      await opened.take(size, `${FOLDER}/${file}`);
      pictures.push({ subject: name, caption, browser, colourScheme, size, file });
    }
    await opened.close();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(
      `No picture of “${caption}” (${name}) in ${browser}, ${colourScheme}, ${where}: ${why}`,
    );
    process.exitCode = 1;
    const [size = null] = sizes.slice(pictures.length);
    pictures.push({ subject: name, caption, browser, colourScheme, size, file: null });
  }
  return pictures;
}

/** Serves the pages and returns their addresses. */
function servePages({ origin, set }: Served): Omit<Context, 'driver'> {
  const onBackground = (background: string, text: string): string =>
    samplePage().replace(
      '</style>',
      `:root { color-scheme: light; color: ${text}; background: ${background}; }</style>`,
    );
  set('/', { body: samplePage() });
  set('/grey', { body: onBackground('#808080', '#000') });
  set('/black', { body: onBackground('#111', '#eee') });
  set('/doors', { body: doorsPage() });
  set('/other', { body: '<!doctype html><title>Another page</title><p>Nothing is known of this.' });
  return {
    sample: `${origin}/`,
    grey: `${origin}/grey`,
    black: `${origin}/black`,
    doors: `${origin}/doors`,
    other: `${origin}/other`,
  };
}
