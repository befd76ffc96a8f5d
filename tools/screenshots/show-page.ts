/** Shows the extension on a page in a real browser. Where there is no display it runs headless and ends. */
import path from 'node:path';
import type { Driver } from '../browser/driver.ts';
import type { BrowserName } from '../browser/find-browser.ts';
import { openBrowser, usualInstallation } from '../browser/open-browser.ts';
import { takePictures } from './preview.ts';

const PREVIEW = path.resolve(import.meta.dirname, '../../dist/preview');

/**
 * Opens a page, writes pictures of what the extension shows there to dist/preview, and prints what it says.
 * Where there is a display, ends when the browser is closed by its user.
 *
 * @param page what the page is, for what is printed
 * @param extension the folder of the unpacked extension; that of the last build by default
 * @throws Error where nothing is marked on the page
 */
export async function showPage(
  name: BrowserName,
  page: string,
  address: string,
  extension = usualInstallation(name).extension,
): Promise<void> {
  const hasDisplay =
    process.platform !== 'linux' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const driver = await openBrowser(name, { headless: !hasDisplay, extension });
  try {
    await printWhatShows(driver, page, address);
  } catch (error) {
    await driver.close();
    throw error instanceof Error && error.name === 'TimeoutError'
      ? new Error(`nothing was marked on ${page} ${address}: no story was found there`)
      : error;
  }
  if (!hasDisplay) {
    await driver.close();
    return;
  }
  console.log('The browser stays open until you close it.');
  await driver.closed();
}

async function printWhatShows(driver: Driver, page: string, address: string): Promise<void> {
  const { badge, state, pictures } = await takePictures(driver, address, PREVIEW);
  console.log(`${driver.name} on ${page} ${address}`);
  console.log(`  badge: ${badge.text}, icon's title: ${badge.title}`);
  console.log(`  popup: ${state}`);
  console.log(`  pictures: ${pictures.map((file) => path.relative('.', file)).join(', ')}`);
}
