/**
 * `npm start [-- firefox]`: a real browser with the extension on the sample page, from which a line leads to a report to
 * write notes for. Writes pictures of what it shows to dist/preview/. Where there is no display it runs headless, takes
 * that report into the editor itself, and ends.
 */
import path from 'node:path';
import { BROWSERS } from './browser/driver.ts';
import { takeArticle } from './browser/take-article.ts';
import { serveDemo } from './sample/demo-pages.ts';
import { serve } from './sample/serve.ts';
import { showPage } from './screenshots/show-page.ts';

const asked = process.argv[2] ?? 'chromium';
const name = BROWSERS.find((browser) => browser === asked);
if (name === undefined) {
  console.error(`Usage: npm start [-- ${BROWSERS.join(' | ')}]`);
  process.exit(2);
}

const server = await serve();
const { sample, doors } = serveDemo(server);
try {
  await showPage(name, {
    what: 'the sample page',
    address: sample,
    async showMore(driver, folder) {
      const editor = await takeArticle(driver, await driver.open(doors));
      const picture = `${path.join(folder, 'editor')}.png` as const;
      await editor.screenshot({ path: picture });
      return [picture];
    },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.stop();
}
