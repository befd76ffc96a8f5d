/** Shows a draft on pages while it is written: what they are marked by is kept with the draft, and they are told of it. */
import type { Drafts } from '../extension/library/drafts.ts';
import type { ShownOf } from '../extension/library/shown-drafts.ts';
import type { Draft } from '../extension/library/schema.ts';
import type { Replace } from './draft-keeper.ts';

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

export class ShownOnPages {
  readonly #options: ShownOnPagesOptions;
  #isShown: boolean;
  #pause: ReturnType<typeof setTimeout> | null = null;

  constructor(options: ShownOnPagesOptions) {
    this.#options = options;
    this.#isShown = options.draft.isShown === true;
  }

  get isShown(): boolean {
    return this.#isShown;
  }

  /** Keeps the draft, and with it what pages are marked by. */
  readonly replace: Replace = async (next, changedAt) => {
    const { openDrafts, shownOf } = this.#options;
    const isKept = await (await openDrafts()).replace(next, changedAt, shownOf);
    if (isKept && this.#isShown) this.#tellInAPause();
    return isKept;
  };

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
    this.#isShown = isShown;
    await tellPages();
    return true;
  }

  /** The draft has become a story, which marks pages in its place. */
  end(): void {
    this.#isShown = false;
    this.#stopPause();
  }

  /** Tells pages at once what they are to be told. */
  tellNow(): void {
    if (this.#pause === null) return;
    this.#stopPause();
    void this.#options.tellPages();
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
