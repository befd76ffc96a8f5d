/** The course of an import of stories: the reader decides on those that are here. */
import type { TakenStories } from '../core/library/import-decisions.ts';
import {
  idsToCompare,
  type ImportPlan,
  type KnownStories,
  planImport,
  type ReadFile,
} from '../core/library/import-plan.ts';
import { type StoryFileReading, storyFileSteps } from '../core/story-file/read-story-file.ts';
import type { ValidateStory } from '../core/story-file/schema-error.ts';
import type { Story } from '../core/story/story.ts';
import type { Library } from '../extension/library/library.ts';
import type { SentFile } from './read-files.ts';
import { type Course, useCourse } from './use-course.ts';

export type StoriesToAskOf = {
  readonly plan: ImportPlan;
  /** What it was made of. */
  readonly files: readonly ReadFile[];
};

export type Import = Pick<Course<StoriesToAskOf>, 'stage' | 'error' | 'stop'> & {
  /** Asks of what is in files. */
  readonly readAll: (files: readonly SentFile[]) => Promise<void>;
  readonly keepTaken: (taken: TakenStories) => Promise<void>;
};

export type ImportOptions = {
  readonly library: Library;
  /** The compiled schema of stories. */
  readonly validate: ValidateStory;
  readonly bundledIds: ReadonlySet<string>;
  /** Called once all of it is kept. */
  readonly onKept: (stories: readonly Story[]) => Promise<void>;
  /** Called where the reader has stopped it. */
  readonly onStopped: () => void;
};

export function useImport(options: ImportOptions): Import {
  const { library, validate, bundledIds, onKept, onStopped } = options;
  const { read, keep, ...course } = useCourse<StoriesToAskOf>(onStopped);
  const questionOn = async (
    files: readonly ReadFile[],
    signal: AbortSignal,
  ): Promise<StoriesToAskOf> => ({
    plan: await planOf(files, { library, bundled: bundledIds, signal }),
    files,
  });
  const { stage } = course;
  return {
    ...course,
    readAll: (files) =>
      read<StoryFileReading>(files, (text) => storyFileSteps(text, validate), questionOn),
    keepTaken: ({ stories, ...decided }) =>
      keep(stories.length, async (work) => {
        const put = { ...decided, ...work, takenIds: bundledIds };
        if (await library.put(stories, 'imported', put)) {
          await onKept(stories);
          return null;
        }
        // Another tab has added or changed one of them since the reader was asked.
        const files = stage.kind === 'asking' ? stage.asked.files : [];
        return { asked: await questionOn(files, work.signal), wrong: 'storiesChangedMeanwhile' };
      }),
  };
}

type Planning = {
  readonly library: Library;
  readonly bundled: ReadonlySet<string>;
  /** Ends it between two stories. */
  readonly signal: AbortSignal;
};

async function planOf(
  files: readonly ReadFile[],
  { library, bundled, signal }: Planning,
): Promise<ImportPlan> {
  const { entries } = await library.entries();
  const own = await ownAmong(library, idsToCompare(files, entries), signal);
  return planImport(files, { bundled, ...own });
}

/** The own stories with some ids, and those of the ids whose story can't be read. */
async function ownAmong(
  library: Library,
  ids: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Pick<KnownStories, 'own' | 'unreadable'>> {
  const own = new Map<string, Story>();
  const unreadable = new Set<string>();
  for (const id of ids) {
    signal.throwIfAborted();
    if (!(await library.holds(id))) continue;
    const story = await library.story(id);
    if (story) own.set(id, story);
    else unreadable.add(id);
  }
  return { own, unreadable };
}
