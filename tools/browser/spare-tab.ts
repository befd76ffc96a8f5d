/** A tab that is used again: to open and close one costs a browser more than to load most pages in it. */
import type { Page } from 'puppeteer-core';

export class SpareTab {
  #page: Page | null = null;
  #viewport = '';
  #isSpare = false;

  /** Notes a page that was opened just now; the first alone, since one tab is spared. */
  noteFirst(page: Page): void {
    if (this.#page && !this.#page.isClosed()) return;
    this.#page = page;
    this.#viewport = JSON.stringify(page.viewport());
    this.#isSpare = false;
  }

  /** Notes that more was changed about a page than another page in its tab would undo. */
  spoil(page: Page): void {
    if (page === this.#page) this.forget();
  }

  /** Forgets the tab: all are closed. */
  forget(): void {
    this.#page = null;
  }

  /**
   * Spares the noted tab from being closed, with its page in it: an empty page in between would cost as much as
   * a new tab. Null where there is none that is as it was opened.
   */
  async spare(): Promise<Page | null> {
    const page = this.#page;
    if (!page || page.isClosed() || JSON.stringify(page.viewport()) !== this.#viewport) {
      this.forget();
      return null;
    }
    await page.bringToFront();
    // The next page would hear of the pointer where it was left.
    await page.mouse.move(0, 0);
    this.#isSpare = true;
    return page;
  }

  /** The tab that was spared, once; null for none. */
  take(): Page | null {
    if (!this.#isSpare || this.#page?.isClosed()) return null;
    this.#isSpare = false;
    return this.#page;
  }
}
