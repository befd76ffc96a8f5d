/**
 * `npm start [-- firefox]`: a real browser with the extension on the sample page. Writes pictures of
 * what it shows to dist/preview/. Where there is no display it runs headless and ends.
 */
import path from 'node:path';
import { takePictures } from './screenshots/preview.ts';
import { samplePage } from './sample/sample-page.ts';
import { serve } from './sample/serve.ts';
import { BROWSERS, type Driver } from './browser/driver.ts';
import { openBrowser } from './browser/open-browser.ts';

const PREVIEW = path.resolve(import.meta.dirname, '../dist/preview');

const asked = process.argv[2] ?? 'chromium';
const name = BROWSERS.find((browser) => browser === asked);
if (name === undefined) {
  console.error(`Usage: npm start [-- ${BROWSERS.join(' | ')}]`);
  process.exit(2);
}
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const server = await serve();
server.set('/', { body: samplePage() });
try {
  await show(await openBrowser(name, { headless: !hasDisplay }), `${server.origin}/`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.stop();
}

async function show(driver: Driver, address: string): Promise<void> {
  try {
    const { badge, state, pictures } = await takePictures(driver, address, PREVIEW);
    console.log(`${driver.name} on the sample page ${address}`);
    console.log(`  badge: ${badge.text}, icon's title: ${badge.title}`);
    console.log(`  popup: ${state}`);
    console.log(`  pictures: ${pictures.map((file) => path.relative('.', file)).join(', ')}`);
  } catch (error) {
    await driver.close();
    throw error;
  }
  if (!hasDisplay) {
    await driver.close();
    return;
  }
  console.log('The browser stays open until you close it.');
  await driver.closed();
}
