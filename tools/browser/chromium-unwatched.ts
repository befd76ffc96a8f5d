/** Chromium with no DevTools at its pages: it does for readers what it leaves off for those who test, such as prerendering. */
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS } from './chromium.ts';
import { ChromiumExtension } from './chromium-extension.ts';
import type { InBackground } from './driver.ts';
import { findBrowser } from './find-browser.ts';

export type UnwatchedChromium = {
  /** Runs a function in the extension's background, which alone is watched. */
  inBackground<Values extends unknown[], Result>(
    action: InBackground<Values, Result>,
    ...values: Values
  ): Promise<Result>;
  close(): Promise<void>;
};

/** Launches it without a window, and installs the extension in a folder. */
export async function openUnwatchedChromium(folder: string): Promise<UnwatchedChromium> {
  let isInstalled = false;
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    enableExtensions: true,
    pipe: true,
    args: CHROMIUM_FLAGS,
    targetFilter: () => !isInstalled,
  });
  const extension = await ChromiumExtension.install(browser, { extension: folder, welcome: false });
  const worker = await extension.background();
  isInstalled = true;
  return {
    inBackground: async <Values extends unknown[], Result>(
      action: InBackground<Values, Result>,
      ...values: Values
    ) => (await worker.evaluate(`(${String(action)})(...${JSON.stringify(values)})`)) as Result,
    close: () => browser.close(),
  };
}
