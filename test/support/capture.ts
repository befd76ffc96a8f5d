/** Taking an article from a page, as its author does it. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { AccessibleNode, Driver } from '../../tools/browser/driver.ts';
import { BAR, openBar, openedEditor, waitForFocus } from '../../tools/browser/take-article.ts';

export { BAR, openBar, openedEditor, waitForFocus };

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
