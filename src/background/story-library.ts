/** The bundled stories, and which of them may stand on a page. */
import type { Story } from '../core/story/story.ts';
import { stories } from 'backstory:stories';

/** Every story that Backstory knows. */
export function allStories(): readonly Story[] {
  return stories;
}

/** The story with an id; null where no bundled story has it. */
export function storyById(id: string): Story | null {
  return stories.find((story) => story.id === id) ?? null;
}

/**
 * The stories of which enough names were found to open the gate.
 *
 * @param names names as `namesAtGate` returns them
 */
export function storiesAtGate(names: readonly string[]): readonly Story[] {
  const found = new Set(names);
  return stories.filter(
    ({ gate }) => gate.names.filter((name) => found.has(name)).length >= gate.minNames,
  );
}
