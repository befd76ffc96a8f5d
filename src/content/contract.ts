/** What the two scripts of a page, content.ts and reader.ts, know of each other. */
import type { PageState } from '../extension/messages.ts';
import type { ScanResult } from '../page/rescan/rescan.ts';

export type PageSession = {
  /** What the page carries; one that carries nothing is looked at once more. */
  readonly describe: () => Promise<PageState>;
  /** Takes all of it off the page. */
  readonly end: () => void;
};

/** A look at the page that is only at its beginning. */
export type InitialScan = {
  /** The names of stories in the page's raw text. */
  readonly names: readonly string[];
  /** How long that text is, in UTF-16 code units. */
  readonly length: number;
};

export type StorySession = {
  /**
   * One look at the page.
   *
   * @param names the names that stand there
   * @param took milliseconds that the look has taken already; Infinity where they were many
   */
  readonly scan: (names: readonly string[], took: number) => Promise<ScanResult>;
  /** The names have left the page. */
  readonly leave: () => Promise<void>;
  /** Something happened to the element where the story stands. */
  readonly onElementChanged: () => void;
  readonly hasStory: () => boolean;
  readonly describe: () => PageState;
};

/** What the reader asks of the page's life. */
export type ScannedPage = PageSession & { readonly rescanNow: () => Promise<void> };

declare global {
  /** The page's life, in the content script's own world: for the popup, and for a script that takes over. */
  var backstory: PageSession | undefined;
  /** Opens a reader, once it was brought into the page. */
  var createStorySession: ((page: ScannedPage, signal: AbortSignal) => StorySession) | undefined;
}
