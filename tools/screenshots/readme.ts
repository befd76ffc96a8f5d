/** `npm run readme-pictures`: takes the README's pictures from the running extension. */
import path from 'node:path';
import { takePictures } from './preview.ts';
import { samplePage } from '../sample/sample-page.ts';
import { serve } from '../sample/serve.ts';
import { openStage } from '../browser/open-browser.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../docs/pictures');

const server = await serve();
server.set('/', { body: samplePage() });
for (const colourScheme of ['light', 'dark'] as const) {
  const stage = await openStage('chromium', { colourScheme, width: 960, height: 700 });
  await takePictures(stage, `${server.origin}/`, FOLDER, `-${colourScheme}`);
  await stage.close();
}
await server.stop();
