/** The driver in Chromium, over the DevTools protocol. */
import puppeteer, { TargetType, type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import { accessibleIn, tooltipIn } from './chromium-inside.ts';
import { welcomePage } from './chromium-welcome.ts';
import { netLog } from './chromium-net-log.ts';
import type { Popup, Driver, DriverOptions } from './driver.ts';
import { collectErrors } from './page-errors.ts';

/** What a browser does of its own accord is switched off, so that only pages ask the network. */
const QUIET = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** What Chromium's page of extensions has, and no other. */
type ExtensionsPage = {
  readonly developerPrivate: {
    readonly updateExtensionConfiguration: (update: object) => Promise<void>;
  };
};

/** As {@link Driver} says. */
export async function openChromium(options: DriverOptions): Promise<Driver> {
  const { width, height } = options;
  const log = await netLog();
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: options.headless,
    enableExtensions: true,
    pipe: true,
    ...(options.downloads === null
      ? {}
      : { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
    defaultViewport: options.headless ? { width, height, hasTouch: options.touch } : null,
    args: [
      ...QUIET,
      `--window-size=${width},${height}`,
      log.argument,
      // Chromium does not run as root inside its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const earlier = options.earlier === null ? null : await browser.newPage();
  await earlier?.goto(options.earlier ?? '');
  const id = await browser.installExtension(options.extension);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension did not install');
  const worker = (): Promise<WebWorker> => backgroundOf(browser, id);
  const consoleErrors: string[] = [];
  await worker();
  const welcome = await welcomePage(browser);
  if (!options.welcome) await welcome.close();

  const popupThatOpens = async (): Promise<Popup> => {
    const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
    const popup = await target.asPage();
    collectErrors(popup, consoleErrors);
    await emulate(popup, options);
    await popup.waitForSelector('#state[data-state]');
    return popupOn(popup);
  };

  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    collectErrors(page, consoleErrors);
    await emulate(page, options);
    await page.goto(url);
    return page;
  };

  const press = async (page: Page): Promise<void> => {
    await page.bringToFront();
    await page.triggerExtensionAction(extension);
  };

  return {
    name: 'chromium',
    earlier,
    tabs: async () => (await browser.pages()).map((page) => page.url()),
    closedAddress: () => 'chrome://version',
    consoleErrors,
    open,
    extensionPage: (file) => open(`chrome-extension://${id}/${file}`),
    press,
    async popup(page) {
      await press(page);
      return popupThatOpens();
    },
    popupThatOpens,
    async command(page, command) {
      await page.bringToFront();
      await (await worker()).evaluate(raiseCommand, command);
    },
    accessible: accessibleIn,
    tooltip: tooltipIn,
    async withholdPages() {
      const settings = await browser.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(
        (extensionId: string) =>
          // The page's own way to the setting.
          (chrome as unknown as ExtensionsPage).developerPrivate.updateExtensionConfiguration({
            extensionId,
            hostAccess: 'ON_CLICK',
          }),
        id,
      );
      await settings.close();
    },
    asPrinted: (page) => page.emulateMediaType('print'),
    async update() {
      await browser.installExtension(options.extension);
    },
    async badge(page) {
      await page.bringToFront();
      return (await worker()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const tabId = tab?.id ?? 0;
        return {
          text: await chrome.action.getBadgeText({ tabId }),
          title: await chrome.action.getTitle({ tabId }),
        };
      });
    },
    closed: () =>
      new Promise((resolve) =>
        browser.once('disconnected', () => {
          resolve();
        }),
      ),
    async close() {
      await browser.close();
      return log.askedBy(`chrome-extension://${id}`);
    },
  };
}

async function emulate(page: Page, options: DriverOptions): Promise<void> {
  const motion = options.reducedMotion ? 'reduce' : 'no-preference';
  // Puppeteer's own call knows no forced colours.
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: options.colourScheme },
      { name: 'prefers-reduced-motion', value: motion },
      { name: 'forced-colors', value: options.forcedColours ? 'active' : 'none' },
    ],
  });
}

async function backgroundOf(browser: Browser, id: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === TargetType.SERVICE_WORKER && one.url().includes(id),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the background has no worker');
  return worker;
}

/**
 * Headless Chromium hands an extension no shortcuts, so the event is raised in the background, where
 * it would arrive.
 */
async function raiseCommand(command: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const event = chrome.commands.onCommand as unknown as {
    dispatch: (command: string, tab: chrome.tabs.Tab | undefined) => void;
  };
  event.dispatch(command, tab);
}

function popupOn(page: Page): Popup {
  return {
    async evaluate(action, ...values) {
      const source = `(${String(action)})(document, ...${JSON.stringify(values)})`;
      return (await page.evaluate(source)) as Awaited<ReturnType<typeof action>>;
    },
    async evaluateWith(library, expression) {
      await page.evaluate(library);
      return page.evaluate(expression);
    },
    async screenshot(file) {
      // Without a head its window is wider than it, and what lies below is not always painted.
      const clip = await page.evaluate(() => {
        const { left, width, height } = document.body.getBoundingClientRect();
        return { x: left, y: scrollY, width, height: Math.min(height, innerHeight) };
      });
      await page.screenshot({ path: file, clip });
    },
    async close() {
      // It closes by itself when it loses the focus.
      if (!page.isClosed()) await page.close().catch(() => undefined);
    },
  };
}
