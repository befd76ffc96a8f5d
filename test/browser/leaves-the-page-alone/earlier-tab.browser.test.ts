/** A tab that was open before the extension was installed. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { usualInstallation } from '../../../tools/browser/open-browser.ts';
import { AXE, FINDINGS } from '../../support/axe.ts';
import { waitForMarks } from '../../support/marks.ts';
import { onSample, SAMPLE_MARKS } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';

const sample = onSample({}, {});

test.runIf(BROWSER === 'chromium')(
  'is looked at when the reader asks for it in the popup',
  async () => {
    const page = await openEarlier();
    const popup = await sample.driver().popup(page);
    const state = await popup.evaluate(
      (document) => document.getElementById('state')?.dataset['state'],
    );
    expect(state).toBe('unchecked');
    expect(await popup.evaluateWith(AXE, FINDINGS)).toEqual([]);
    await popup.evaluate((document) => {
      document.querySelector<HTMLElement>('button.check')?.click();
    });
    await waitForMarks(page, SAMPLE_MARKS);
  },
);

// Firefox brings content scripts into open tabs by itself.
test.runIf(BROWSER === 'firefox')('is looked at by itself', async () => {
  await waitForMarks(await openEarlier(), SAMPLE_MARKS);
});

async function openEarlier(): Promise<Page> {
  await sample.driver().uninstall();
  const page = await sample.open({}, 0);
  await sample.driver().install(usualInstallation(BROWSER));
  return page;
}
