/** Own stories outlast the browser. Firefox forgets an extension that tests install, with all that it keeps. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../../tools/browser/open-browser.ts';
import { type Served, serve } from '../../../tools/sample/serve.ts';
import { addStories } from '../../support/library.ts';
import { waitForMarks } from '../../support/marks.ts';
import { HARBOUR_MARKS, harbourStory } from '../../support/own-stories.ts';
import { OTHER_HTML, otherPage } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';

let server: Served;
let profile: string;
beforeAll(async () => {
  server = await serve();
  server.set('/harbour', { body: otherPage(OTHER_HTML) });
  profile = await mkdtemp(path.join(os.tmpdir(), 'backstory-profile-'));
});
afterAll(async () => {
  await server.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test.runIf(BROWSER === 'chromium')('an own story is found after a restart', async () => {
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
