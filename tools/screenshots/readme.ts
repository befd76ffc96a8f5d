/** `npm run readme-pictures`: takes the README's screenshots in docs/pictures. */
import path from 'node:path';
import { takePictures } from './preview.ts';
import { samplePage } from '../sample/sample-page.ts';
import { serve } from '../sample/serve.ts';
import { openBrowser } from '../browser/open-browser.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../docs/pictures');

const server = await serve();
server.set('/', { body: samplePage() });
for (const colourScheme of ['light', 'dark'] as const) {
  const driver = await openBrowser('chromium', { colourScheme, width: 960, height: 700 });
  await takePictures(driver, `${server.origin}/`, FOLDER, `-${colourScheme}`);
  await driver.close();
}
await server.stop();
