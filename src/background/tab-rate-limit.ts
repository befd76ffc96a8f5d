/** Limits how often something is done for each tab. */

export class TabRateLimit {
  readonly #pauseMs: number;
  /** When it was last done, by the tab's id. */
  readonly #last = new Map<number, number>();

  /** @param pauseMs how long it is not done again for the same tab, in milliseconds */
  constructor(pauseMs: number) {
    this.#pauseMs = pauseMs;
  }

  /**
   * Whether it may be done for a tab now; then it counts as done.
   *
   * @param now milliseconds of one clock, which is the caller's
   */
  admits(tabId: number, now: number): boolean {
    for (const [id, time] of this.#last) if (now - time >= this.#pauseMs) this.#last.delete(id);
    if (this.#last.has(tabId)) return false;
    this.#last.set(tabId, now);
    return true;
  }
}
