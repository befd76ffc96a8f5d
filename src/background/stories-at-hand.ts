/** The own stories that pages asked for last, as long as the library is as it was when they were read. */
import type { Story } from '../core/story/story.ts';
import type { Library } from '../extension/library/library.ts';

/** Each is some 100 kB. */
const MAX_AT_HAND = 8;

export class StoriesAtHand {
  /** By their ids, the one that was asked for last at the end. */
  readonly #stories = new Map<string, Story>();
  #revision = 0;

  /** The story with an id, as the library has it now; null where it has none. */
  async story(library: Pick<Library, 'revision' | 'story'>, id: string): Promise<Story | null> {
    // Whoever changes the library may end before it says so.
    const revision = await library.revision();
    if (revision !== this.#revision) this.#stories.clear();
    this.#revision = revision;
    const story = this.#stories.get(id) ?? (await library.story(id));
    // Another question has seen a later library, while this one was read.
    if (story && revision === this.#revision) this.#keep(story);
    return story;
  }

  #keep(story: Story): void {
    this.#stories.delete(story.id);
    this.#stories.set(story.id, story);
    const [oldest] = this.#stories.keys();
    if (this.#stories.size > MAX_AT_HAND && oldest !== undefined) this.#stories.delete(oldest);
  }
}
