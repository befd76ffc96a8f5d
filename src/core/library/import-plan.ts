/** What an import would do, before anything of it is kept. */
import { isSameStory } from '../story/says-the-same.ts';
import type { StoryFileFault, StoryFileReading } from '../story-file/read-story-file.ts';
import type { Story } from '../story/story.ts';

/** A file that was read, or that the browser could not read. */
export type ReadFile = { readonly name: string; readonly reading: StoryFileReading | null };

/** What is known before the import. */
export type KnownStories = {
  /** The ids of the bundled stories. */
  readonly bundled: ReadonlySet<string>;
  /** The own stories that have the id of one in the files, by their ids. */
  readonly own: ReadonlyMap<string, Story>;
  /** The ids among those of own stories that can't be read. */
  readonly unreadable: ReadonlySet<string>;
};

export type Change =
  /** No own story has its id. */
  | 'new'
  /** The one here says the same. */
  | 'same'
  /** It was revised after the one here, or before it. */
  | 'newer'
  | 'older'
  /** It says something else, and one of the two does not tell when it was revised. */
  | 'other'
  /** What the one here says can't be read. */
  | 'unreadable';

export type PlannedStory = {
  readonly story: Story;
  readonly change: Change;
};

/** Why nothing of a file is taken. */
export type Refusal =
  | { readonly kind: 'unread' }
  | { readonly kind: 'faults'; readonly faults: readonly StoryFileFault[] }
  /** A bundled story has the id. */
  | { readonly kind: 'bundled'; readonly id: string }
  /** A story of an earlier file has the id. */
  | { readonly kind: 'twice'; readonly id: string; readonly file: string };

export type RefusedFile = { readonly name: string; readonly why: Refusal };

export type ImportPlan = {
  readonly stories: readonly PlannedStory[];
  readonly refused: readonly RefusedFile[];
};

/** Decides for each file whether all of it may come, and for each story what it would change. */
export function planImport(files: readonly ReadFile[], known: KnownStories): ImportPlan {
  const fileOf = new Map<string, string>();
  const stories: PlannedStory[] = [];
  const refused: RefusedFile[] = [];
  for (const { name, reading } of files) {
    const why = refusalOf(reading, known, fileOf);
    if (why || !reading?.ok) {
      if (why) refused.push({ name, why });
      continue;
    }
    for (const story of reading.stories) {
      fileOf.set(story.id, name);
      stories.push({ story, change: changeOf(story, known) });
    }
  }
  return { stories, refused };
}

/** The ids of all stories in the files. */
export function idsIn(files: readonly ReadFile[]): readonly string[] {
  return files.flatMap(({ reading }) => (reading?.ok ? reading.stories.map(({ id }) => id) : []));
}

function refusalOf(
  reading: StoryFileReading | null,
  { bundled }: KnownStories,
  fileOf: ReadonlyMap<string, string>,
): Refusal | null {
  if (!reading) return { kind: 'unread' };
  if (!reading.ok) {
    const faults = reading.faults.filter(({ fault }) => fault.severity === 'error');
    return { kind: 'faults', faults };
  }
  for (const { id } of reading.stories) {
    if (bundled.has(id)) return { kind: 'bundled', id };
    const file = fileOf.get(id);
    if (file !== undefined) return { kind: 'twice', id, file };
  }
  return null;
}

/** Whether it would come in place of one that is here, and say something else. */
export function isInPlaceOfOther(change: Change): boolean {
  return change !== 'new' && change !== 'same';
}

function changeOf(story: Story, { own, unreadable }: KnownStories): Change {
  const before = own.get(story.id);
  if (!before) return unreadable.has(story.id) ? 'unreadable' : 'new';
  if (isSameStory(before, story)) return 'same';
  if (story.revised === undefined || before.revised === undefined) return 'other';
  if (story.revised === before.revised) return 'other';
  return story.revised > before.revised ? 'newer' : 'older';
}
