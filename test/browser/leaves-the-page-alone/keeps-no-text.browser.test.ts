/** A tab keeps nothing of its page's text, as a snapshot of Chromium's heap shows it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { onSample, otherPage, STORY_HTML } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';

/** In two nodes of the page, so that only a text that was put together has both halves. */
const HALVES = ['The quick brown ', 'fox that was read'] as const;
const PARAGRAPH = `<p><b>${HALVES[0]}</b><i>${HALVES[1]}</i></p>`;
const LONG = '<p>Nothing of note was said in all this time.</p>'.repeat(10_000);

/** What a look has read may be collected by the second collection only. */
const PATIENCE = { timeout: 10_000 };

describe.runIf(BROWSER === 'chromium')('in chromium', () => {
  const sample = onSample();

  test.each([
    ['a long page without the story', LONG],
    ['a page with names of the story', `<p>Donilon, Carney and Magnitsky.</p>${LONG}`],
  ])('of %s', async (_, html) => {
    const page = await sample.openOther(PARAGRAPH + html);
    await expect.poll(() => keptTexts(page), PATIENCE).toEqual([]);
  });

  test('of a page with the story', async () => {
    const page = await sample.open({ body: otherPage(PARAGRAPH + STORY_HTML) });
    const popup = await sample.driver().popup(page);
    await popup.close();
    await expect.poll(() => keptTexts(page), PATIENCE).toEqual([]);
  });
});

/** The texts in the page's heap, after a collection of the garbage, in which both halves stand. */
async function keptTexts(page: Page): Promise<string[]> {
  const debug = await page.createCDPSession();
  let snapshot = '';
  debug.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => (snapshot += chunk));
  await debug.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await debug.detach();
  const { strings } = JSON.parse(snapshot) as { strings: string[] };
  return strings.filter((text) => text.includes(HALVES.join('')));
}
