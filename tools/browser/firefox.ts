/**
 * The driver in Firefox: pages over WebDriver BiDi; the toolbar button, the popup and commands from
 * the browser's own window.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type {
  AccessibleNode,
  AccessibleRole,
  Conditions,
  Driver,
  DriverOptions,
  InBackground,
  Installation,
  Popup,
  TooltipInside,
} from './driver.ts';
import { findBrowser } from './find-browser.ts';
import { preferencesFor } from './firefox-conditions.ts';
import { FirefoxExtension } from './firefox-extension.ts';
import { accessibleIn, tooltipIn } from './firefox-inside.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { requestsOf, watchRequests } from './firefox-requests.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { collectErrors } from './page-errors.ts';
import { SpareTab } from './spare-tab.ts';

/** Takes the part of Mozilla's own sites, which can't be reached by every test. */
const CLOSED_SITE = 'localhost';

/** A press has opened nothing if there is nothing after so long. */
const PRESS_COMES_TO_NOTHING_MS = 3_000;
/** After so long none opens that was to open by itself. */
const NO_POPUP_MS = 30_000;

/** What is installed for tests goes when the browser does; so that what it keeps is there for the next start. */
const KEEPS_OF_EXTENSIONS = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Launches Firefox and installs the extension. */
export async function openFirefox(options: DriverOptions): Promise<Driver> {
  const { width, height } = options;
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: options.headless,
    defaultViewport: options.headless ? { width, height } : null,
    ...(options.profile === null ? {} : { userDataDir: options.profile }),
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height + 120}`],
    extraPrefsFirefox: {
      ...preferencesFor(options),
      'extensions.webextensions.restrictedDomains': CLOSED_SITE,
      // As it is for readers; Puppeteer switches it off.
      'devtools.jsonview.enabled': true,
      ...(options.profile === null ? {} : KEEPS_OF_EXTENSIONS),
      'browser.privatebrowsing.autostart': options.neverRemembers,
      ...(options.roomInKilobytes === null
        ? {}
        : { 'dom.quotaManager.temporaryStorage.fixedLimit': options.roomInKilobytes }),
      ...(options.downloads === null
        ? {}
        : {
            'browser.download.folderList': 2,
            'browser.download.dir': options.downloads,
            // The browser's own list of downloads would take the focus from the page.
            'browser.download.alwaysOpenPanel': false,
          }),
    },
  });
  const window = await FirefoxWindow.of(browser);
  await watchRequests(window);
  const extension = options.neverRemembers
    ? await FirefoxExtension.installPrivately(browser, window, options)
    : await FirefoxExtension.install(browser, window, options);
  return new FirefoxDriver(browser, window, extension);
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly consoleErrors: string[] = [];
  readonly #browser: Browser;
  readonly #window: FirefoxWindow;
  readonly #spareTab = new SpareTab();
  #extension: FirefoxExtension;

  constructor(browser: Browser, window: FirefoxWindow, extension: FirefoxExtension) {
    this.#browser = browser;
    this.#window = window;
    this.#extension = extension;
  }

  async open(url: string): Promise<Page> {
    const page = this.#spareTab.take() ?? (await this.#newPage());
    this.#spareTab.noteFirst(page);
    // Another tab may have come to the front since it was spared, and what is behind it paints nothing.
    await page.bringToFront();
    await page.goto(url);
    return page;
  }

  async extensionPage(file: string): Promise<Page> {
    const page = await this.#newPage();
    // Firefox tells nobody when such a page is loaded; it can be asked.
    await page.goto(await this.#extension.addressOf(file), { waitUntil: [] });
    await page.waitForFunction(
      () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
      { polling: 'raf' },
    );
    return page;
  }

  closePages(): Promise<void> {
    this.#spareTab.forget();
    return this.#window.closeTabs({ butSelected: false });
  }

  async leavePages(): Promise<void> {
    const spared = await this.#spareTab.spare();
    await this.#window.closeTabs({ butSelected: spared !== null });
  }

  emulate(conditions: Conditions): Promise<void> {
    return this.#window.setPreferences(preferencesFor(conditions));
  }

  async install(installation: Installation): Promise<void> {
    this.#extension = await FirefoxExtension.install(this.#browser, this.#window, installation);
  }

  uninstall(): Promise<void> {
    return this.#extension.uninstall();
  }

  update(): Promise<void> {
    return this.#extension.update();
  }

  async inBackground<Values extends unknown[], Result>(
    action: InBackground<Values, Result>,
    ...values: Values
  ): Promise<Result> {
    const expression = `(${String(action)})(...${JSON.stringify(values)})`;
    return (await this.#extension.inBackground(expression)) as Result;
  }

  endBackground(): Promise<void> {
    return this.#extension.endBackground();
  }

  closedAddress({ port, pathname }: URL): string {
    return `http://${CLOSED_SITE}:${port}${pathname}`;
  }

  tabs(): Promise<readonly string[]> {
    return this.#window.tabs();
  }

  async press(page: Page): Promise<void> {
    await page.bringToFront();
    await this.#extension.press();
  }

  /** While a tab is about to close, a press may come to nothing, or its popup close again: then it is pressed once more. */
  async popup(page: Page): Promise<Popup> {
    for (;;) {
      await FirefoxPopup.gone(this.#window);
      await this.press(page);
      const popup = await FirefoxPopup.opening(this.#window, PRESS_COMES_TO_NOTHING_MS);
      if (popup) return popup;
    }
  }

  async popupThatOpens(): Promise<Popup> {
    const popup = await FirefoxPopup.opening(this.#window, NO_POPUP_MS);
    if (!popup) throw new Error('no popup has opened and said its state');
    return popup;
  }

  async command(page: Page, command: string): Promise<void> {
    await page.bringToFront();
    await this.#extension.command(command);
  }

  async accessible(
    page: Page,
    role: AccessibleRole,
    name?: string,
  ): Promise<AccessibleNode | null> {
    await page.bringToFront();
    return accessibleIn(this.#window, role, name);
  }

  async tooltip(page: Page): Promise<TooltipInside> {
    await page.bringToFront();
    return tooltipIn(this.#window);
  }

  async captureBar(page: Page): Promise<TooltipInside> {
    await page.bringToFront();
    return tooltipIn(this.#window, 'backstory-capture');
  }

  withholdPages(): Promise<void> {
    return this.#extension.withholdPages();
  }

  async asPrinted(page: Page): Promise<void> {
    await page.bringToFront();
    this.#spareTab.spoil(page);
    await this.#window.asPrinted();
  }

  async badge(page: Page): Promise<{ text: string; title: string }> {
    await page.bringToFront();
    return this.#extension.badge();
  }

  networkRequests(): Promise<readonly string[]> {
    return requestsOf(this.#window, this.#extension.id);
  }

  closed(): Promise<void> {
    return new Promise((resolve) => {
      this.#browser.once('disconnected', () => {
        resolve();
      });
    });
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  async #newPage(): Promise<Page> {
    const page = await this.#browser.newPage();
    collectErrors(page, this.consoleErrors);
    return page;
  }
}
