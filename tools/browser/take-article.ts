/** From an article's page to the editor, the way its author goes. */
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** The element that holds bar and outline. */
export const BAR = 'backstory-capture';

const PAUSE_MS = 50;
const MAX_PAUSES = 200;

/**
 * Presses a button of the popup's over a page, and waits for the bar, which has the focus then.
 *
 * @param id the button's: to write notes, or to add the text as another version of a story, where several are found of the one with an id
 */
export async function openBar(
  driver: Driver,
  page: Page,
  id: 'write' | 'add-copy' | `add-copy-${string}` = 'write',
): Promise<void> {
  const popup = await driver.popup(page);
  await popup.evaluate((document, pressed) => {
    const button = document.getElementById(pressed);
    button?.focus();
    // The popup closes before it could answer.
    setTimeout(() => button?.click());
  }, id);
  await page.waitForSelector(BAR);
  await waitForFocus(page);
}

/** Waits until the bar has the focus, in the page and of the browser. */
export async function waitForFocus(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction(
    (bar: string) => document.hasFocus() && document.activeElement?.localName === bar,
    { polling: 'raf' },
    BAR,
  );
}

/**
 * Waits for the editor's tab, and opens what it shows in a tab that can be driven, in front.
 *
 * @throws Error where none opens
 */
export async function openedEditor(driver: Driver): Promise<Page> {
  for (let pauses = 0; pauses < MAX_PAUSES; pauses++) {
    const address = (await driver.tabs()).find((one) => /\/editor\.html\?draft=[\w-]+$/.test(one));
    if (address === undefined) {
      // Nobody is told of a tab that an extension opens.
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      continue;
    }
    const editor = await driver.extensionPage(`editor.html${new URL(address).search}`);
    await editor.waitForSelector('html[data-ready]');
    // The tab that the extension opens may come to the front later.
    await editor.bringToFront();
    await editor.waitForFunction(() => document.hasFocus(), { polling: 'raf' });
    return editor;
  }
  throw new Error('no editor opened');
}

/** Goes all the way: takes the article that is found on a page, and gives the editor of its draft. */
export async function takeArticle(driver: Driver, page: Page): Promise<Page> {
  await openBar(driver, page);
  await page.keyboard.press('Enter');
  return openedEditor(driver);
}
