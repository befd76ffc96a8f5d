/**
 * Firefox's own window, where the toolbar button and the popup are. Each action below is run in the
 * browser's window with the browser's own rights, so it names what only Firefox has.
 */
import type { Browser } from 'puppeteer-core';
import { type AccessibleNode, type AccessibleRole, type TooltipInside, WELCOME } from './driver.ts';

export type BrowserWindow = {
  /** The address of one of the extension's own files. */
  readonly addressOf: (file: string) => Promise<string>;
  readonly openPopup: () => Promise<void>;
  /** Resolves once a popup's document is loaded. */
  readonly popupLoaded: () => Promise<void>;
  readonly closePopup: () => Promise<void>;
  /** Runs a function's source in the popup, with `document` and the values. */
  readonly inPopup: (source: string, values: readonly unknown[]) => Promise<unknown>;
  /** Runs a library's source in the popup, then an expression that uses it. */
  readonly inPopupWith: (library: string, expression: string) => Promise<unknown>;
  /** A data URL of a PNG of the popup. */
  readonly pictureOfPopup: () => Promise<string>;
  readonly accessible: (role: AccessibleRole, name?: string) => Promise<AccessibleNode | null>;
  readonly tooltip: () => Promise<TooltipInside>;
  readonly command: (name: string) => Promise<void>;
  readonly withholdPages: () => Promise<void>;
  readonly asPrinted: () => Promise<void>;
  readonly badge: () => Promise<{ text: string; title: string }>;
  /** Resolves once the first-run page is open, or was closed again. */
  readonly welcomed: (closes: boolean) => Promise<void>;
  readonly tabs: () => Promise<readonly string[]>;
  readonly watchRequests: () => Promise<void>;
  readonly requests: () => Promise<readonly string[]>;
};

/** Puppeteer keeps its BiDi connection to itself; it has no call for the browser's own window. */
type WithConnection = {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ result: unknown }>;
  };
};
type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] };
type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Finds the window of a Firefox that was started with `--remote-allow-system-access`. */
export async function browserWindow(browser: Browser, extension: string): Promise<BrowserWindow> {
  const { connection } = browser as unknown as WithConnection;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (result as Tree).contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!context) throw new Error('Firefox shows no window');

  const run = async (body: string, ...values: readonly unknown[]): Promise<unknown> => {
    const answer = await connection.send('script.evaluate', {
      target: { context: context.context },
      awaitPromise: true,
      expression: `(async (...values) => {
        const extension = WebExtensionPolicy.getByID(${JSON.stringify(extension)}).extension;
        const { ExtensionParent } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionParent.sys.mjs');
        const action = ExtensionParent.apiManager.global.browserActionFor(extension);
        ${body}
      })(...${JSON.stringify(values)}).then((value) => JSON.stringify(value ?? null))`,
    });
    const evaluated = answer.result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
    return JSON.parse(evaluated.result.value ?? 'null');
  };

  const inContent = async (where: string, expression: string): Promise<unknown> => {
    const answer = (await run(IN_CONTENT, where, expression)) as
      { ok: unknown } | { error: string };
    if ('error' in answer) throw new Error(answer.error);
    return answer.ok;
  };
  const inPopup = (expression: string): Promise<unknown> => inContent(POPUP, expression);

  return {
    addressOf: async (file) =>
      (await run('const [file] = values; return extension.baseURI.resolve(file);', file)) as string,
    openPopup: async () => {
      await run('action.triggerAction(window);');
    },
    popupLoaded: async () => {
      await run(POPUP_LOADED);
    },
    closePopup: async () => {
      await run(`
        const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
        if (!panel) return;
        const hidden = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
        panel.hidePopup();
        await hidden;`);
    },
    inPopup: (source, values) => inPopup(`(${source})(document, ...${JSON.stringify(values)})`),
    inPopupWith: (library, expression) =>
      inPopup(`(async () => {
        const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        Cu.evalInSandbox(${JSON.stringify(library)}, sandbox);
        const expression = ${JSON.stringify(expression)};
        const text = Cu.evalInSandbox(
          'Promise.resolve(' + expression + ').then((value) => JSON.stringify(value))', sandbox);
        return JSON.parse(await text);
      })()`),
    pictureOfPopup: async () => (await run(PICTURE)) as string,
    accessible: async (role, name) =>
      (await run(ACCESSIBLE, FIREFOX_ROLES[role], name)) as AccessibleNode | null,
    tooltip: async () => (await inContent(SELECTED_TAB, TOOLTIP)) as TooltipInside,
    command: async (name) => {
      await run(COMMAND, name);
    },
    withholdPages: async () => {
      await run(WITHHOLD_PAGES);
    },
    asPrinted: async () => {
      await run("gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print';");
    },
    badge: async () =>
      (await run(`
        const tab = gBrowser.selectedTab;
        const { badgeText, title } = action.action.getContextData(tab);
        return { text: badgeText ?? '', title };`)) as { text: string; title: string },
    welcomed: async (closes) => {
      await run(WELCOMED, WELCOME, closes);
    },
    tabs: async () =>
      (await run(
        'return gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec);',
      )) as readonly string[],
    watchRequests: async () => {
      await run(WATCH_REQUESTS);
    },
    requests: async () => (await run('return window.backstoryRequests;')) as readonly string[],
  };
}

