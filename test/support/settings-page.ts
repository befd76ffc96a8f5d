/** The options page as a reader uses it. */
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../tools/browser/driver.ts';

/** Opens it; all of it is shown. */
export async function openSettings(driver: Driver): Promise<Page> {
  const page = await driver.extensionPage('options.html');
  await page.waitForSelector('html[data-ready]');
  return page;
}

/** Loads it anew: what it shows then is what was kept. */
export async function reopenSettings(page: Page): Promise<void> {
  await page.evaluate(() => {
    delete document.documentElement.dataset['ready'];
    location.reload();
  });
  await page.waitForSelector('html[data-ready]');
}

/** Waits until it has said so in passing. */
export async function waitForSaid(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (expected: string) => document.getElementById('said')?.textContent === expected,
    { polling: 'raf' },
    text,
  );
}

/** Waits until the list of paused sites is this one. */
export async function waitForSites(page: Page, ...sites: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (expected: readonly string[]) => {
      const shown = [...document.querySelectorAll('#sites .site')].map((one) => one.textContent);
      return JSON.stringify(shown) === JSON.stringify(expected);
    },
    { polling: 'raf' },
    sites,
  );
}

/** Waits for a complaint in a place, and gives it. */
export async function complaint(page: Page, place: string): Promise<string> {
  await page.waitForSelector(`#${place}-error:not(:empty)`);
  return page.$eval(`#${place}-error`, (error) => error.textContent);
}

/** The ids of all that is chosen or switched on. */
export function chosen(page: Page): Promise<string[]> {
  return page.$$eval('input:checked', (inputs) => inputs.map(({ id }) => id));
}

/** Types the name of a site, and Enter. */
export async function addSite(page: Page, typed: string): Promise<void> {
  await writeOver(page, '#add-site', typed);
  await page.keyboard.press('Enter');
}

/** Puts a text in a field in place of what is there, at one stroke, as a paste does. */
export async function writeOver(page: Page, field: string, text: string): Promise<void> {
  await page.focus(field);
  await page.$eval(
    field,
    (element, written) => {
      (element as HTMLInputElement | HTMLTextAreaElement).value = written;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const hasFocus = (): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** The id of the element that has the focus, or what it is called. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const called = [element?.getAttribute('aria-label'), element?.id, element?.localName];
    return called.find(Boolean) ?? '';
  });
}
