/** Chromium with at most one extension in it, and without background work of its own. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../tools/browser/find-browser.ts';
import { welcomePage } from '../../tools/browser/chromium-welcome.ts';
import { WELCOME } from '../../tools/browser/driver.ts';

export type Bench = {
  readonly browser: Browser;
  readonly page: Page;
  /** The name of the extension's isolated world in a trace; empty without an extension. */
  readonly world: string;
  readonly close: () => Promise<void>;
};

/**
 * Opens the browser with a blank page in front.
 *
 * @param extension the folder of an unpacked extension; null for none
 */
export async function openBench(extension: string | null): Promise<Bench> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    enableExtensions: true,
    pipe: true,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const id = extension === null ? '' : await browser.installExtension(extension);
  if (extension !== null && existsSync(path.join(extension, WELCOME))) {
    await (await welcomePage(browser)).close();
  }
  const installed = (await browser.extensions()).get(id);
  return {
    browser,
    page: await browser.newPage(),
    world: installed?.name ?? '',
    close: () => browser.close(),
  };
}

/** Opens a page of the extension's own, closes it when the action is done, and gives its result. */
export async function onOwnPage<Result>(
  { browser }: Bench,
  file: string,
  action: (page: Page) => Promise<Result>,
): Promise<Result> {
  const [id = ''] = (await browser.extensions()).keys();
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${file}`);
  const result = await action(page);
  await page.close();
  return result;
}
