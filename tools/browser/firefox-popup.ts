/** The popup in Firefox: a panel of the browser's own window. */
import { writeFile } from 'node:fs/promises';
import type { InPopup, Popup, PopupKey } from './driver.ts';
import { A_WHILE, type FirefoxWindow } from './firefox-window.ts';

export class FirefoxPopup implements Popup {
  readonly #window: FirefoxWindow;

  private constructor(window: FirefoxWindow) {
    this.#window = window;
  }

  /**
   * Waits for a popup that is about to open, or is open, until it has said its state.
   *
   * @param longest how long it may take to come up, in milliseconds
   * @returns null where none comes up, or it closes before
   */
  static async opening(window: FirefoxWindow, longest: number): Promise<FirefoxPopup | null> {
    if (!(await window.run(LOADED, longest))) return null;
    const popup = new FirefoxPopup(window);
    try {
      await popup.evaluate(saidState);
      return popup;
    } catch (error) {
      if (await window.run(`return ${BROWSER} === null;`)) return null;
      throw error;
    }
  }

  /** Closes what is open, and waits until it is gone; the button would close what is still about to go. */
  static async gone(window: FirefoxWindow): Promise<void> {
    await window.run(GONE);
  }

  async evaluate<Values extends unknown[], Result>(
    action: InPopup<Values, Result>,
    ...values: Values
  ): Promise<Result> {
    const expression = `(${String(action)})(document, ...${JSON.stringify(values)})`;
    return (await this.#window.inContent(BROWSER, expression)) as Result;
  }

  async key(name: PopupKey): Promise<void> {
    await this.#window.run(KEY, name);
  }

  evaluateWith(library: string, expression: string): Promise<unknown> {
    return this.#window.inOwnWorld(BROWSER, expression, library);
  }

  async screenshot(file: string): Promise<void> {
    const picture = (await this.#window.run(PICTURE)) as string;
    await writeFile(file, Buffer.from(picture.split(',')[1] ?? '', 'base64'));
  }

  async close(): Promise<void> {
    await this.#window.run(CLOSE);
  }
}

const BROWSER = "document.querySelector('.webextension-popup-browser')";

/** Goes on once the popup's document is loaded; false where none has come up, or it has closed before. */
const LOADED = `
  const [longest] = values;
  const until = performance.now() + longest;
  for (let isThere = false; ; ) {
    const popup = ${BROWSER};
    if (!popup && (isThere || performance.now() > until)) return false;
    isThere = popup !== null;
    if (popup?.currentURI?.spec.endsWith('/popup.html') && !popup.webProgress?.isLoadingDocument) return true;
    await ${A_WHILE};
  }`;

/** On a slow machine Firefox may leave the panel open with no popup in it, and then opens none. */
const GONE = `
  for (const panel of document.querySelectorAll('panel[panelopen]')) panel.hidePopup();
  while (document.querySelector('panel[panelopen]') || ${BROWSER}) await ${A_WHILE};`;

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

/** As the keyboard's driver does: it goes to what has the focus, the window's own parts among it. */
const KEY = `
  const [key] = values;
  // A popup that is opened by keys has the focus, as one that is opened from here may not.
  const popup = ${BROWSER};
  if (document.activeElement !== popup) popup.focus();
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(window)) throw new Error('no keys can be pressed');
  const keyCode = { Tab: 9, Enter: 13 }[key];
  const event = new KeyboardEvent('', { key, code: key, keyCode });
  processor.keydown(event);
  processor.keyup(event);`;

const CLOSE = `
  const panel = ${BROWSER}?.closest('panel');
  if (!panel) return;
  const hidden = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
  panel.hidePopup();
  await hidden;`;

/** The panel grows to its content little by little. */
const PICTURE = `
  const popup = ${BROWSER};
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
