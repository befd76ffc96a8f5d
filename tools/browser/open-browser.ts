/** Opens either browser with the extension in it. */
import path from 'node:path';
import { openChromium } from './chromium.ts';
import type { Driver, DriverOptions } from './driver.ts';
import type { BrowserName } from './find-browser.ts';
import { openFirefox } from './firefox.ts';

/** Opens a browser with the extension installed. */
export function openBrowser(
  name: BrowserName,
  options: Partial<DriverOptions> = {},
): Promise<Driver> {
  const folder = name === 'chromium' ? 'chrome' : 'firefox';
  const all: DriverOptions = {
    headless: true,
    width: 1280,
    height: 900,
    colourScheme: 'light',
    forcedColours: false,
    // A picture of a fade shows nothing.
    reducedMotion: true,
    popupNeedsPress: false,
    earlier: null,
    downloads: null,
    touch: false,
    welcome: false,
    extension: path.resolve(import.meta.dirname, '../../dist', folder),
    ...options,
  };
  return name === 'chromium' ? openChromium(all) : openFirefox(all);
}
