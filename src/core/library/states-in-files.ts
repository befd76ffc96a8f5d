/** Several files may bring one story, in one state or in several: of each story one state may come. */
import { isSameStory } from '../story/says-the-same.ts';
import type { Story } from '../story/story.ts';

/** A story that may come, and the name of the file that brings it. */
export type StoryInFile = { readonly story: Story; readonly file: string };

/** A state of a story that does not come, since another file has a newer one. */
export type OutdatedState = {
  readonly title: string;
  /** The name of the file with the newer one. */
  readonly file: string;
};

/** The states that may come, by their ids. */
export class StatesInFiles {
  readonly #states = new Map<string, StoryInFile>();
  /** By the names of their files. */
  readonly #outdated = new Map<string, OutdatedState[]>();

  /** The first story of a file for which one of an earlier file stands in the way, with the name of that; null for none. */
  rival(stories: readonly Story[]): OutdatedState | null {
    for (const story of stories) {
      const before = this.#states.get(story.id);
      if (before && comesInstead(story, before.story) === null) {
        return { title: story.title, file: before.file };
      }
    }
    return null;
  }

  /** Takes the stories of a file which has no rival. */
  add(stories: readonly Story[], file: string): void {
    for (const story of stories) {
      const before = this.#states.get(story.id);
      if (before && comesInstead(story, before.story) !== true) {
        if (!isSameStory(story, before.story)) this.#outdate(file, story, before.file);
        continue;
      }
      if (before) this.#outdate(before.file, before.story, file);
      this.#states.set(story.id, { story, file });
    }
  }

  get stories(): readonly Story[] {
    return [...this.#states.values()].map(({ story }) => story);
  }

  /** The files of which not all comes, as other files have newer states. */
  get outdated(): readonly {
    readonly name: string;
    readonly states: readonly OutdatedState[];
    /** Whether the file has others, which may come. */
    readonly hasOthers: boolean;
  }[] {
    const files = new Set([...this.#states.values()].map(({ file }) => file));
    return [...this.#outdated].map(([name, states]) => ({
      ...{ name, states, hasOthers: files.has(name) },
    }));
  }

  #outdate(name: string, { title }: Story, file: string): void {
    this.#outdated.set(name, [...(this.#outdated.get(name) ?? []), { title, file }]);
  }
}

/** Whether a story is newer than one by its id, which it is not where both say the same; null where nothing tells. */
function comesInstead(story: Story, before: Story): boolean | null {
  if (isSameStory(story, before)) return false;
  if (story.notesBy !== before.notesBy || story.revised === before.revised) return null;
  if (story.revised === undefined || before.revised === undefined) return null;
  return story.revised > before.revised;
}
