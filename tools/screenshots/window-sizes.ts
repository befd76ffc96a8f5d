/** The window sizes in which screenshots are taken. */
import type { Page } from 'puppeteer-core';

export type Size = {
  /** Of the window, in physical pixels. */
  readonly width: number;
  /** The browser's zoom, in per cent. */
  readonly zoom: number;
};

/** The height for each width, in physical pixels: a phone, a tablet and a desktop. */
const HEIGHTS_PX: Readonly<Record<number, number>> = { 320: 640, 768: 1000, 1280: 800 };
const ZOOMS_PERCENT = [100, 200];

/** Each width at each zoom. */
export const SIZES: readonly Size[] = Object.keys(HEIGHTS_PX).flatMap((width) =>
  ZOOMS_PERCENT.map((zoom) => ({ width: Number(width), zoom })),
);

/**
 * Sets a page's viewport to what such a window shows: zoomed, it has fewer CSS pixels, and each is larger.
 * They are enlarged in a second step, just before the screenshot: under an emulated scale (though not under a
 * real one), Chromium's `highlightsFromPoint` finds no highlight at any point, so no note would open.
 *
 * @returns enlarges the pixels by the zoom
 */
export async function setWindowSize(
  page: Page,
  { width, zoom }: Size,
): Promise<() => Promise<void>> {
  const scale = zoom / 100;
  const window = { width: width / scale, height: (HEIGHTS_PX[width] ?? width) / scale };
  await page.setViewport({ ...window, deviceScaleFactor: 1 });
  return () => page.setViewport({ ...window, deviceScaleFactor: scale });
}
