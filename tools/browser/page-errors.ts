/** What goes wrong on a page, as its console shows it. */
import type { Page } from 'puppeteer-core';

/** Collects what a page writes to its console as an error, and what it leaves uncaught. */
export function collectErrors(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => {
    errors.push(error instanceof Error ? error.message : String(error));
  });
}
