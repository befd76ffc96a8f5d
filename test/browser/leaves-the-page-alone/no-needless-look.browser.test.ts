/** What Backstory shows on a page is no change of the page, as Chromium's debugger sees it in the content script's world. */
import type { CDPSession } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { worldOf } from '../../support/isolated-world.ts';
import { hoverMark, leaveMark, waitForMarks } from '../../support/marks.ts';
import { onSample, SAMPLE_MARKS } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';

describe.runIf(BROWSER === 'chromium')('a marked page, in chromium', () => {
  const sample = onSample();

  test('is not read again for the notes that its reader opens', async () => {
    const page = await sample.open();
    const debug = await page.createCDPSession();
    const contextId = await worldOf(debug);
    await evaluate(debug, contextId, COUNT_READINGS);
    for (let index = 0; index < 7; index++) {
      await hoverMark(page, index);
      await leaveMark(page);
    }
    const readings = () => evaluate(debug, contextId, 'readings');
    expect(await readings()).toBe(0);
    // A change of the page is, so readings are counted.
    await page.$eval('article', (article) => {
      article.append('Carney said no more.');
    });
    await waitForMarks(page, SAMPLE_MARKS + 1);
    expect(await readings()).toBeGreaterThan(0);
  });
});

/** Each reading of the visible text begins with the style of the body. */
const COUNT_READINGS = `
  globalThis.readings = 0;
  const original = getComputedStyle;
  globalThis.getComputedStyle = (element, ...more) => {
    if (element === document.body && new Error().stack.includes('step')) readings++;
    return original(element, ...more);
  };`;

async function evaluate(debug: CDPSession, contextId: number, expression: string) {
  const { result } = await debug.send('Runtime.evaluate', { expression, contextId });
  return result.value as unknown;
}
