/** The first-run page in Chromium, which comes up with the install, before whatever else was opened. */
import type { Browser, Page } from 'puppeteer-core';
import { WELCOME } from './driver.ts';

/**
 * Waits until all of it is shown: closed any sooner, it leaves the process that all the extension's
 * pages share without messages.
 */
export async function welcomePage(browser: Browser): Promise<Page> {
  const welcome = await browser.waitForTarget((one) => one.url().endsWith(WELCOME));
  const page = await welcome.asPage();
  await page.waitForSelector('html[data-ready]');
  return page;
}
