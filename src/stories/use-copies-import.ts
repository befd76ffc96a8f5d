/** The course of an import of versions that were added to stories elsewhere: the reader is asked before any is kept. */
import {
  type CopiesFileReading,
  isCopiesFile,
  judgeCopies,
  planCopies,
  type PlannedCopy,
  readCopiesFile,
} from '../core/library/copies-file.ts';
import type { Refusal } from '../core/library/import-plan.ts';
import type { ValidateStory } from '../core/story-file/schema-error.ts';
import { withAddedCopies } from '../core/story/added-copies.ts';
import type { Copy, Story } from '../core/story/story.ts';
import type { Library } from '../extension/library/library.ts';
import { filesOfKind } from './files-of-kind.ts';
import type { FileReading, SentFile } from './read-files.ts';
import { type Course, useCourse } from './use-course.ts';

/** Why nothing of a file is taken. */
export type CopiesRefusal = Refusal | { readonly kind: 'no-story'; readonly title: string };

/** What a file would add to a story. */
export type PlannedCopies = {
  readonly story: Story;
  readonly planned: readonly PlannedCopy[];
};

export type CopiesQuestionToAsk = {
  readonly stories: readonly PlannedCopies[];
  readonly refused: readonly { readonly name: string; readonly why: CopiesRefusal }[];
  /** What it was made of. */
  readonly files: readonly FileReading<CopiesFileReading>[];
};

export type CopiesImport = Pick<Course<CopiesQuestionToAsk>, 'stage' | 'error' | 'stop'> & {
  /** Asks of what is in files of versions, and gives back the other files. */
  readonly takeFrom: (files: readonly SentFile[]) => Promise<readonly SentFile[]>;
  /** Keeps those that are new. */
  readonly keepNew: (asked: CopiesQuestionToAsk) => Promise<void>;
};

export type CopiesImportOptions = {
  readonly library: Library;
  readonly bundled: readonly Story[];
  readonly validate: ValidateStory;
  /** Called with their number once they are kept. */
  readonly onKept: (count: number) => Promise<void>;
  /** Called where the reader has stopped it. */
  readonly onStopped: () => void;
};

export function useCopiesImport(options: CopiesImportOptions): CopiesImport {
  const { library, bundled, onKept, onStopped } = options;
  const { read, keep, ...course } = useCourse<CopiesQuestionToAsk>(onStopped);
  return {
    ...course,
    async takeFrom(files) {
      const { ofKind, others } = await filesOfKind(files, isCopiesFile);
      await read(ofKind, inOneStep, (all) => questionOn(all, options));
      return others;
    },
    async keepNew(asked) {
      const all = asked.stories.map(({ story, planned }) => ({
        storyId: story.id,
        bundled: bundled.find(({ id }) => id === story.id) ?? null,
        copies: newIn(planned),
      }));
      const count = all.flatMap(({ copies }) => copies).length;
      await keep(count, async (work) => {
        if (await library.putCopies(all, work)) {
          await onKept(count);
          return null;
        }
        // A story may have been removed since the reader was asked, or have got copies in another tab.
        return { asked: await questionOn(asked.files, options), wrong: 'storiesChangedMeanwhile' };
      });
    },
  };
}

/** Such a file is no larger than a story's. */
function* inOneStep(text: string): Generator<number, CopiesFileReading, undefined> {
  return readCopiesFile(text);
}

/** Those of the versions that would be added. */
export function newIn(planned: readonly PlannedCopy[]): readonly Copy[] {
  return planned.flatMap(({ copy, change }) => (change === 'new' ? [copy] : []));
}

async function questionOn(
  files: readonly FileReading<CopiesFileReading>[],
  { library, bundled, validate }: CopiesImportOptions,
): Promise<CopiesQuestionToAsk> {
  const stories = new Map<string, PlannedCopies>();
  const refused: CopiesQuestionToAsk['refused'][number][] = [];
  for (const { name, reading } of files) {
    const refuse = (why: CopiesRefusal): unknown => refused.push({ name, why });
    if (!reading?.ok) {
      refuse(reading ? { kind: 'faults', faults: reading.faults } : { kind: 'unread' });
      continue;
    }
    const { storyId, title, copies } = reading.file;
    const story = await storyHere(storyId, bundled, library);
    if (!story) {
      refuse({ kind: 'no-story', title });
      continue;
    }
    // Two files may be of one story.
    const before = stories.get(storyId)?.planned ?? [];
    const grown = withAddedCopies(story, newIn(before));
    const judged = judgeCopies(copies, grown, validate);
    if (!judged.ok) {
      refuse({ kind: 'faults', faults: judged.faults });
      continue;
    }
    const planned = [...before, ...planCopies(judged.copies, grown.copies)];
    stories.set(storyId, { story, planned });
  }
  return { stories: [...stories.values()], refused, files };
}

/**
 * A story with all copies that it has here; null where it is not here, or can't be read.
 *
 * @throws what the database throws
 */
async function storyHere(
  id: string,
  bundled: readonly Story[],
  library: Library,
): Promise<Story | null> {
  const shipped = bundled.find((story) => story.id === id);
  if (!shipped) return library.story(id);
  return withAddedCopies(shipped, await library.copies.of(id));
}
