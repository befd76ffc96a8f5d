/**
 * The one browser that all tests of a project run in, one after the other. Each block of tests takes it
 * over as new: with no page of another one's, nothing kept, and under the conditions it asks for.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { inject } from 'vitest';
import {
  type Conditions,
  type Driver,
  type Installation,
  USUAL_CONDITIONS,
} from '../../tools/browser/driver.ts';
import type { BrowserName } from '../../tools/browser/find-browser.ts';
import { openBrowser, usualInstallation } from '../../tools/browser/open-browser.ts';

declare module 'vitest' {
  // An interface is what declarations can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    readonly browser: BrowserName;
  }
}

/** The browser of this project. */
export const BROWSER: BrowserName = inject('browser');

/** The folder that it saves files in. */
export const DOWNLOADS = mkdtempSync(path.join(os.tmpdir(), 'backstory-downloads-'));
process.once('exit', () => {
  rmSync(DOWNLOADS, { recursive: true });
});

let opened: Promise<Driver> | null = null;
/** Whether the extension is installed in the usual way, and has been through nothing that is kept. */
let isUsual = true;
let emulated: Conditions | null = null;

/**
 * Takes the browser over for a block of tests.
 *
 * @param conditions what is unusual about the reader and their screen
 * @param installation how the extension is to be installed; null where a test needs no install of its own
 */
export async function takeBrowser(
  conditions: Partial<Conditions>,
  installation: Partial<Installation> | null,
): Promise<Driver> {
  const driver = await (opened ??= open());
  const wanted = { ...USUAL_CONDITIONS, ...conditions };
  const staysAsIs = isUsual && installation === null && isDeepStrictEqual(wanted, emulated);
  await (staysAsIs ? driver.leavePages() : driver.closePages());
  await driver.emulate(wanted);
  emulated = wanted;
  if (isUsual && installation === null) {
    await forgetSettings(driver);
  } else {
    await driver.uninstall();
    await driver.install({ ...usualInstallation(BROWSER), ...installation });
  }
  isUsual = installation === null;
  return driver;
}

/** Leaves nothing of what a test has done that the next one would notice. */
export async function leaveBrowser(driver: Driver): Promise<void> {
  await driver.leavePages();
  await forgetSettings(driver);
}

/** Takes away all that is kept, as if it were the first day. Browsers count what is written, a minute. */
async function forgetSettings(driver: Driver): Promise<void> {
  await driver.inBackground(async () => {
    for (const area of [chrome.storage.sync, chrome.storage.local]) {
      const kept = await area.get();
      if (Object.keys(kept).length > 0) await area.clear();
    }
  });
}

async function open(): Promise<Driver> {
  const driver = await openBrowser(BROWSER, { downloads: DOWNLOADS });
  // Where one crashes, the next block of tests opens another.
  void driver.closed().then(() => {
    opened = null;
    isUsual = true;
  });
  return driver;
}
