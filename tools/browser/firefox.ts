/**
 * The driver in Firefox: pages over WebDriver BiDi; the toolbar button, the popup and commands from
 * the browser's own window, for which `--remote-allow-system-access` opens BiDi.
 */
import { writeFile } from 'node:fs/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import { type BrowserWindow, browserWindow } from './firefox-window.ts';
import type { Popup, Driver, DriverOptions } from './driver.ts';
import { collectErrors } from './page-errors.ts';

/** Takes the part of Mozilla's own sites, which can't be reached by every test. */
const CLOSED_SITE = 'localhost';
const DARK = 0;
const LIGHT = 1;
const FORCED_COLOURS = { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 };

/** As {@link Driver} says. */
export async function openFirefox(options: DriverOptions): Promise<Driver> {
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
      // The popup goes by the browser's own colours.
      'ui.systemUsesDarkTheme': options.colourScheme === 'dark' ? 1 : 0,
      'extensions.openPopupWithoutUserGesture.enabled': !options.popupNeedsPress,
      'extensions.webextensions.restrictedDomains': CLOSED_SITE,
      'dom.w3c_touch_events.enabled': options.touch ? 1 : 2,
      'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
      ...(options.forcedColours ? FORCED_COLOURS : {}),
      ...(options.downloads === null
        ? {}
        : { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads }),
    },
  });
  const earlier = options.earlier === null ? null : await browser.newPage();
  await earlier?.goto(options.earlier ?? '');
  const id = await browser.installExtension(options.extension);
  const window = await browserWindow(browser, id);
  await window.watchRequests();
  await window.welcomed(!options.welcome);
  const consoleErrors: string[] = [];

  const popupThatOpens = async (): Promise<Popup> => {
    await window.popupLoaded();
    const popup = popupIn(window);
    await popup.evaluate(saidState);
    return popup;
  };

  const press = async (page: Page): Promise<void> => {
    await page.bringToFront();
    await window.openPopup();
  };

  return {
    name: 'firefox',
    earlier,
    tabs: () => window.tabs(),
    closedAddress: ({ port, pathname }) => `http://${CLOSED_SITE}:${port}${pathname}`,
    consoleErrors,
    async open(url) {
      const page = await browser.newPage();
      collectErrors(page, consoleErrors);
      await page.goto(url);
      return page;
    },
    async extensionPage(file) {
      const page = await browser.newPage();
      collectErrors(page, consoleErrors);
      // Firefox tells nobody when such a page is loaded; it can be asked.
      await page.goto(await window.addressOf(file), { waitUntil: [] });
      await page.waitForFunction(
        () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
        { polling: 'raf' },
      );
      return page;
    },
    press,
    async popup(page) {
      await press(page);
      return popupThatOpens();
    },
    popupThatOpens,
    async command(page: Page, command) {
      await page.bringToFront();
      await window.command(command);
    },
    async accessible(page, role, name) {
      await page.bringToFront();
      return window.accessible(role, name);
    },
    async tooltip(page) {
      await page.bringToFront();
      return window.tooltip();
    },
    withholdPages: () => window.withholdPages(),
    async asPrinted(page) {
      await page.bringToFront();
      await window.asPrinted();
    },
    async update() {
      await browser.installExtension(options.extension);
    },
    async badge(page) {
      await page.bringToFront();
      return window.badge();
    },
    closed: () =>
      new Promise((resolve) =>
        browser.once('disconnected', () => {
          resolve();
        }),
      ),
    async close() {
      const requests = browser.connected ? await window.requests() : [];
      await browser.close();
      return requests;
    },
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
    evaluateWith: (library, expression) => window.inPopupWith(library, expression),
    async screenshot(file) {
      const picture = await window.pictureOfPopup();
      await writeFile(file, Buffer.from(picture.split(',')[1] ?? '', 'base64'));
    },
    close: () => window.closePopup(),
  };
}
