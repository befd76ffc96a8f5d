/**
 * What the two scripts of a page offer each other: content.ts, which runs on every page, and reader.ts,
 * which the background brings only where names of a story stand.
 */
import type { Gate } from '../core/recognition/gate.ts';
import type { PageState } from '../extension/protocol.ts';
import type { ScanResult } from '../page/rescan/scan-result.ts';

/** The page session, which owns the page's state, as the reader script uses it. */
export type PageSession = {
  /** What the page carries; a page that carries no story is scanned once more before the answer. */
  readonly describe: () => Promise<PageState>;
  /** Keeps what the page carries now, and reports it to the background where that is news. */
  readonly setState: (state: PageState) => void;
  /** Reports the state again at its next change, and scans the page: it has come back from the browser's cache. */
  readonly reviveFromCache: () => Promise<void>;
  /** Scans the page out of turn. */
  readonly rescanNow: () => Promise<void>;
  /** Plans a scan: something happened to the element that holds the marked story. */
  readonly storyChanged: () => void;
  /** Takes all that is ours off the page, for good. */
  readonly end: () => void;
};

/** The reader script as the page session uses it. */
export type ReaderScript = {
  /**
   * Scans the page's visible text.
   *
   * @param names the names of stories that stand in its raw text
   * @param tookMs how long the scan has taken already, in milliseconds; Infinity yields to the page at once
   */
  readonly scan: (names: readonly string[], tookMs: number) => Promise<ScanResult>;
  /** Takes the marks off the page: the names have left it. */
  readonly leave: () => void;
};

/** What the scripts put into the global scope of their isolated world; on the first-run page the reader script is first. */
export type Backstory = {
  /** The page session, for the popup and for a content script that takes over; from content.ts. */
  describe?: PageSession['describe'];
  end?: PageSession['end'];
  /** Takes the bar off the page by which somebody takes an article from it; from capture.ts. */
  endCapture?: () => void;
  /** By which the background knows that somebody has asked for the page's article; from the popup. */
  captureToken?: string;
  /** Looks for the names of own stories too: their gates have come, or are others now; from content.ts. */
  lookAgain?: () => void;
  /** The gates of own stories; from own-gate.ts, which may be first. */
  gates?: readonly Gate[];
  /** Starts the reader script's work; from reader.ts, once it was brought into the page. */
  createReader?: ((page: PageSession, signal: AbortSignal) => ReaderScript) | undefined;
};

declare global {
  /** The one name that is ours there. */
  var backstory: Backstory | undefined;
}
