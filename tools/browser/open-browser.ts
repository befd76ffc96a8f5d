/** Opens either browser with the extension in it. */
import path from 'node:path';
import { openChromium } from './chromium.ts';
import { type Driver, type DriverOptions, type Installation, USUAL_CONDITIONS } from './driver.ts';
import type { BrowserName } from './find-browser.ts';
import { openFirefox } from './firefox.ts';

/** Opens a browser with the extension installed. */
export function openBrowser(
  name: BrowserName,
  options: Partial<DriverOptions> = {},
): Promise<Driver> {
  const all: DriverOptions = {
    headless: true,
    width: 1280,
    height: 900,
    downloads: null,
    profile: null,
    neverRemembers: false,
    roomInKilobytes: null,
    ...USUAL_CONDITIONS,
    ...usualInstallation(name),
    ...options,
  };
  return name === 'chromium' ? openChromium(all) : openFirefox(all);
}

/** The extension as `npm run build` makes it, its first-run page closed. */
export function usualInstallation(name: BrowserName): Installation {
  const folder = name === 'chromium' ? 'chrome' : 'firefox';
  return { extension: path.resolve(import.meta.dirname, '../../dist', folder), welcome: false };
}
