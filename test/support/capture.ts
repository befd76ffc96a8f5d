/** Taking an article from a page, as its author does it. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { AccessibleNode, Driver } from '../../tools/browser/driver.ts';

/** The element that holds bar and outline. */
export const BAR = 'backstory-capture';

/**
 * Presses a button of the popup's over a page, and waits for the bar, which has the focus then.
 *
 * @param id the button's: to write notes, or to add the text as another version
 */
export async function openBar(
  driver: Driver,
  page: Page,
  id: 'write' | 'add-copy' = 'write',
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

/** Waits until the bar is gone. */
export async function waitForNoBar(page: Page): Promise<void> {
  await page.waitForFunction(
    (bar: string) => !document.querySelector(bar),
    { polling: 'raf' },
    BAR,
  );
}

/** The bar as assistive technology is given it. */
export function barOf(driver: Driver, page: Page): Promise<AccessibleNode | null> {
  return driver.accessible(page, 'dialog');
}

/** Waits until the bar says something. */
export async function waitForBar(driver: Driver, page: Page, text: string): Promise<void> {
  await expect.poll(async () => allOf(await barOf(driver, page))).toContain(text);
}

function allOf(node: AccessibleNode | null): string {
  return `${node?.name ?? ''} ${node?.text ?? ''}`;
}

/** What the editor's page shows of a draft. */
export type SeenDraft = {
  readonly headline: string;
  /** Outlet, date, address. */
  readonly facts: readonly string[];
  readonly paragraphs: readonly string[];
};

/** Waits for the editor's tab, and gives what it shows. */
export async function openedDraft(driver: Driver): Promise<SeenDraft> {
  const editor = await openedEditor(driver);
  const textsOf = (selector: string): Promise<string[]> =>
    editor.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent));
  const [headlines, paragraphs] = await Promise.all(['h1', '.text p'].map(textsOf));
  const facts = await editor.$$eval('#outlet, #asOf, #url', (fields) =>
    fields.map((field) => (field as HTMLInputElement).value),
  );
  return { headline: headlines?.join() ?? '', facts, paragraphs: paragraphs ?? [] };
}

/** Waits for the editor's tab, and opens what it shows in a tab that can be driven. */
export async function openedEditor(driver: Driver): Promise<Page> {
  const address = async (): Promise<string> =>
    (await driver.tabs()).find((one) => one.includes('/editor.html?')) ?? '';
  await expect.poll(address).toMatch(/\?draft=[\w-]+$/);
  const editor = await driver.extensionPage(`editor.html${new URL(await address()).search}`);
  await editor.waitForSelector('html[data-ready]');
  return editor;
}
