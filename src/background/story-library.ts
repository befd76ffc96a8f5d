/** The stories that Backstory knows, the bundled ones and the reader's own, and which of them may stand on a page. */
import { withAddedCopies } from '../core/story/added-copies.ts';
import type { KnownStory } from '../core/recognition/known-story.ts';
import { sketchOfText } from '../core/recognition/sketch.ts';
import type { StorySummary } from '../core/story/story-summary.ts';
import type { Story } from '../core/story/story.ts';

import { stories as bundled } from 'backstory:stories';
import { askLibrary } from './own-library.ts';
import { StoriesAtHand } from './stories-at-hand.ts';

const NO_COPIES: ReadonlyMap<string, Story['copies']> = new Map();
const atHand = new StoriesAtHand();

/** What lists say of every story, but for own ones that are off. */
export async function storySummaries(): Promise<readonly StorySummary[]> {
  const kept = await askLibrary((library) => library.entries(), { entries: [], unreadable: 0 });
  const own = kept.entries.filter(({ id, isOn }) => isOn && !bundledById(id));
  return [
    ...bundled.map((story) => summaryOf(story, false)),
    ...own.map((entry) => summaryOf(entry, true)),
  ];
}

/** The story with an id; null where none has it. A bundled one comes before an own one. */
export async function storyById(id: string): Promise<Story | null> {
  return bundledById(id) ?? askLibrary((library) => atHand.story(library, id), null);
}

/** The same with the copies that were added here to a bundled story. */
export async function storyWithCopies(id: string): Promise<Story | null> {
  const story = await storyById(id);
  if (!story || !bundledById(id)) return story;
  return withAddedCopies(story, await askLibrary((library) => library.copies.of(id), []));
}

/** The title of the story with an id; empty where none has it. */
export async function titleOf(id: string): Promise<string> {
  return (bundledById(id) ?? (await askLibrary((library) => library.entry(id), null)))?.title ?? '';
}

/**
 * The stories of which enough names were found to open the gate, the reader's own first.
 *
 * @param names names as `namesAtGate` returns them
 * @param text the page's
 */
export async function storiesAtGate(
  names: readonly string[],
  text: string,
): Promise<readonly KnownStory[]> {
  const found = new Set(names);
  const atGate = bundled.filter(
    ({ gate }) => gate.names.filter((name) => found.has(name)).length >= gate.minNames,
  );
  const own = await askLibrary(
    (library) => library.storiesFor(names, () => sketchOfText(text)),
    [],
  );
  // Of stories with the same text the first ones are found, and the first one's notes come first.
  return [...own.filter(({ id }) => !bundledById(id)), ...(await withCopies(atGate))];
}

/** Bundled stories with the copies that were added here. */
async function withCopies(stories: readonly Story[]): Promise<readonly Story[]> {
  if (stories.length === 0) return stories;
  const added = await askLibrary((library) => library.copies.all(), NO_COPIES);
  return stories.map((story) => withAddedCopies(story, added.get(story.id) ?? []));
}

function bundledById(id: string): Story | undefined {
  return bundled.find((story) => story.id === id);
}

type Summarised = Omit<StorySummary, 'isOwn' | 'language'> & Pick<Story, 'language'>;

function summaryOf(
  { id, agency, title, asOf, notesBy, language = 'en' }: Summarised,
  isOwn: boolean,
): StorySummary {
  return { id, agency, title, asOf, notesBy, language, isOwn };
}
