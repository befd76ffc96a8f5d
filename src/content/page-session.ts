/** One page, from its first whole scan on: the gate again and again, and the reader script once the gate is open. */
import type { PageState } from '../extension/protocol.ts';
import { pageToBackground } from '../extension/to-background.ts';
import { EMPTY_SCAN, Rescan, type ScanResult } from '../page/rescan/rescan.ts';
import { rawText } from '../page/text/raw-text.ts';
import type { PageForReader, ReaderForPage } from './contract.ts';

/** What the gate found in the page's raw text. */
export type GateScan = {
  /** The names of stories that stand there. */
  readonly names: readonly string[];
  /** How long the text is, in UTF-16 code units. */
  readonly length: number;
};

/** Looking for names in a text this long takes all of the page's time slice. */
const LONG_TEXT = 200_000;

export class PageSession implements PageForReader {
  readonly #findNames: (text: string) => readonly string[];
  readonly #life = new AbortController();
  readonly #rescan: Rescan;
  #initial: GateScan | null;
  #reader: ReaderForPage | null = null;
  #state: PageState = { kind: 'none', site: location.hostname };
  #lastReported = JSON.stringify(this.#state);

  /**
   * Scans the page at once.
   *
   * @param findNames the gate: finds the names of stories in a raw text, where there are enough of them
   * @param initial the first look through the gate, which saves another one where it found names
   */
  constructor(findNames: (text: string) => readonly string[], initial: GateScan) {
    this.#findNames = findNames;
    this.#initial = initial.names.length > 0 ? initial : null;
    this.#rescan = new Rescan(
      {
        scan: (roots) => this.#scan(roots),
        onElementChanged: () => this.#reader?.onElementChanged(),
      },
      this.#life.signal,
    );
  }

  async describe(): Promise<PageState> {
    await this.#rescan.settled();
    if (this.#state.kind !== 'found') await this.rescanNow();
    return this.#state;
  }

  setState(state: PageState): void {
    this.#state = state;
    const serialised = JSON.stringify(state);
    if (serialised === this.#lastReported) return;
    this.#lastReported = serialised;
    void pageToBackground.reportState(state);
  }

  reviveFromCache(): Promise<void> {
    this.#lastReported = '';
    return this.rescanNow();
  }

  rescanNow(): Promise<void> {
    return this.#rescan.rescanNow();
  }

  end(): void {
    this.#life.abort();
    // A content script that takes over brings its own reader.
    globalThis.createReader = undefined;
  }

  async #scan(roots: () => readonly ShadowRoot[]): Promise<ScanResult> {
    const began = performance.now();
    const { names, length } = this.#initial ?? this.#lookThroughGate(roots());
    this.#initial = null;
    const took = performance.now() - began;
    if (names.length === 0) {
      this.#reader?.leave();
      return { ...EMPTY_SCAN, kind: 'no-names', took };
    }
    this.#reader ??= await this.#bringReader();
    if (!this.#reader) return { ...EMPTY_SCAN, took };
    return this.#reader.scan(names, length > LONG_TEXT ? Infinity : took);
  }

  #lookThroughGate(roots: readonly ShadowRoot[]): GateScan {
    const text = rawText(roots);
    return { names: this.#findNames(text), length: text.length };
  }

  /** Most pages do without the reader script, so it comes apart; null where it did not come. */
  async #bringReader(): Promise<ReaderForPage | null> {
    if (!globalThis.createReader) await pageToBackground.bringReader();
    const { signal } = this.#life;
    return signal.aborted ? null : (globalThis.createReader?.(this, signal) ?? null);
  }
}
