/** The list of paused sites is as long as a reader makes it, and the popup says where a pause is not kept. */
import { expect, test } from 'vitest';
import { onSample } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';

const sample = onSample();

test('the popup pauses a site after five thousand others', async () => {
  const page = await sample.open();
  await sample.driver().inBackground(() => {
    const pausedSites = Array.from(
      { length: 5000 },
      (_, index) => `paper-${String(index)}.example.org`,
    );
    return chrome.storage.local.set({ pausedSites });
  });
  const popup = await sample.driver().popup(page);
  await popup.evaluate((document) => {
    document.getElementById('pause')?.click();
  });
  await expect.poll(keptSites).toBe(5001);
  const state = (): Promise<string | undefined> =>
    popup.evaluate((document) => document.getElementById('state')?.dataset['state']);
  await expect.poll(state).toBe('paused');
  await popup.close();
});

// Firefox sets no limit that a test could reach.
test.skipIf(BROWSER === 'firefox')('where nothing more is kept, the popup says so', async () => {
  const page = await sample.open();
  await sample.driver().inBackground(() => {
    const filling = 'x'.repeat(chrome.storage.local.QUOTA_BYTES - 'filling""'.length);
    return chrome.storage.local.set({ filling });
  });
  const popup = await sample.driver().popup(page);
  await popup.evaluate((document) => {
    document.getElementById('pause')?.click();
  });
  const said = (): Promise<string | undefined> =>
    popup.evaluate((document) => document.getElementById('pause-error')?.textContent);
  await expect.poll(said).not.toBe('');
  const isOn = (): Promise<boolean | undefined> =>
    popup.evaluate((document) => document.querySelector<HTMLInputElement>('#pause')?.checked);
  await expect.poll(isOn).toBe(false);
  expect(await keptSites()).toBe(0);
  await popup.close();
});

function keptSites(): Promise<number> {
  return sample.driver().inBackground(async () => {
    const { pausedSites } = await chrome.storage.local.get('pausedSites');
    return Array.isArray(pausedSites) ? pausedSites.length : 0;
  });
}
