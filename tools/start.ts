/**
 * `npm start [-- firefox]`: a real browser with the extension on the sample page. Writes pictures of
 * what it shows to dist/preview/. Where there is no display it runs headless and ends.
 */
import { BROWSERS } from './browser/driver.ts';
import { samplePage } from './sample/sample-page.ts';
import { serve } from './sample/serve.ts';
import { showPage } from './screenshots/show-page.ts';

const asked = process.argv[2] ?? 'chromium';
const name = BROWSERS.find((browser) => browser === asked);
if (name === undefined) {
  console.error(`Usage: npm start [-- ${BROWSERS.join(' | ')}]`);
  process.exit(2);
}

const server = await serve();
server.set('/', { body: samplePage() });
try {
  await showPage(name, 'the sample page', `${server.origin}/`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.stop();
}
