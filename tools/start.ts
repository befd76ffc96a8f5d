/**
 * `npm start [-- firefox]`: a real browser with the extension on the sample page. Writes pictures of
 * what it shows to dist/preview/. Where there is no display it runs headless and ends.
 */
import path from 'node:path';
import { takePictures } from './preview.ts';
import { samplePage } from './sample.ts';
import { serve } from './serve.ts';
import { BROWSERS, openStage } from './stage.ts';

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
const stage = await openStage(name, { headless: !hasDisplay });
try {
  const { badge, state, pictures } = await takePictures(stage, `${server.origin}/`, PREVIEW);
  console.log(`${stage.name} on the sample page ${server.origin}/`);
  console.log(`  badge: ${badge.text}, icon's title: ${badge.title}`);
  console.log(`  popup: ${state}`);
  console.log(`  pictures: ${pictures.map((file) => path.relative('.', file)).join(', ')}`);
  if (hasDisplay) {
    console.log('The browser stays open until you close it.');
    await stage.closed();
  }
} finally {
  await stage.close();
  await server.stop();
}
