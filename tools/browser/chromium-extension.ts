/** The extension as it is installed in Chromium: its background, and what only the browser may do to it. */
import {
  TargetType,
  type Browser,
  type Extension,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { welcomePage } from './chromium-welcome.ts';
import type { Installation } from './driver.ts';

/** What Chromium's page of extensions has, and no other. */
type ExtensionsPage = {
  readonly developerPrivate: {
    readonly updateExtensionConfiguration: (update: object) => Promise<void>;
  };
};

export class ChromiumExtension {
  readonly #browser: Browser;
  readonly #folder: string;
  /** Puppeteer is not told that a background has ended with an update. */
  readonly #endedBackgrounds = new Set<Target>();
  readonly id: string;
  /** Puppeteer's handle of it, which presses its button. */
  readonly handle: Extension;

  private constructor(browser: Browser, folder: string, handle: Extension) {
    this.#browser = browser;
    this.#folder = folder;
    this.id = handle.id;
    this.handle = handle;
  }

  /** Installs an extension, and waits until background and first-run page are up. */
  static async install(
    browser: Browser,
    { extension: folder, welcome: staysOpen }: Installation,
  ): Promise<ChromiumExtension> {
    const id = await browser.installExtension(folder);
    const handle = (await browser.extensions()).get(id);
    if (!handle) throw new Error('the extension did not install');
    const extension = new ChromiumExtension(browser, folder, handle);
    await extension.background();
    const welcome = await welcomePage(browser);
    if (!staysOpen) await welcome.close();
    return extension;
  }

  get origin(): string {
    return `chrome-extension://${this.id}`;
  }

  async background(): Promise<WebWorker> {
    const target = await this.#backgroundTarget();
    const worker = await target.worker();
    if (!worker) throw new Error('the background has no worker');
    return worker;
  }

  /** Installs it once more over itself, and waits until the new background is up. */
  async update(): Promise<void> {
    this.#endedBackgrounds.add(await this.#backgroundTarget());
    await this.#browser.installExtension(this.#folder);
    await this.#backgroundTarget();
  }

  async endBackground(): Promise<void> {
    const target = await this.#backgroundTarget();
    this.#endedBackgrounds.add(target);
    const worker = await target.worker();
    await worker?.close();
  }

  #backgroundTarget(): Promise<Target> {
    return this.#browser.waitForTarget((one) => this.#isBackground(one));
  }

  #isBackground(target: Target): boolean {
    return (
      target.type() === TargetType.SERVICE_WORKER &&
      target.url().startsWith(this.origin) &&
      !this.#endedBackgrounds.has(target)
    );
  }

  async uninstall(): Promise<void> {
    await this.#browser.uninstallExtension(this.id);
  }

  /** By the way that the browser's own page of extensions goes. */
  async withholdPages(): Promise<void> {
    const settings = await this.#browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      (extensionId: string) =>
        (chrome as unknown as ExtensionsPage).developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: 'ON_CLICK',
        }),
      this.id,
    );
    await settings.close();
  }

  /**
   * Headless Chromium hands an extension no shortcuts, so the event is raised in the background, where
   * it would arrive.
   */
  async command(name: string): Promise<void> {
    await (await this.background()).evaluate(raiseCommand, name);
  }

  async badge(): Promise<{ text: string; title: string }> {
    return (await this.background()).evaluate(badgeOfActiveTab);
  }
}

async function raiseCommand(command: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const event = chrome.commands.onCommand as unknown as {
    dispatch: (command: string, tab: chrome.tabs.Tab | undefined) => void;
  };
  event.dispatch(command, tab);
}

async function badgeOfActiveTab(): Promise<{ text: string; title: string }> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const tabId = tab?.id ?? 0;
  return {
    text: await chrome.action.getBadgeText({ tabId }),
    title: await chrome.action.getTitle({ tabId }),
  };
}
