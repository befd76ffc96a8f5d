/** Keeps a draft as it changes: the last state, one write after the other, and never over what another tab has kept. */
import type { DraftStory } from '../core/editing/draft-story.ts';
import type { Obstacle } from '../extension/library/obstacles.ts';
import type { Draft } from '../extension/library/schema.ts';

/** How it stands with keeping; where something stands in the way, nothing is kept any more. */
export type KeepState = 'kept' | 'keeping' | 'failed' | Obstacle;

/** Where drafts are kept; each change is made only to a draft that nobody has changed since. */
export type DraftPlace = {
  readonly replace: (draft: Draft, changedAt: number) => Promise<Draft | Obstacle>;
  /** What stands in the way of changing it; null where nothing does. */
  readonly obstacle: (changedAt: number) => Promise<Obstacle | null>;
  readonly remove: (changedAt: number) => Promise<Draft | Obstacle>;
  /** Resolves to false where another one has come in its place. */
  readonly putBack: (draft: Draft) => Promise<boolean>;
};

/** What somebody else than the keeper has made of the draft that it keeps. */
export type ChangedBeside = {
  readonly changedAt: number;
  /** What each state of the story has from then on. */
  readonly given: Partial<Pick<DraftStory, 'id' | 'usedAs'>>;
};

/** Told how it stands, and with which state of the story. */
export type OnState = (state: KeepState, story: DraftStory) => void;

export type RemoveOutcome = 'removed' | 'failed' | Obstacle;

export class DraftKeeper {
  readonly #place: DraftPlace;
  readonly #onState: OnState;
  #draft: Draft;
  #next: DraftStory | null = null;
  #isWriting = false;
  /** While the draft is being removed, and as long as it is. */
  #isHeld = false;
  #removed: Draft | null = null;
  #removing: Promise<RemoveOutcome> | null = null;
  #comingBack: Promise<boolean> | null = null;
  #obstacle: Obstacle | null = null;
  #writing: Promise<void> = Promise.resolve();

  /** @param draft as it was read */
  constructor(draft: Draft, place: DraftPlace, onState: OnState) {
    this.#draft = draft;
    this.#place = place;
    this.#onState = onState;
  }

  /** Keeps a state, or of several that come while one is written, the last. */
  keep(story: DraftStory): void {
    if (this.#obstacle) return;
    this.#next = story;
    if (!this.#isWriting && !this.#isHeld) this.#writing = this.#write(story);
  }

  /**
   * Has the draft changed by somebody else, once nothing is being written or removed; what is typed meanwhile is kept after that.
   *
   * @param story as it stands
   * @param change is told when the draft was changed that is kept; returns null where it has changed nothing
   * @returns what stands in the way; null where nothing does
   * @throws what `change` throws
   */
  async changeBeside(
    story: DraftStory,
    change: (changedAt: number) => Promise<ChangedBeside | Obstacle | null>,
  ): Promise<Obstacle | null> {
    await this.#untilAtRest();
    if (this.#removed) return 'gone';
    if (this.#obstacle) return this.#obstacle;
    this.#isWriting = true;
    const changing = this.#changeBeside(change);
    this.#writing = changing.then(
      () => undefined,
      () => undefined,
    );
    try {
      const obstacle = await changing;
      if (obstacle) this.#onState(obstacle, story);
      return obstacle;
    } finally {
      this.#isWriting = false;
      if (this.#next && !this.#isHeld) this.#writing = this.#write(this.#next);
    }
  }

  /**
   * Looks whether somebody else has changed or removed the draft, and says so; where that can't be told, the next change
   * tells.
   */
  look(story: DraftStory): Promise<Obstacle | null> {
    return this.changeBeside(story, (changedAt) => this.#place.obstacle(changedAt)).catch(
      () => null,
    );
  }

  /**
   * Removes the draft, once nothing is being written. From then on nothing is kept until it is brought back.
   *
   * @param story as it stands
   */
  remove(story: DraftStory): Promise<RemoveOutcome> {
    this.#removing ??= this.#remove(story).finally(() => {
      this.#removing = null;
    });
    return this.#removing;
  }

  /**
   * Puts the draft back as it was removed, and keeps it as it stands.
   *
   * @returns false where that fails
   */
  bringBack(story: DraftStory): Promise<boolean> {
    this.#comingBack ??= this.#bringBack(story).finally(() => {
      this.#comingBack = null;
    });
    return this.#comingBack;
  }

  async #untilAtRest(): Promise<void> {
    while (this.#isWriting || this.#removing || this.#comingBack) {
      await (this.#removing ?? this.#comingBack ?? this.#writing);
    }
  }

  async #changeBeside(
    change: (changedAt: number) => Promise<ChangedBeside | Obstacle | null>,
  ): Promise<Obstacle | null> {
    const changed = await change(this.#draft.changedAt);
    if (typeof changed === 'string') {
      this.#obstacle = changed;
      this.#next = null;
      return changed;
    }
    if (changed) {
      const { changedAt, given } = changed;
      this.#draft = { ...this.#draft, changedAt };
      // The editor may have given it already, and waits to hear of that very state.
      if (this.#next && !has(this.#next, given)) this.#next = { ...this.#next, ...given };
    }
    return null;
  }

  async #remove(story: DraftStory): Promise<RemoveOutcome> {
    this.#isHeld = true;
    await this.#writing;
    const removed = this.#obstacle ?? (await this.#removeOne());
    if (typeof removed === 'object') {
      this.#removed = removed;
      return 'removed';
    }
    this.#isHeld = false;
    if (removed !== 'failed') {
      this.#obstacle = removed;
      this.#onState(removed, story);
    } else if (this.#next) this.keep(this.#next);
    return removed;
  }

  async #bringBack(story: DraftStory): Promise<boolean> {
    if (!this.#removed) return true;
    try {
      await this.#place.putBack(this.#removed);
    } catch {
      return false;
    }
    this.#removed = null;
    this.#isHeld = false;
    this.#obstacle = null;
    this.keep(story);
    return true;
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
      if (isObstacle(state)) this.#next = null;
    }
    this.#obstacle = isObstacle(state) ? state : null;
    this.#isWriting = false;
    this.#onState(state, story);
  }

  async #writeOne(story: DraftStory): Promise<KeepState> {
    const { changedAt } = this.#draft;
    const draft = { ...this.#draft, story, changedAt: Math.max(Date.now(), changedAt + 1) };
    try {
      const kept = await this.#place.replace(draft, changedAt);
      if (typeof kept === 'string') return kept;
      this.#draft = draft;
      return 'kept';
    } catch {
      return 'failed';
    }
  }

  async #removeOne(): Promise<Draft | 'failed' | Obstacle> {
    try {
      return await this.#place.remove(this.#draft.changedAt);
    } catch {
      return 'failed';
    }
  }
}

/** Whether nothing can be kept any more. */
export function isObstacle(state: KeepState): state is Obstacle {
  return state === 'conflict' || state === 'gone';
}

function has(story: DraftStory, given: ChangedBeside['given']): boolean {
  return Object.entries({ ...story, ...given }).every(
    ([name, value]) => story[name as keyof DraftStory] === value,
  );
}
