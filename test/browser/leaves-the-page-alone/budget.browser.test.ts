/** What a page without a story is left with, as Chromium's debugger counts it in the content script's world. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { worldOf } from '../../support/isolated-world.ts';
import { onSample } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';

type Kept = { readonly observers: number; readonly listeners: readonly string[] };

/** An observer that has told its change may not have been collected yet. */
const BUDGET: Kept = { observers: 1, listeners: ['currententrychange'] };

describe.runIf(BROWSER === 'chromium')('a page without a story, in chromium', () => {
  const sample = onSample();

  test('keeps one observer and one listener, for text and addresses that come late', async () => {
    // The popup has been answered, so a look has been taken.
    const page = await sample.openOther();
    const before = await page.content();
    await expect.poll(() => keptBy(page)).toEqual(BUDGET);
    expect(await page.content()).toBe(before);
  });

  test('which a change of its text leaves as they are', async () => {
    const page = await sample.openOther();
    await page.evaluate(() => {
      for (let change = 0; change < 20; change++) document.body.append('More of the same. ');
    });
    const popup = await sample.driver().popup(page);
    await popup.close();
    await expect.poll(() => keptBy(page)).toEqual(BUDGET);
  });
});

/** Asks in the content script's own world. */
async function keptBy(page: Page): Promise<Kept> {
  const debug = await page.createCDPSession();
  const contextId = await worldOf(debug);
  const evaluate = async (expression: string): Promise<string> => {
    const { result } = await debug.send('Runtime.evaluate', {
      expression,
      contextId,
      includeCommandLineAPI: true,
    });
    return result.objectId ?? String(result.value);
  };
  const { objects } = await debug.send('Runtime.queryObjects', {
    prototypeObjectId: await evaluate('MutationObserver.prototype'),
  });
  const { result } = await debug.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
  });
  const listeners = await evaluate(
    `[window, document, document.documentElement, document.body, navigation]
      .flatMap((target) => Object.keys(getEventListeners(target))).join()`,
  );
  await debug.detach();
  return { observers: Number(result.value), listeners: listeners.split(',').filter(Boolean) };
}
