/**
 * `npm run pictures`: takes every surface in both browsers, light and dark, in every size, and shows them
 * all in dist/pictures/index.html. Ends with an error that says which could not be taken.
 *
 * Words after `--` leave out all surfaces but those whose names begin so: `npm run pictures -- options`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserName } from '../browser/find-browser.ts';
import { type Built, buildInLanguage } from '../locales/build-in-language.ts';
import { type Picture, pictureIndex } from './index-page.ts';
import type { Context, Subject } from './subject.ts';
import { PSEUDO_SUBJECTS, SUBJECTS } from './subjects.ts';
import { samplePage } from '../sample/sample-page.ts';
import { type Served, serve } from '../sample/serve.ts';
import { BROWSERS, type ColourScheme, type DriverOptions } from '../browser/driver.ts';
import { openBrowser } from '../browser/open-browser.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../dist/pictures');
const EXTENSIONS = path.join(FOLDER, 'extensions');
const asked = process.argv.slice(2);

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
  surfaces: readonly Subject[],
): Promise<Picture[]> {
  const wanted = surfaces.filter(
    ({ name }) => asked.length === 0 || asked.some((word) => name.startsWith(word)),
  );
  if (wanted.length === 0) return [];
  const driver = await openBrowser(browser, options);
  const studio: Context = { driver, ...addresses(server) };
  const taken: Picture[] = [];
  for (const surface of wanted) {
    taken.push(...(await takeSurface(surface, studio, options.colourScheme)));
  }
  await driver.close();
  return taken;
}

async function takeSurface(
  { name, caption, sizes, open }: Subject,
  studio: Context,
  colourScheme: ColourScheme,
): Promise<Picture[]> {
  const browser = studio.driver.name;
  const pictures: Picture[] = [];
  let where = 'while it opened';
  try {
    const sitting = await open(studio);
    for (const size of sizes) {
      where = size ? `at ${String(size.width)} px, ${String(size.zoom)} %` : 'as it opens';
      const ending = size ? `-${String(size.width)}-${String(size.zoom)}` : '';
      const file = `${name}-${browser}-${colourScheme}${ending}.png` as const;
      await sitting.take(size, `${FOLDER}/${file}`);
      pictures.push({ surface: name, caption, browser, colourScheme, size, file });
    }
    await sitting.close();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(
      `No picture of “${caption}” (${name}) in ${browser}, ${colourScheme}, ${where}: ${why}`,
    );
    process.exitCode = 1;
    const [size = null] = sizes.slice(pictures.length);
    pictures.push({ surface: name, caption, browser, colourScheme, size, file: null });
  }
  return pictures;
}

/** Puts up the pages, and says where. */
function addresses({ origin, set }: Served): Omit<Context, 'driver'> {
  const onGround = (ground: string, ink: string): string =>
    samplePage().replace(
      '</style>',
      `:root { color-scheme: light; color: ${ink}; background: ${ground}; }</style>`,
    );
  set('/', { body: samplePage() });
  set('/grey', { body: onGround('#808080', '#000') });
  set('/black', { body: onGround('#111', '#eee') });
  set('/other', { body: '<!doctype html><title>Another page</title><p>Nothing is known of this.' });
  return {
    sample: `${origin}/`,
    grey: `${origin}/grey`,
    black: `${origin}/black`,
    other: `${origin}/other`,
  };
}
