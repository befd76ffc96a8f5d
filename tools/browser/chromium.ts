/** The driver in Chromium, over the DevTools protocol. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ChromiumExtension } from './chromium-extension.ts';
import { accessibleIn, tooltipIn } from './chromium-inside.ts';
import { NetLog } from './chromium-net-log.ts';
import { ChromiumPopup } from './chromium-popup.ts';
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
import { collectErrors } from './page-errors.ts';
import { SpareTab } from './spare-tab.ts';

/** What a browser does of its own accord is switched off, so that only pages ask the network. */
export const CHROMIUM_FLAGS: string[] = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // Chromium does not run as root inside its sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Launches Chromium and installs the extension. */
export async function openChromium(options: DriverOptions): Promise<Driver> {
  const { width, height } = options;
  const log = new NetLog();
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: options.headless,
    enableExtensions: true,
    pipe: true,
    ...(options.profile === null ? {} : { userDataDir: options.profile }),
    ...(options.downloads === null
      ? {}
      : { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
    defaultViewport: options.headless ? { width, height } : null,
    args: [...CHROMIUM_FLAGS, `--window-size=${width},${height}`, log.argument],
  });
  const [emptyPage] = await browser.pages();
  if (!emptyPage) throw new Error('Chromium shows no tab');
  const extension = await ChromiumExtension.install(browser, options);
  return new ChromiumDriver({ browser, emptyPage, log, extension, conditions: options });
}

type Launched = {
  readonly browser: Browser;
  /** The tab that the browser came with. */
  readonly emptyPage: Page;
  readonly log: NetLog;
  readonly extension: ChromiumExtension;
  readonly conditions: Conditions;
};

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly consoleErrors: string[] = [];
  readonly #browser: Browser;
  readonly #emptyPage: Page;
  readonly #log: NetLog;
  readonly #spareTab = new SpareTab();
  /** Of every extension that was installed. */
  readonly #origins = new Set<string>();
  #extension: ChromiumExtension;
  #conditions: Conditions;

  constructor({ browser, emptyPage, log, extension, conditions }: Launched) {
    this.#browser = browser;
    this.#emptyPage = emptyPage;
    this.#log = log;
    this.#extension = extension;
    this.#origins.add(extension.origin);
    this.#conditions = conditions;
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
    await page.goto(`${this.#extension.origin}/${file}`);
    return page;
  }

  closePages(): Promise<void> {
    this.#spareTab.forget();
    return this.#closePagesBut(null);
  }

  async leavePages(): Promise<void> {
    await this.#closePagesBut(await this.#spareTab.spare());
  }

  emulate(conditions: Conditions): Promise<void> {
    this.#conditions = conditions;
    return Promise.resolve();
  }

  async install(installation: Installation): Promise<void> {
    this.#extension = await ChromiumExtension.install(this.#browser, installation);
    this.#origins.add(this.#extension.origin);
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
    const worker = await this.#extension.background();
    const source = `(${String(action)})(...${JSON.stringify(values)})`;
    return (await worker.evaluate(source)) as Result;
  }

  endBackground(): Promise<void> {
    return this.#extension.endBackground();
  }

  closedAddress(): string {
    return 'chrome://version';
  }

  async tabs(): Promise<readonly string[]> {
    return (await this.#browser.pages()).map((page) => page.url());
  }

  async press(page: Page): Promise<void> {
    await page.bringToFront();
    await page.triggerExtensionAction(this.#extension.handle);
  }

  async popup(page: Page): Promise<Popup> {
    await this.press(page);
    return this.popupThatOpens();
  }

  async popupThatOpens(): Promise<Popup> {
    const target = await this.#browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
    const popup = await target.asPage();
    await this.#prepare(popup);
    await popup.waitForSelector('#state[data-state]');
    return new ChromiumPopup(popup);
  }

  async command(page: Page, command: string): Promise<void> {
    await page.bringToFront();
    await this.#extension.command(command);
  }

  accessible(page: Page, role: AccessibleRole, name?: string): Promise<AccessibleNode | null> {
    return accessibleIn(page, role, name);
  }

  tooltip(page: Page): Promise<TooltipInside> {
    return tooltipIn(page);
  }

  captureBar(page: Page): Promise<TooltipInside> {
    return tooltipIn(page, 'backstory-capture');
  }

  withholdPages(): Promise<void> {
    return this.#extension.withholdPages();
  }

  asPrinted(page: Page): Promise<void> {
    this.#spareTab.spoil(page);
    return page.emulateMediaType('print');
  }

  async badge(page: Page): Promise<{ text: string; title: string }> {
    await page.bringToFront();
    return this.#extension.badge();
  }

  networkRequests(): Promise<readonly string[]> {
    return this.#log.askedBy(this.#origins, this.#emptyPage);
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
    await this.#prepare(page);
    return page;
  }

  async #closePagesBut(spared: Page | null): Promise<void> {
    const opened = (await this.#browser.pages()).filter(
      (page) => page !== this.#emptyPage && page !== spared,
    );
    // A popup closes by itself when it loses the focus.
    await Promise.allSettled(opened.map((page) => page.close()));
  }

  async #prepare(page: Page): Promise<void> {
    collectErrors(page, this.consoleErrors);
    await emulate(page, this.#conditions);
  }
}

async function emulate(page: Page, conditions: Conditions): Promise<void> {
  const motion = conditions.reducedMotion ? 'reduce' : 'no-preference';
  // Puppeteer's own call knows no forced colours.
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: conditions.colourScheme },
      { name: 'prefers-reduced-motion', value: motion },
      { name: 'forced-colors', value: conditions.forcedColours ? 'active' : 'none' },
    ],
  });
  const viewport = page.viewport();
  if (viewport && conditions.touch) await page.setViewport({ ...viewport, hasTouch: true });
}