/** The shortcut's own key element, which a press of the keys would set off. */
const COMMAND = `
  const [name] = values;
  const code = name === 'next-note' ? 'VK_PERIOD' : 'VK_COMMA';
  const key = document.querySelector('keyset[id^="ext-keyset-id"] key[keycode="' + code + '"]');
  if (!key) throw new Error('no key for ' + name);
  key.doCommand();`;

/** Goes on once the popup's document is loaded. */
const POPUP_LOADED = `
  for (;;) {
    const popup = document.querySelector('.webextension-popup-browser');
    if (popup?.currentURI?.spec.endsWith('/popup.html') && !popup.webProgress?.isLoadingDocument) break;
    await new Promise((done) => requestAnimationFrame(done));
  }`;

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
  while (!welcome()) await new Promise((done) => requestAnimationFrame(done));
  if (closes) gBrowser.removeTab(welcome());`;

const POPUP = '.webextension-popup-browser';
const SELECTED_TAB = "browser[type='content'][primary='true']";

/** Popup and pages are in processes of their own, which frame scripts reach. */
const IN_CONTENT = `
  const [where, expression] = values;
  const target = document.querySelector(where);
  if (!target) return { error: where + ' is not open' };
  const name = 'backstory:' + Math.random();
  const answer = new Promise((done) => {
    target.messageManager.addMessageListener(name, function listener({ data }) {
      target.messageManager.removeMessageListener(name, listener);
      done(data);
    });
  });
  const script = \`(async () => {
    const { document } = content;
    const { MutationObserver, requestAnimationFrame } = content;
    let answer;
    try {
      answer = { ok: (await \${expression}) ?? null };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage(\${JSON.stringify(name)}, answer);
  })()\`;
  target.messageManager.loadFrameScript(
    'data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  return answer;`;

/** Only the browser's own code gets into a closed shadow root. */
const TOOLTIP = `(() => {
  const root = document.querySelector('backstory-note').openOrClosedShadowRoot;
  const rules = [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return {
    html: root.innerHTML,
    styles: rules.map((rule) => rule.cssText).join(''),
    scrolled: root.querySelector('.card')?.scrollTop ?? 0,
  };
})()`;

/** What Firefox calls them itself. */
const FIREFOX_ROLES: Readonly<Record<AccessibleRole, string>> = {
  tooltip: 'tooltip',
  dialog: 'dialog',
  status: 'statusbar',
  group: 'grouping',
};

/** The accessibility service follows the page with some delay, at first with more. */
const ACCESSIBLE = `
  const [role, name] = values;
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const roleOf = (node) => service.getStringRole(node.role);
  const below = (node) => [
    node,
    ...Array.from({ length: node.childCount }, (_, index) => node.getChildAt(index)).flatMap(below),
  ];
  const isWanted = (node) => roleOf(node) === role && (name === null || node.name === name);
  for (let frame = 0; frame < 300; frame++) {
    const page = service.getAccessibleFor(gBrowser.selectedBrowser);
    const found = page && below(page).find(isWanted);
    if (found) {
      const state = {};
      found.getState(state, {});
      const namesOf = (...wanted) =>
        below(found).filter((node) => wanted.includes(roleOf(node))).map((node) => node.name ?? '');
      return {
        name: found.name ?? '',
        text: namesOf('text leaf').join(''),
        buttons: namesOf('pushbutton'),
        focused: (state.value & Ci.nsIAccessibleStates.STATE_FOCUSED) !== 0,
      };
    }
    await new Promise((done) => requestAnimationFrame(done));
  }
  return null;`;

/** The panel grows to its content little by little. */
const PICTURE = `
  const popup = document.querySelector('.webextension-popup-browser');
  const sizeOf = () => [popup.clientWidth, popup.clientHeight].join();
  for (let [size, frames] = [sizeOf(), 0]; frames < 20; frames++) {
    await new Promise((done) => requestAnimationFrame(done));
    if (sizeOf() !== size) [size, frames] = [sizeOf(), 0];
  }
  const snapshot = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = snapshot.width;
  canvas.height = snapshot.height;
  canvas.getContext('2d').drawImage(snapshot, 0, 0);
  return canvas.toDataURL();`;

const WATCH_REQUESTS = `
  window.backstoryRequests = [];
  Services.obs.addObserver((subject) => {
    const { loadInfo, URI } = subject.QueryInterface(Ci.nsIHttpChannel);
    if (loadInfo?.triggeringPrincipal?.addonId === extension.id) {
      window.backstoryRequests.push(URI.spec);
    }
  }, 'http-on-modify-request');`;
