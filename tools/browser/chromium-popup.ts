/** The popup in Chromium: a page of its own over the DevTools protocol. */
import type { Page } from 'puppeteer-core';
import type { InPopup, Popup, PopupKey } from './driver.ts';

export class ChromiumPopup implements Popup {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async evaluate<Values extends unknown[], Result>(
    action: InPopup<Values, Result>,
    ...values: Values
  ): Promise<Result> {
    const source = `(${String(action)})(document, ...${JSON.stringify(values)})`;
    return (await this.#page.evaluate(source)) as Result;
  }

  async key(name: PopupKey): Promise<void> {
    await this.#page.keyboard.press(name);
  }

  async evaluateWith(library: string, expression: string): Promise<unknown> {
    await this.#page.evaluate(library);
    return this.#page.evaluate(expression);
  }

  async screenshot(file: string): Promise<void> {
    // Without a head its window is wider than it, and what lies below is not always painted.
    const clip = await this.#page.evaluate(() => {
      const { left, width, height } = document.body.getBoundingClientRect();
      return { x: left, y: scrollY, width, height: Math.min(height, innerHeight) };
    });
    await this.#page.screenshot({ path: file, clip });
  }

  async close(): Promise<void> {
    // It closes by itself when it loses the focus.
    if (!this.#page.isClosed()) await this.#page.close().catch(() => undefined);
  }
}
