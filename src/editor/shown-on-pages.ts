/** Shows a draft on pages while it is written: what they are marked by is kept with the draft, and they are told of it. */
import type { Drafts } from '../extension/library/drafts.ts';
import { type Obstacle, obstacleTo } from '../extension/library/obstacles.ts';
import type { ShownOf } from '../extension/library/shown-drafts.ts';
import type { Draft } from '../extension/library/schema.ts';

/** So long nobody types until pages are told, in milliseconds: each of them looks through its text then. */
const PAUSE_MS = 600;

export type ShownOnPagesOptions = {
  readonly draft: Draft;
  /** @throws where there is no library */
  readonly openDrafts: () => Promise<Drafts>;
  readonly shownOf: ShownOf;
  /** Tells open pages that what they are marked by is another. */
  readonly tellPages: () => Promise<void>;
};

/** The draft as it is kept, which says each time whether it is shown: another tab may have switched that. */
export class ShownOnPages {
  readonly #options: ShownOnPagesOptions;
  #isShown: boolean;
  #onShown: (isShown: boolean) => void = () => undefined;
  #pause: ReturnType<typeof setTimeout> | null = null;

  constructor(options: ShownOnPagesOptions) {
    this.#options = options;
    this.#isShown = options.draft.isShown === true;
  }

  get isShown(): boolean {
    return this.#isShown;
  }

  /** Calls back whenever it turns out to be shown, or no longer. */
  follow(onShown: (isShown: boolean) => void): void {
    this.#onShown = onShown;
  }

  /** Keeps the draft, and with it what pages are marked by. */
  async replace(next: Draft, changedAt: number): Promise<Draft | Obstacle> {
    const { openDrafts, shownOf } = this.#options;
    const kept = await (await openDrafts()).replace(next, changedAt, shownOf);
    if (typeof kept === 'string') return kept;
    this.#note(kept.isShown === true);
    if (this.#isShown) this.#tellInAPause();
    return kept;
  }

  /** What stands in the way of changing the draft as it was read. */
  async obstacle(changedAt: number): Promise<Obstacle | null> {
    const { draft, openDrafts } = this.#options;
    return obstacleTo(await (await openDrafts()).get(draft.id), changedAt);
  }

  /** Takes the draft away as it was read, and tells pages that were marked by it. */
  async remove(changedAt: number): Promise<Draft | Obstacle> {
    const { draft, openDrafts, tellPages } = this.#options;
    const removed = await (await openDrafts()).remove(draft.id, changedAt);
    if (typeof removed === 'string') return removed;
    this.end();
    if (removed.isShown === true) await tellPages();
    return removed;
  }

  /** Puts the draft back, which is not shown at first. */
  async putBack(removed: Draft): Promise<boolean> {
    return (await this.#options.openDrafts()).putBack(removed);
  }

  /** Has pages marked, or no longer; resolves, once they are told, to whether that is kept. */
  async set(isShown: boolean): Promise<boolean> {
    const { draft, openDrafts, shownOf, tellPages } = this.#options;
    try {
      const drafts = await openDrafts();
      if (!isShown) await drafts.hide(draft.id);
      else if (!(await drafts.show(draft.id, shownOf))) return false;
    } catch {
      return false;
    }
    this.#note(isShown);
    await tellPages();
    return true;
  }

  /** The draft is gone, or has become a story, which marks pages in its place. */
  end(): void {
    this.#note(false);
  }

  /** Tells pages at once what they are to be told. */
  tellNow(): void {
    if (this.#pause === null) return;
    this.#stopPause();
    void this.#options.tellPages();
  }

  #note(isShown: boolean): void {
    if (!isShown) this.#stopPause();
    if (isShown === this.#isShown) return;
    this.#isShown = isShown;
    this.#onShown(isShown);
  }

  #tellInAPause(): void {
    this.#stopPause();
    this.#pause = setTimeout(() => {
      this.tellNow();
    }, PAUSE_MS);
  }

  #stopPause(): void {
    if (this.#pause !== null) clearTimeout(this.#pause);
    this.#pause = null;
  }
}
