/** On a site that the reader has paused nothing is read, and a background in trouble takes nothing away. */
import { expect, test } from 'vitest';
import { marksOn, waitForMarks } from '../../support/marks.ts';
import { changeSettings, onSample, SAMPLE_MARKS } from '../../support/sample.ts';

/** What the tests leave behind in the background. */
type Recorded = { questions?: string[]; failures?: number; repair?: () => unknown };

// An install of its own, since the tests meddle with the background.
const sample = onSample({}, {});

test('the text of a paused site is not even sent to the background', async () => {
  const driver = sample.driver();
  await changeSettings(driver, { pausedSites: ['127.0.0.1'] });
  await driver.inBackground(() => {
    const recorded = self as Recorded;
    recorded.questions = [];
    chrome.runtime.onMessage.addListener(({ ask }: { ask: string }) => {
      recorded.questions?.push(ask);
    });
  });
  const page = await sample.open({}, 0);
  await expect.poll(async () => (await driver.badge(page)).title).toContain('127.0.0.1');
  const questions = await driver.inBackground(() => (self as Recorded).questions);
  expect(questions).toContain('pageSettings');
  expect(questions).not.toContain('recognise');
  await changeSettings(driver, { pausedSites: [] });
});

test('marks stay while the background can’t answer, which is asked again', async () => {
  const driver = sample.driver();
  const page = await sample.open();
  await driver.inBackground(() => {
    const recorded = self as Recorded & { String: StringConstructor };
    recorded.failures = 0;
    const matchAll = Object.getOwnPropertyDescriptor(String.prototype, 'matchAll') ?? {};
    recorded.repair = () => Object.defineProperty(String.prototype, 'matchAll', matchAll);
    // No text can be split into words without it.
    recorded.String.prototype.matchAll = () => {
      recorded.failures = (recorded.failures ?? 0) + 1;
      throw new Error('broken by a test');
    };
  });
  await page.$eval('article', (article) => {
    article.append('Carney said there was more to come.');
  });
  const failures = () => driver.inBackground(() => (self as Recorded).failures);
  // The change alone leads to two looks; more come of themselves.
  await expect.poll(failures, { timeout: 20_000 }).toBeGreaterThan(2);
  // The page answers the popup once a scan is over.
  const popup = await driver.popup(page);
  const state = await popup.evaluate(
    (document) => document.getElementById('state')?.dataset['state'],
  );
  expect(state).toBe('found');
  await popup.close();
  expect(await marksOn(page)).toHaveLength(SAMPLE_MARKS);
  await driver.inBackground(() => {
    (self as Recorded).repair?.();
  });
  await waitForMarks(page, SAMPLE_MARKS + 1);
});

test('the popup that ends a pause says what the page carries, before its page is told', async () => {
  const driver = sample.driver();
  await changeSettings(driver, { pausedSites: ['127.0.0.1'] });
  const page = await sample.open({}, 0);
  const popup = await driver.popup(page);
  await driver.inBackground(() => {
    const scopes: readonly { chrome?: typeof chrome; browser?: typeof chrome }[] = [globalThis];
    // From now on it never hears which tabs there are to tell.
    for (const api of scopes.flatMap((scope) => [scope.chrome, scope.browser])) {
      if (api) Object.defineProperty(api.tabs, 'query', { value: () => new Promise(() => null) });
    }
  });
  const said = await popup.evaluate(
    (document) =>
      new Promise<string | undefined>((resolve) => {
        const state = document.getElementById('state');
        if (!state) throw new Error('the popup says no state');
        // It says all of it anew.
        new MutationObserver(() => {
          resolve(state.dataset['state']);
        }).observe(state, { childList: true, subtree: true });
        document.getElementById('pause')?.click();
      }),
  );
  expect(said).toBe('found');
});
