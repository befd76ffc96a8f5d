/** What a screenshot shows: a page, in windows of every size, or the real popup. */
import type { Page } from 'puppeteer-core';
import { setWindowSize, type Size, SIZES } from './window-sizes.ts';
import type { Popup, Driver } from '../browser/driver.ts';

/** A browser with the extension in it, and the addresses of the pages to open. */
export type Context = {
  readonly driver: Driver;
  /** The sample page. */
  readonly sample: string;
  /** The sample page with a grey background. */
  readonly grey: string;
  /** The sample page with a black background. */
  readonly black: string;
  /** A page with the second report, for which there are no notes. */
  readonly doors: string;
  /** A page without a story. */
  readonly other: string;
};

export type PictureFile = `${string}.png`;

export type Subject = {
  /** Begins the names of its files. */
  readonly name: string;
  readonly caption: string;
  /** The windows in which it is shown; null for the popup, which has a size of its own. */
  readonly sizes: readonly (Size | null)[];
  readonly open: (context: Context) => Promise<OpenSubject>;
};

/** A subject that has been opened. */
export type OpenSubject = {
  readonly take: (size: Size | null, file: PictureFile) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type PageSubject = Pick<Subject, 'name' | 'caption'> & {
  readonly sizes?: readonly Size[];
  /** Whether the screenshot shows the whole page, however long it is. */
  readonly isWhole?: boolean;
  readonly openPage: (context: Context) => Promise<Page>;
  /** Runs before each screenshot. */
  readonly pose?: (page: Page) => Promise<unknown>;
};

/** A subject that is a page, in a tab of its own and in windows of every size unless `sizes` are given. */
export function onPage({ openPage, pose, isWhole = false, ...subject }: PageSubject): Subject {
  return {
    sizes: SIZES,
    ...subject,
    async open(context) {
      const page = await openPage(context);
      return {
        async take(size, file) {
          const applyZoom = size && (await setWindowSize(page, size));
          await pose?.(page);
          await applyZoom?.();
          await page.screenshot({ path: file, fullPage: isWhole });
        },
        close: () => page.close(),
      };
    },
  };
}

export type PopupSubject = Pick<Subject, 'name' | 'caption'> & {
  /** The address of the page that the popup is opened over. */
  readonly over: (context: Context) => string;
  /** Runs before the screenshot. */
  readonly pose?: (popup: Popup) => Promise<unknown>;
  /** Runs after it, to leave the extension as it was. */
  readonly undo?: (popup: Popup) => Promise<unknown>;
};

/** A subject that is the real popup over a page. */
export function inPopup({ over, pose, undo, ...subject }: PopupSubject): Subject {
  return {
    sizes: [null],
    ...subject,
    async open(context) {
      const page = await context.driver.open(over(context));
      const popup = await context.driver.popup(page);
      return {
        async take(_size, file) {
          await pose?.(popup);
          await popup.screenshot(file);
        },
        async close() {
          await undo?.(popup);
          await popup.close();
          await page.close();
        },
      };
    },
  };
}
