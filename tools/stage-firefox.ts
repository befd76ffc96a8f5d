/**
 * The stage in Firefox: pages over WebDriver BiDi; the toolbar button, the popup and commands from
 * the browser's own window, for which `--remote-allow-system-access` opens BiDi.
 */
import { writeFile } from 'node:fs/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from './browsers.ts';
import { type BrowserWindow, browserWindow } from './firefox-window.ts';
import { collectErrors, type Popup, type Stage, type StageOptions } from './stage.ts';

const DARK = 0;
const LIGHT = 1;

/** As {@link Stage} says. */
export async function openFirefox(options: StageOptions): Promise<Stage> {
  const { width, height } = options;
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: options.headless,
    defaultViewport: options.headless ? { width, height } : null,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height + 120}`],
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override':
        options.colourScheme === 'dark' ? DARK : LIGHT,
      // A picture of a fade shows nothing.
      'ui.prefersReducedMotion': 1,
    },
  });
  const id = await browser.installExtension(options.extension);
  const window = await browserWindow(browser, id);
  await window.watchRequests();
  const consoleErrors: string[] = [];

  return {
    name: 'firefox',
    consoleErrors,
    async open(url) {
      const page = await browser.newPage();
      collectErrors(page, consoleErrors);
      await page.goto(url);
      return page;
    },
    async popup(page) {
      await page.bringToFront();
      await window.openPopup();
      const popup = popupIn(window);
      await popup.evaluate(saidState);
      return popup;
    },
    async command(page: Page, command) {
      await page.bringToFront();
      await window.command(command);
    },
    async badge(page) {
      await page.bringToFront();
      return window.badge();
    },
    networkRequests: () => window.requests(),
    closed: () =>
      new Promise((resolve) =>
        browser.once('disconnected', () => {
          resolve();
        }),
      ),
    close: () => browser.close(),
  };
}

/** Resolves once the popup has said its state. */
function saidState(document: Document): Promise<null> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('#state[data-state]')) resolve(null);
    });
    observer.observe(document, { attributes: true, childList: true, subtree: true });
    if (document.querySelector('#state[data-state]')) resolve(null);
  });
}

function popupIn(window: BrowserWindow): Popup {
  return {
    async evaluate(action, ...values) {
      return (await window.inPopup(String(action), values)) as Awaited<ReturnType<typeof action>>;
    },
    async screenshot(file) {
      const picture = await window.pictureOfPopup();
      await writeFile(file, Buffer.from(picture.split(',')[1] ?? '', 'base64'));
    },
    close: () => window.closePopup(),
  };
}
