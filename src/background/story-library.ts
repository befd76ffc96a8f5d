/** The bundled stories, and which of them a gate's words belong to. */
import type { Story } from '../core/story/story.ts';
import { stories } from 'backstory:stories';

/** Every story Backstory knows. */
export function allStories(): readonly Story[] {
  return stories;
}

/** The story with an id; undefined where Backstory does not know it. */
export function storyById(id: string): Story | undefined {
  return stories.find((story) => story.id === id);
}

/** The stories whose gate opens for the names found on a page. */
export function storiesFor(names: readonly string[]): readonly Story[] {
  const found = new Set(names);
  return stories.filter(
    ({ gate }) => gate.words.filter((word) => found.has(word)).length >= gate.enough,
  );
}
