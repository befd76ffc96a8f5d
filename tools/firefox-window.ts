/**
 * Firefox's own window, where the toolbar button and the popup are. Each action below is run in the
 * browser's window with the browser's own rights, so it names what only Firefox has.
 */
import type { Browser } from 'puppeteer-core';

export type BrowserWindow = {
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
  readonly command: (name: string) => Promise<void>;
  readonly badge: () => Promise<{ text: string; title: string }>;
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

  const inPopup = async (expression: string): Promise<unknown> => {
    const answer = (await run(IN_POPUP, expression)) as { ok: unknown } | { error: string };
    if ('error' in answer) throw new Error(answer.error);
    return answer.ok;
  };

  return {
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
    command: async (name) => {
      await run(COMMAND, name);
    },
    badge: async () =>
      (await run(`
        const tab = gBrowser.selectedTab;
        const { badgeText, title } = action.action.getContextData(tab);
        return { text: badgeText ?? '', title };`)) as { text: string; title: string },
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

/** The popup is in a process of its own, which a frame script reaches. */
const IN_POPUP = `
  const [expression] = values;
  const popup = document.querySelector('.webextension-popup-browser');
  if (!popup) return { error: 'the popup is closed' };
  const name = 'backstory:' + Math.random();
  const answer = new Promise((done) => {
    popup.messageManager.addMessageListener(name, function listener({ data }) {
      popup.messageManager.removeMessageListener(name, listener);
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
  popup.messageManager.loadFrameScript(
    'data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  return answer;`;

const PICTURE = `
  const popup = document.querySelector('.webextension-popup-browser');
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
