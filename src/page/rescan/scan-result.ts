/** What a scan of the page has come to. */

export type ScanResult = {
  /**
   * `no-names`: too few names of any story stand in the text. `no-match`: the names do, the story
   * does not, or not yet. `found`: the story is there.
   */
  readonly kind: 'no-names' | 'no-match' | 'found';
  /** Whether the marks are others than before the scan. */
  readonly marksChanged: boolean;
  /** How long the page was read, in milliseconds. */
  readonly took: number;
};

/** A scan that found nothing, and took no time. */
export const EMPTY_SCAN: ScanResult = {
  kind: 'no-match',
  marksChanged: false,
  took: 0,
};
