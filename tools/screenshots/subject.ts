/** A surface of the extension that can be pictured: on a page in every size, or as the real popup. */
import type { Page } from 'puppeteer-core';
import { setWindowSize, type Size, SIZES } from './window-sizes.ts';
import type { Popup, Driver } from '../browser/driver.ts';

/** A browser with the extension in it, and the pages to open in it. */
export type Context = {
  readonly driver: Driver;
  /** The address of the sample page. */
  readonly sample: string;
  /** The same on grey, and on black. */
  readonly grey: string;
  readonly black: string;
  /** A page without a story. */
  readonly other: string;
};

export type PictureFile = `${string}.png`;

export type Subject = {
  /** A part of its files' names. */
  readonly name: string;
  readonly caption: string;
  /** Where it is pictured; null for the popup, which has a size of its own. */
  readonly sizes: readonly (Size | null)[];
  readonly open: (studio: Context) => Promise<OpenSubject>;
};

/** A surface that stands open. */
export type OpenSubject = {
  readonly take: (size: Size | null, file: PictureFile) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type PageSubject = Pick<Subject, 'name' | 'caption'> & {
  readonly sizes?: readonly Size[];
  /** Whether all of the page is pictured, however long it is. */
  readonly isWhole?: boolean;
  readonly openPage: (studio: Context) => Promise<Page>;
  /** Comes before each picture. */
  readonly pose?: (page: Page) => Promise<unknown>;
};

/** A page, in a tab of its own. */
export function onPage({ openPage, pose, isWhole = false, ...surface }: PageSubject): Subject {
  return {
    sizes: SIZES,
    ...surface,
    async open(studio) {
      const page = await openPage(studio);
      return {
        async take(size, file) {
          const enlarge = size && (await setWindowSize(page, size));
          await pose?.(page);
          await enlarge?.();
          await page.screenshot({ path: file, fullPage: isWhole });
        },
        close: () => page.close(),
      };
    },
  };
}

export type PopupSubject = Pick<Subject, 'name' | 'caption'> & {
  /** The address of the page it belongs to. */
  readonly over: (studio: Context) => string;
  /** Comes before the picture. */
  readonly pose?: (popup: Popup) => Promise<unknown>;
  /** Comes after it. */
  readonly undo?: (popup: Popup) => Promise<unknown>;
};

/** The real popup over a page. */
export function inPopup({ over, pose, undo, ...surface }: PopupSubject): Subject {
  return {
    sizes: [null],
    ...surface,
    async open(studio) {
      const page = await studio.driver.open(over(studio));
      const popup = await studio.driver.popup(page);
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
