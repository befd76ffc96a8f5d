/** Keeps a draft as it changes: the last state, one write after the other, and never over what another tab has kept. */
import type { DraftStory } from '../core/editing/draft-story.ts';
import type { Draft } from '../extension/library/schema.ts';

/** How it stands with keeping; after a conflict nothing is kept any more. */
export type KeepState = 'kept' | 'keeping' | 'failed' | 'conflict';

/** Keeps a draft in place of one that was changed at a certain time; false where another one stands there. */
export type Replace = (draft: Draft, replaces: number) => Promise<boolean>;

/** Told how it stands, and with which state of the story. */
export type OnState = (state: KeepState, story: DraftStory) => void;

export class DraftKeeper {
  readonly #replace: Replace;
  readonly #onState: OnState;
  #draft: Draft;
  #next: DraftStory | null = null;
  #isWriting = false;
  #isInConflict = false;
  #writing: Promise<void> = Promise.resolve();

  /** @param draft as it was read */
  constructor(draft: Draft, replace: Replace, onState: OnState) {
    this.#draft = draft;
    this.#replace = replace;
    this.#onState = onState;
  }

  /** Keeps a state, or of several that come while one is written, the last. */
  keep(story: DraftStory): void {
    if (this.#isInConflict) return;
    this.#next = story;
    if (!this.#isWriting) this.#writing = this.#write(story);
  }

  /** Resolves when nothing is being written. */
  atRest(): Promise<void> {
    return this.#writing;
  }

  async #write(first: DraftStory): Promise<void> {
    this.#isWriting = true;
    this.#onState('keeping', first);
    let state: KeepState = 'kept';
    let story = first;
    while (this.#next !== null) {
      story = this.#next;
      this.#next = null;
      state = await this.#writeOne(story);
      if (state === 'conflict') this.#next = null;
    }
    this.#isInConflict = state === 'conflict';
    this.#isWriting = false;
    this.#onState(state, story);
  }

  async #writeOne(story: DraftStory): Promise<KeepState> {
    const { changedAt } = this.#draft;
    const draft = { ...this.#draft, story, changedAt: Math.max(Date.now(), changedAt + 1) };
    try {
      if (!(await this.#replace(draft, changedAt))) return 'conflict';
      this.#draft = draft;
      return 'kept';
    } catch {
      return 'failed';
    }
  }
}
