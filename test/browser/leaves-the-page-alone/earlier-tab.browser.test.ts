/** A tab that was open before the extension was installed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePage } from '../../../tools/sample/sample-page.ts';
import { type Served, serve } from '../../../tools/sample/serve.ts';
import type { Driver } from '../../../tools/browser/driver.ts';
import { openBrowser } from '../../../tools/browser/open-browser.ts';
import { AXE, FINDINGS } from '../../support/axe.ts';
import { waitForMarks } from '../../support/marks.ts';
import { SAMPLE_MARKS } from '../../support/sample.ts';

// Firefox brings content scripts into open tabs by itself.
describe('chromium', () => {
  let server: Served;
  let driver: Driver;
  beforeAll(async () => {
    server = await serve();
    server.set('/', { body: samplePage() });
    driver = await openBrowser('chromium', { earlier: `${server.origin}/` });
  });
  afterAll(async () => {
    await driver.close();
    await server.stop();
  });

  test('is looked at when the reader asks for it in the popup', async () => {
    const page = driver.earlier;
    if (!page) throw new Error('no earlier page');
    const popup = await driver.popup(page);
    const state = await popup.evaluate(
      (document) => document.getElementById('state')?.dataset['state'],
    );
    expect(state).toBe('unchecked');
    expect(await popup.evaluateWith(AXE, FINDINGS)).toEqual([]);
    await popup.evaluate((document) => {
      document.querySelector<HTMLElement>('button.check')?.click();
    });
    await waitForMarks(page, SAMPLE_MARKS);
    await popup.close();
  });
});

describe('firefox', () => {
  test('is looked at by itself', async () => {
    const server = await serve();
    server.set('/', { body: samplePage() });
    const driver = await openBrowser('firefox', { earlier: `${server.origin}/` });
    if (!driver.earlier) throw new Error('no earlier page');
    await waitForMarks(driver.earlier, SAMPLE_MARKS);
    await driver.close();
    await server.stop();
  });
});
