/** What an import would do, before anything of it is kept. */
import type { StoryFileFault, StoryFileReading } from '../story-file/read-story-file.ts';
import { idBeside, withoutNumber } from '../story/ids.ts';
import type { Story } from '../story/story.ts';
import { changesNothing } from './in-place-of.ts';
import { type OutdatedState, StatesInFiles } from './states-in-files.ts';

/** A file that was read, or that the browser could not read. */
export type ReadFile = { readonly name: string; readonly reading: StoryFileReading | null };

/** What is known before the import. */
export type KnownStories = {
  /** The ids of the bundled stories. */
  readonly bundled: ReadonlySet<string>;
  /** The own stories that {@link idsToCompare} names, by their ids. */
  readonly own: ReadonlyMap<string, Story>;
  /** The ids among those of own stories that can't be read. */
  readonly unreadable: ReadonlySet<string>;
};

export type Change =
  /** No own story has its id. */
  | 'new'
  /** One that is here says the same, be it under another id, or with copies that were added here. */
  | 'same'
  /** It was revised after the one here, or before it. */
  | 'newer'
  | 'older'
  /** It says something else, and one of the two does not tell when it was revised. */
  | 'other'
  /** What the one here says can't be read. */
  | 'unreadable';

export type PlannedStory = {
  /** One that its author has revised has the id under which the earlier one was kept. */
  readonly story: Story;
  readonly change: Change;
  /** The one that it would come in place of; null where there is none, or it can't be read. */
  readonly here: Story | null;
};

/** Why nothing of a file is taken. */
export type Refusal =
  | { readonly kind: 'unread' }
  | { readonly kind: 'faults'; readonly faults: readonly StoryFileFault[] }
  /** A bundled story has the id. */
  | { readonly kind: 'bundled'; readonly id: string }
  /** An earlier file has the story too, or another one by its id, and nothing tells which is newer. */
  | ({ readonly kind: 'twice' } & OutdatedState)
  /** Other files have newer states of stories of this one, which may have others. */
  | {
      readonly kind: 'older';
      readonly states: readonly OutdatedState[];
      readonly hasOthers: boolean;
    };

export type RefusedFile = { readonly name: string; readonly why: Refusal };

export type ImportPlan = {
  readonly stories: readonly PlannedStory[];
  readonly refused: readonly RefusedFile[];
};

/**
 * Decides for each file whether all of it may come, and for each story what it would change. Of several states of a story
 * the newest comes.
 */
export function planImport(files: readonly ReadFile[], known: KnownStories): ImportPlan {
  const states = new StatesInFiles();
  const compared = { ...known, ids: new Set(idsIn(files)), byTitle: byTitle(known.own) };
  const refused: RefusedFile[] = [];
  for (const { name, reading } of files) {
    const why = refusalOf(reading, known, states);
    if (why || !reading?.ok) {
      if (why) refused.push({ name, why });
      continue;
    }
    states.add(reading.stories, name);
  }
  for (const { name, ...why } of states.outdated) {
    refused.push({ name, why: { kind: 'older', ...why } });
  }
  return { stories: states.stories.map((story) => plannedStory(story, compared)), refused };
}

/**
 * The ids of the stories that say what the files would change: those that stories in them have, and those of own stories
 * that may be the same as one of them, or an earlier state of it that was kept under another id.
 *
 * @param own what is known of the own stories without reading them
 */
export function idsToCompare(
  files: readonly ReadFile[],
  own: readonly Pick<Story, 'id' | 'title' | 'notesBy'>[],
): ReadonlySet<string> {
  const stories = storiesIn(files);
  const titles = new Set(stories.map(authorAndTitle));
  const beside = new Set(stories.map((story) => idBeside(story, [])));
  const related = own.filter(
    (one) =>
      titles.has(authorAndTitle(one)) || beside.has(one.id) || beside.has(withoutNumber(one.id)),
  );
  return new Set([...idsIn(files), ...related.map(({ id }) => id)]);
}

function authorAndTitle({ notesBy, title }: Pick<Story, 'title' | 'notesBy'>): string {
  return JSON.stringify([notesBy, title]);
}

function idsIn(files: readonly ReadFile[]): readonly string[] {
  return storiesIn(files).map(({ id }) => id);
}

function storiesIn(files: readonly ReadFile[]): readonly Story[] {
  return files.flatMap(({ reading }) => (reading?.ok ? reading.stories : []));
}

function refusalOf(
  reading: StoryFileReading | null,
  { bundled }: KnownStories,
  states: StatesInFiles,
): Refusal | null {
  if (!reading) return { kind: 'unread' };
  if (!reading.ok) {
    const faults = reading.faults.filter(({ fault }) => fault.severity === 'error');
    return { kind: 'faults', faults };
  }
  const shipped = reading.stories.find(({ id }) => bundled.has(id));
  if (shipped) return { kind: 'bundled', id: shipped.id };
  const rival = states.rival(reading.stories);
  return rival && { kind: 'twice', ...rival };
}

/** Whether it would come in place of one that is here, and say something else. */
export function isInPlaceOfOther(change: Change): boolean {
  return change !== 'new' && change !== 'same';
}

type Compared = KnownStories & {
  /** Those of all stories in the files. */
  readonly ids: ReadonlySet<string>;
  /** The own stories. */
  readonly byTitle: ReadonlyMap<string, readonly Story[]>;
};

function byTitle(own: KnownStories['own']): Compared['byTitle'] {
  const grouped = new Map<string, Story[]>();
  for (const story of own.values()) {
    grouped.set(story.title, [...(grouped.get(story.title) ?? []), story]);
  }
  return grouped;
}

function plannedStory(story: Story, known: Compared): PlannedStory {
  const twin = known.byTitle
    .get(story.title)
    ?.find((one) => changesNothing(story, { ...one, id: story.id }));
  if (twin) return { story, change: 'same', here: twin };
  const earlier = earlierBeside(story, known);
  if (earlier) {
    const revised = { ...story, id: earlier.id };
    return { story: revised, change: changeOf(revised, earlier), here: earlier };
  }
  const here = known.own.get(story.id) ?? null;
  if (here) return { story, change: changeOf(story, here), here };
  return { story, change: known.unreadable.has(story.id) ? 'unreadable' : 'new', here };
}

/** Where somebody else's story has the id, the one by the same author that was kept beside it; null where none was. */
function earlierBeside(story: Story, { own, ids }: Compared): Story | null {
  const inTheWay = own.get(story.id);
  if (!inTheWay || inTheWay.notesBy === story.notesBy) return null;
  const id = idBeside(story, []);
  const beside = [...own.values()].find(
    (one) => one.notesBy === story.notesBy && [one.id, withoutNumber(one.id)].includes(id),
  );
  return beside && !ids.has(beside.id) ? beside : null;
}

function changeOf(story: Story, here: Story): Change {
  if (story.revised === undefined || here.revised === undefined) return 'other';
  if (story.revised === here.revised) return 'other';
  return story.revised > here.revised ? 'newer' : 'older';
}
