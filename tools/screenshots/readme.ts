/** `npm run readme-pictures`: takes the README's screenshots in docs/pictures. */
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { takePictures } from './preview.ts';
import { openWritten } from './story-pages.ts';
import { doorsPage, samplePage } from '../sample/sample-page.ts';
import { serve } from '../sample/serve.ts';
import { openBrowser } from '../browser/open-browser.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../docs/pictures');

const server = await serve();
server.set('/', { body: samplePage() });
server.set('/doors', { body: doorsPage() });
for (const colourScheme of ['light', 'dark'] as const) {
  const driver = await openBrowser('chromium', { colourScheme, width: 960, height: 700 });
  await takePictures(driver, `${server.origin}/`, FOLDER, `-${colourScheme}`);
  const editor = await openWritten({ driver, doors: `${server.origin}/doors` });
  await takeEditor(editor, `${FOLDER}/editor-${colourScheme}.png`);
  await driver.close();
}
await server.stop();

/** The article, and beside it a note that is being written, down to how it will look on a page. */
async function takeEditor(editor: Page, file: `${string}.png`): Promise<void> {
  await editor.setViewport({ width: 1280, height: 900 });
  await editor.evaluate(() => {
    document.querySelector('.card-host')?.scrollIntoView({ block: 'end', behavior: 'instant' });
    scrollBy({ top: 16, behavior: 'instant' });
  });
  await editor.mouse.move(0, 0);
  await editor.screenshot({ path: file });
}
