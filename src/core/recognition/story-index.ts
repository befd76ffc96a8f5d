/** Which of many stories may stand on a page: the names of their gates and their sketches, in one piece that is read at once. */
import type { Story } from '../story/story.ts';
import { sharedInSketches } from './sketch.ts';

/** A story as it comes to an index. */
export type SketchedStory = Pick<Story, 'id' | 'gate'> & {
  /** The sketches of all its copies. */
  readonly shingles: Uint32Array;
};

export type StoryIndex = {
  readonly stories: readonly Pick<Story, 'id' | 'gate'>[];
  /** The sketches of the stories, one after the other … */
  readonly shingles: Uint32Array;
  /** … and where that of each ends. */
  readonly ends: Uint32Array;
};

/** Sketches the page's text; called where there are too many stories to compare them all. */
export type SketchPage = () => ReadonlySet<number>;

/** So many stories are compared with a page; of more, the sketches tell which. */
const MAX_CANDIDATES = 16;

/** Puts stories into an index, in their order. */
export function indexStories(stories: readonly SketchedStory[]): StoryIndex {
  const lengths = stories.map(({ shingles }) => shingles.length);
  const ends = new Uint32Array(stories.length);
  const all = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0));
  let end = 0;
  for (const [number, { shingles }] of stories.entries()) {
    all.set(shingles, end);
    end += shingles.length;
    ends[number] = end;
  }
  return { stories: stories.map(({ id, gate }) => ({ id, gate })), shingles: all, ends };
}

/**
 * Finds the stories of whose gates a page has names enough; of many, those that have most in common with the page.
 *
 * @param names as `namesAtGate` returns them
 * @returns their ids, in the order of the index; of stories that have as much in common, the first ones
 */
export function candidatesIn(
  { stories, shingles, ends }: StoryIndex,
  names: readonly string[],
  sketchPage: SketchPage,
): string[] {
  const found = new Set(names);
  // To look at every gate takes a few milliseconds for ten thousand, and nothing but what is kept anyway.
  const atGate = stories.flatMap(({ id, gate }, number) =>
    hasEnough(gate, found) ? [{ id, number }] : [],
  );
  if (atGate.length <= MAX_CANDIDATES) return atGate.map(({ id }) => id);
  const page = sketchPage();
  return atGate
    .map(({ id, number }) => {
      const sketch = shingles.subarray(ends[number - 1] ?? 0, ends[number]);
      return { id, number, shared: sharedInSketches(sketch, page) };
    })
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .slice(0, MAX_CANDIDATES)
    .sort((one, other) => one.number - other.number)
    .map(({ id }) => id);
}

function hasEnough({ names, minNames }: Story['gate'], found: ReadonlySet<string>): boolean {
  let count = 0;
  for (const name of names) if (found.has(name) && ++count >= minNames) return true;
  return false;
}
