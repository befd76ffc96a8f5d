/**
 * Firefox's own window, in which code runs with the browser's own rights: over BiDi, which
 * `--remote-allow-system-access` opens to it.
 */
import type { Browser } from 'puppeteer-core';

/** Puppeteer keeps its BiDi connection to itself; it has no call for the browser's own window. */
type WithConnection = { readonly connection: Connection };
type Connection = { send(method: string, parameters: object): Promise<{ result: unknown }> };
type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] };
type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** A preference of Firefox's, as `about:config` lists it. */
export type Preference = boolean | number | string;

/** Until something may have changed: a frame, or longer where the window draws none. */
export const A_WHILE =
  'new Promise((done) => (requestAnimationFrame(done), setTimeout(done, 100)))';

export class FirefoxWindow {
  readonly #connection: Connection;
  readonly #context: string;

  private constructor(connection: Connection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  /** Finds the window of a Firefox that was started with `--remote-allow-system-access`. */
  static async of(browser: Browser): Promise<FirefoxWindow> {
    const { connection } = browser as unknown as WithConnection;
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = (result as Tree).contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox shows no window');
    return new FirefoxWindow(connection, window.context);
  }

  /** Runs the body of an asynchronous function, whose arguments and result are JSON. */
  async run(body: string, ...values: readonly unknown[]): Promise<unknown> {
    const answer = await this.#connection.send('script.evaluate', {
      target: { context: this.#context },
      awaitPromise: true,
      expression: `(async (...values) => { ${body} })(...${JSON.stringify(values)})
        .then((value) => JSON.stringify(value ?? null))`,
    });
    const evaluated = answer.result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
    return JSON.parse(evaluated.result.value ?? 'null');
  }

  /**
   * Evaluates an expression in a document, with the browser's own rights.
   *
   * @param where an expression of the `browser` element that shows the document
   */
  async inContent(where: string, expression: string): Promise<unknown> {
    const answer = (await this.run(`const target = ${where}; ${IN_CONTENT}`, expression)) as
      { ok: unknown } | { error: string };
    if ('error' in answer) throw new Error(answer.error);
    return answer.ok;
  }

  /**
   * Evaluates an expression in a document as a script of its own would, after a library's source. The
   * debugger gets in there past the document's policy.
   */
  inOwnWorld(where: string, expression: string, library = ''): Promise<unknown> {
    return this.inContent(
      where,
      `(async () => {
        const { addDebuggerToGlobal } = ChromeUtils.importESModule(
          'resource://gre/modules/jsdebugger.sys.mjs');
        const system = Services.scriptSecurityManager.getSystemPrincipal();
        const sandbox = new Cu.Sandbox(system, { freshCompartment: true });
        addDebuggerToGlobal(sandbox);
        const world = new sandbox.Debugger(content).makeGlobalObjectReference(content);
        const evaluate = (source) => {
          const done = world.executeInGlobal(source);
          if (!done || 'throw' in done) throw new Error('a script failed in a document');
          return done.return;
        };
        evaluate(${JSON.stringify(library)});
        const expression = ${JSON.stringify(expression)};
        const text = evaluate(
          'Promise.resolve(' + expression + ').then((value) => JSON.stringify(value ?? null))');
        return JSON.parse(await Cu.waiveXrays(text.unsafeDereference()));
      })()`,
    );
  }

  /** Sets preferences, which hold from now on. */
  async setPreferences(preferences: Readonly<Record<string, Preference>>): Promise<void> {
    await this.run(SET_PREFERENCES, preferences);
  }

  async tabs(): Promise<readonly string[]> {
    return (await this.run(
      'return gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec);',
    )) as readonly string[];
  }

  /** Closes every tab but the first, and but the selected one where that is said, without a word to their pages. */
  async closeTabs({ butSelected }: { readonly butSelected: boolean }): Promise<void> {
    await this.run(CLOSE_TABS, butSelected);
  }

  /** Shows the page in front as it would be printed. */
  async asPrinted(): Promise<void> {
    await this.run("gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print';");
  }
}

/** Pages, popup and background are in processes of their own, which frame scripts reach. */
const IN_CONTENT = `
  const [expression] = values;
  if (!target) return { error: 'nothing is open there' };
  const name = 'backstory:' + Math.random();
  let isAnswered = false;
  const answer = new Promise((done) => {
    target.messageManager.addMessageListener(name, function listener({ data }) {
      target.messageManager.removeMessageListener(name, listener);
      isAnswered = true;
      done(data);
    });
  });
  // A popup may close before it answers.
  const closed = (async () => {
    while (target.isConnected && !isAnswered) {
      await ${A_WHILE};
    }
    return { error: 'it closed before it answered' };
  })();
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
  return Promise.race([answer, closed]);`;

const SET_PREFERENCES = `
  const [preferences] = values;
  const setters = { boolean: 'setBoolPref', number: 'setIntPref', string: 'setStringPref' };
  for (const [name, value] of Object.entries(preferences)) {
    Services.prefs[setters[typeof value]](name, value);
  }`;

const CLOSE_TABS = `
  const [butSelected] = values;
  for (const panel of document.querySelectorAll('panel[panelopen]')) panel.hidePopup();
  const tabs = gBrowser.tabs.slice(1).filter((tab) => !butSelected || !tab.selected);
  gBrowser.removeTabs(tabs, { animate: false, skipPermitUnload: true });
  // A page may have let the focus go on to the browser's own buttons.
  gBrowser.selectedBrowser.focus();`;
