/**
 * `npm start [-- firefox]`: a real browser with the extension on the sample page. Writes pictures of
 * what it shows to dist/preview/. Where there is no display it runs headless and ends.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { samplePage } from './sample.ts';
import { serve } from './serve.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';
import { firstMark } from './first-mark.ts';

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
  await preview(stage, server.origin);
  if (hasDisplay) {
    console.log('The browser stays open until you close it.');
    await stage.closed();
  }
} finally {
  await stage.close();
  await server.stop();
}

async function preview(on: Stage, origin: string): Promise<void> {
  await mkdir(PREVIEW, { recursive: true });
  const picture = (what: string): `${string}.png` => `${PREVIEW}/${what}.png`;
  const page = await on.open(`${origin}/`);
  const mark = await firstMark(page);
  await page.screenshot({ path: picture('page') });
  await page.mouse.move(mark.x, mark.y);
  await page.waitForSelector('backstory-note[data-open]');
  await page.screenshot({ path: picture('tooltip') });
  const { text, title } = await on.badge(page);
  const popup = await on.popup(page);
  const state = await popup.evaluate(
    (document) => document.querySelector('#state h1')?.textContent ?? '',
  );
  await popup.screenshot(picture('popup'));
  await popup.close();
  console.log(`${on.name} on the sample page ${origin}/`);
  console.log(`  badge: ${text}, icon's title: ${title}`);
  console.log(`  popup: ${state}`);
  console.log(`  pictures: ${['page', 'tooltip', 'popup'].map(picture).join(', ')}`);
}
