/** Own stories outlast the browser; where it keeps nothing at all, a reader is told. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../../tools/browser/open-browser.ts';
import { samplePage } from '../../../tools/sample/sample-page.ts';
import { type Served, serve } from '../../../tools/sample/serve.ts';
import { addStories } from '../../support/library.ts';
import { waitForMarks } from '../../support/marks.ts';
import { HARBOUR_MARKS, harbourStory } from '../../support/own-stories.ts';
import { OTHER_HTML, otherPage, SAMPLE_MARKS } from '../../support/sample.ts';
import { complaint } from '../../support/settings-page.ts';
import { BROWSER } from '../../support/shared-browser.ts';
import { openStories } from '../../support/stories-page.ts';

let server: Served;
let profile: string;
beforeAll(async () => {
  server = await serve();
  server.set('/harbour', { body: otherPage(OTHER_HTML) });
  server.set('/sample', { body: samplePage() });
  profile = await mkdtemp(path.join(os.tmpdir(), 'backstory-profile-'));
});
afterAll(async () => {
  await server.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('an own story is found after a restart', async () => {
  const first = await openBrowser(BROWSER, { profile });
  await addStories(first, harbourStory);
  await first.close();
  const second = await openBrowser(BROWSER, { profile });
  try {
    const page = await second.open(`${server.origin}/harbour`);
    await waitForMarks(page, HARBOUR_MARKS);
    expect(second.consoleErrors).toEqual([]);
  } finally {
    await second.close();
  }
});

test.runIf(BROWSER === 'firefox')(
  'where Firefox never remembers, the page of stories says that none can be kept, and the bundled one is found',
  async () => {
    const driver = await openBrowser(BROWSER, { neverRemembers: true });
    try {
      const page = await openStories(driver);
      expect(await complaint(page, 'page')).toMatch(
        /^The browser keeps no stories of your own here/,
      );
      expect(await page.$('#import')).toBeNull();
      expect(await page.$$('#bundled-stories > li')).toHaveLength(1);
      await waitForMarks(await driver.open(`${server.origin}/sample`), SAMPLE_MARKS);
      expect(driver.consoleErrors).toEqual([]);
    } finally {
      await driver.close();
    }
  },
);
