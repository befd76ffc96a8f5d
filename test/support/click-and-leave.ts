/** Clicks that bring another tab to the front. */
import type { Page } from 'puppeteer-core';

/**
 * Clicks what leads to another tab. A click by the browser is done once the page has answered it, which a page that is
 * no longer in front may never do.
 */
export async function clickAndLeave(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => {
    setTimeout(() => {
      (element as HTMLElement).click();
    });
  });
}
