/** Should a page get around what keeps it from asking for popups, they stay bearable. */
import { describe, expect, test } from 'vitest';
import { worldOf } from '../../support/isolated-world.ts';
import { onSample } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';

type Counted = typeof globalThis & { popups?: number };

describe.runIf(BROWSER === 'chromium')('in chromium', () => {
  // An install of its own, since the test meddles with the background.
  const sample = onSample({}, {});

  test('a tab that asks again and again opens one popup', async () => {
    const page = await sample.open();
    await sample.driver().inBackground(() => {
      const scope = globalThis as Counted;
      scope.popups = 0;
      chrome.action.openPopup = () => {
        scope.popups = (scope.popups ?? 0) + 1;
        return Promise.resolve();
      };
    });
    const debug = await page.createCDPSession();
    const contextId = await worldOf(debug);
    const { result } = await debug.send('Runtime.evaluate', {
      expression: ASK_EIGHT_TIMES,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    expect(result.value).toEqual(['in-popup', ...Array<string>(7).fill('in-card')]);
    expect(await sample.driver().inBackground(() => (globalThis as Counted).popups)).toBe(1);
  });
});

const ASK_EIGHT_TIMES = `Promise.all(
  Array.from({ length: 8 }, async () => {
    const values = ['obama-putin-two-rounds-2013', 'donilon'];
    const answer = await chrome.runtime.sendMessage({ ask: 'openNote', values });
    return answer.value.kind;
  }),
)`;
