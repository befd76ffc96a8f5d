/** The windows in which every surface is pictured. */
import type { Page } from 'puppeteer-core';

export type Size = {
  /** Of the window, in pixels of the screen. */
  readonly width: number;
  /** The browser's own zoom, in per cent. */
  readonly zoom: number;
};

/** A window of a telephone, of a tablet and of a desk. */
const HEIGHTS: Readonly<Record<number, number>> = { 320: 640, 768: 1000, 1280: 800 };
const ZOOMS = [100, 200];

/** All of them. */
export const SIZES: readonly Size[] = Object.keys(HEIGHTS).flatMap((width) =>
  ZOOMS.map((zoom) => ({ width: Number(width), zoom })),
);

/**
 * Gives a page such a window: zoom leaves fewer pixels of CSS, and makes each larger. That comes last,
 * for the picture alone: under a scale that is only made believe, Chromium finds no highlight at any
 * point (under a real one it does), so no note would open.
 *
 * @returns what makes the pixels larger
 */
export async function setWindowSize(
  page: Page,
  { width, zoom }: Size,
): Promise<() => Promise<void>> {
  const scale = zoom / 100;
  const window = { width: width / scale, height: (HEIGHTS[width] ?? width) / scale };
  await page.setViewport({ ...window, deviceScaleFactor: 1 });
  return () => page.setViewport({ ...window, deviceScaleFactor: scale });
}
