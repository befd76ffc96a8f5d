/** A tab that was open before the extension was installed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePage } from '../../../tools/sample/sample-page.ts';
import { type Served, serve } from '../../../tools/sample/serve.ts';
import type { Stage } from '../../../tools/browser/driver.ts';
import { openStage } from '../../../tools/browser/open-browser.ts';
import { AXE, FINDINGS } from '../../support/axe.ts';
import { waitForMarks } from '../../support/marks.ts';
import { SAMPLE_MARKS } from '../../support/sample.ts';

// Firefox brings content scripts into open tabs by itself.
describe('chromium', () => {
  let server: Served;
  let stage: Stage;
  beforeAll(async () => {
    server = await serve();
    server.set('/', { body: samplePage() });
    stage = await openStage('chromium', { earlier: `${server.origin}/` });
  });
  afterAll(async () => {
    await stage.close();
    await server.stop();
  });

  test('is looked at when the reader asks for it in the popup', async () => {
    const page = stage.earlier;
    if (!page) throw new Error('no earlier page');
    const popup = await stage.popup(page);
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
    const stage = await openStage('firefox', { earlier: `${server.origin}/` });
    if (!stage.earlier) throw new Error('no earlier page');
    await waitForMarks(stage.earlier, SAMPLE_MARKS);
    await stage.close();
    await server.stop();
  });
});
