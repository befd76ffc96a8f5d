/** Shows the extension on a page in a real browser. Where there is no display it runs headless and ends. */
import path from 'node:path';
import type { Driver } from '../browser/driver.ts';
import type { BrowserName } from '../browser/find-browser.ts';
import { openBrowser, usualInstallation } from '../browser/open-browser.ts';
import { takePictures } from './preview.ts';

const PREVIEW = path.resolve(import.meta.dirname, '../../dist/preview');

export type ShownPage = {
  /** What the page is, for what is printed. */
  readonly what: string;
  readonly address: string;
  /** The folder of the unpacked extension; that of the last build by default. */
  readonly extension?: string;
  /** Shows more where nobody can go on by themselves: writes it to a folder, and gives the paths of its pictures. */
  readonly showMore?: (driver: Driver, folder: string) => Promise<readonly string[]>;
};

/**
 * Opens a page, writes pictures of what the extension shows there to dist/preview, and prints what it says.
 * Where there is a display, ends when the browser is closed by its user.
 *
 * @throws Error where nothing is marked on the page
 */
export async function showPage(name: BrowserName, shown: ShownPage): Promise<void> {
  const { what, address, extension = usualInstallation(name).extension, showMore } = shown;
  const hasDisplay =
    process.platform !== 'linux' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const driver = await openBrowser(name, { headless: !hasDisplay, extension });
  try {
    await printWhatShows(driver, what, address);
    if (!hasDisplay && showMore) print(await showMore(driver, PREVIEW));
  } catch (error) {
    await driver.close();
    throw error instanceof Error && error.name === 'TimeoutError'
      ? new Error(`nothing was marked on ${what} ${address}: no story was found there`)
      : error;
  }
  if (!hasDisplay) {
    await driver.close();
    return;
  }
  console.log('The browser stays open until you close it.');
  await driver.closed();
}

async function printWhatShows(driver: Driver, what: string, address: string): Promise<void> {
  const { badge, state, pictures } = await takePictures(driver, address, PREVIEW);
  console.log(`${driver.name} on ${what} ${address}`);
  console.log(`  badge: ${badge.text}, icon's title: ${badge.title}`);
  console.log(`  popup: ${state}`);
  print(pictures);
}

function print(pictures: readonly string[]): void {
  console.log(`  pictures: ${pictures.map((file) => path.relative('.', file)).join(', ')}`);
}
