/**
 * The extension as it is installed in Firefox: its background, its button, its shortcuts. Each script
 * below runs in the browser's window and names what only Firefox has.
 */
import type { Browser } from 'puppeteer-core';
import { type Installation, WELCOME } from './driver.ts';
import { A_WHILE, type FirefoxWindow } from './firefox-window.ts';

export class FirefoxExtension {
  readonly #browser: Browser;
  readonly #window: FirefoxWindow;
  readonly #folder: string;
  readonly id: string;

  private constructor(browser: Browser, window: FirefoxWindow, folder: string, id: string) {
    this.#browser = browser;
    this.#window = window;
    this.#folder = folder;
    this.id = id;
  }

  /** Installs an extension, and waits until its first-run page is up. */
  static async install(
    browser: Browser,
    window: FirefoxWindow,
    { extension: folder, welcome: staysOpen }: Installation,
  ): Promise<FirefoxExtension> {
    const id = await browser.installExtension(folder);
    await window.run(WELCOMED, WELCOME, !staysOpen);
    return new FirefoxExtension(browser, window, folder, id);
  }

  /** Installs an extension where all windows are private ones; it is allowed to run there, and opens no first-run page. */
  static async installPrivately(
    browser: Browser,
    window: FirefoxWindow,
    { extension: folder }: Installation,
  ): Promise<FirefoxExtension> {
    const id = await browser.installExtension(folder);
    await window.run(ALLOW_IN_PRIVATE, id);
    return new FirefoxExtension(browser, window, folder, id);
  }

  /** Installs it once more over itself. */
  async update(): Promise<void> {
    await this.#browser.installExtension(this.#folder);
  }

  async uninstall(): Promise<void> {
    await this.#browser.uninstallExtension(this.id);
  }

  async endBackground(): Promise<void> {
    await this.#run(END_BACKGROUND);
  }

  /** The address of one of the extension's own files. */
  async addressOf(file: string): Promise<string> {
    return (await this.#run(
      'const [file] = values; return extension.baseURI.resolve(file);',
      file,
    )) as string;
  }

  async press(): Promise<void> {
    await this.#run(`${ACTION} action.triggerAction(window);`);
  }

  async badge(): Promise<{ text: string; title: string }> {
    return (await this.#run(BADGE)) as { text: string; title: string };
  }

  async command(name: string): Promise<void> {
    await this.#run(COMMAND, name);
  }

  async withholdPages(): Promise<void> {
    await this.#run(WITHHOLD_PAGES);
  }

  /** Evaluates an expression in the background, which is woken if need be. */
  async inBackground(expression: string): Promise<unknown> {
    await this.#run('await extension.wakeupBackground?.();');
    return this.#window.inOwnWorld(backgroundOf(this.id), expression);
  }

  /** Runs a script with `extension`, the browser's own record of it. */
  #run(body: string, ...values: readonly unknown[]): Promise<unknown> {
    return this.#window.run(`const extension = ${recordOf(this.id)}; ${body}`, ...values);
  }
}

function recordOf(id: string): string {
  return `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
}

/** The hidden `browser` element with the background's page in it. */
function backgroundOf(id: string): string {
  return `[...${recordOf(id)}.views].find(({ viewType }) => viewType === 'background')?.xulBrowser`;
}

/** An event that comes while the background is being suspended keeps it running: then it is asked again. */
const END_BACKGROUND = `
  for (;;) {
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    if (extension.backgroundState === 'stopped') return;
    await ${A_WHILE};
  }`;

const ACTION = `
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);`;

const BADGE = `
  ${ACTION}
  const { badgeText, title } = action.action.getContextData(gBrowser.selectedTab);
  return { text: badgeText ?? '', title };`;

/** The shortcut's own key element, which a press of the keys would set off. */
const COMMAND = `
  const [name] = values;
  const code = name === 'next-note' ? 'VK_PERIOD' : 'VK_COMMA';
  const key = document.querySelector('keyset[id^="ext-keyset-id"] key[keycode="' + code + '"]');
  if (!key) throw new Error('no key for ' + name);
  key.doCommand();`;

/** As the browser's page of add-ons does. */
const WITHHOLD_PAGES = `
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { origins } = await ExtensionPermissions.get(extension.id);
  await ExtensionPermissions.remove(extension.id, { permissions: [], origins }, extension);`;

/** Puppeteer is not told of tabs with the extension's own pages. */
const WELCOMED = `
  const [ending, closes] = values;
  const welcome = () =>
    gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith(ending));
  while (!welcome()) await ${A_WHILE};
  if (closes) gBrowser.removeTab(welcome());`;

/** As the browser's page of add-ons does. */
const ALLOW_IN_PRIVATE = `
  const [id] = values;
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs');
  const permissions = ['internal:privateBrowsingAllowed'];
  await ExtensionPermissions.add(id, { permissions, origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();`;
