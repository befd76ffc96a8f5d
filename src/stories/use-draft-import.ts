/** The course of an import of drafts: their files are told from those of stories, and the author is asked. */
import {
  draftFileSteps,
  type DraftFileReading,
  type DraftInFile,
  isDraftFile,
  type UnsoundDraft,
} from '../core/editing/draft-file.ts';
import { draftPlanSteps, type PlannedDraft } from '../core/editing/draft-plan.ts';
import type { Refusal } from '../core/library/import-plan.ts';
import type { Library } from '../extension/library/library.ts';
import { draftInFile } from './draft-in-file.ts';
import { filesOfKind } from './files-of-kind.ts';
import { type FileReading, inSlices, type SentFile } from './read-files.ts';
import { type Course, useCourse } from './use-course.ts';

/** Why nothing of a file is taken, or not all of it. */
export type DraftRefusal =
  | Refusal
  | {
      readonly kind: 'unsound';
      readonly drafts: readonly UnsoundDraft[];
      /** Whether the file has others, which may come. */
      readonly hasOthers: boolean;
    };

/** What files of drafts would bring. */
export type DraftQuestionToAsk = {
  readonly planned: readonly PlannedDraft[];
  readonly refused: readonly { readonly name: string; readonly why: DraftRefusal }[];
};

export type DraftImport = Pick<Course<DraftQuestionToAsk>, 'stage' | 'error' | 'stop'> & {
  /** Asks of what is in files of drafts, and gives back the other files. */
  readonly takeFrom: (files: readonly SentFile[]) => Promise<readonly SentFile[]>;
  readonly keepDrafts: (drafts: readonly DraftInFile[]) => Promise<void>;
};

export type DraftImportOptions = {
  readonly library: Library;
  /** No draft becomes one of these. */
  readonly bundledIds: ReadonlySet<string>;
  /** Called with their number once they are kept. */
  readonly onKept: (count: number) => Promise<void>;
  /** Called where the author has stopped it. */
  readonly onStopped: () => void;
};

export function useDraftImport(options: DraftImportOptions): DraftImport {
  const { library, bundledIds, onKept, onStopped } = options;
  const { read, keep, ...course } = useCourse<DraftQuestionToAsk>(onStopped);
  return {
    ...course,
    async takeFrom(files) {
      const { ofKind, others } = await filesOfKind(files, isDraftFile);
      await read(
        ofKind,
        (text) => draftFileSteps(text, newId),
        (all, signal) => questionOn(all, library, signal),
      );
      return others;
    },
    keepDrafts: (drafts) =>
      keep(drafts.length, async (work) => {
        const own = drafts.map((draft) => asOwn(draft, bundledIds));
        await onKept(await library.drafts.addBeside(own, { ...work, newId }));
        return null;
      }),
  };
}

async function questionOn(
  files: readonly FileReading<DraftFileReading>[],
  library: Library,
  signal: AbortSignal,
): Promise<DraftQuestionToAsk> {
  const drafts: DraftInFile[] = [];
  const refused: DraftQuestionToAsk['refused'][number][] = [];
  for (const { name, reading } of files) {
    if (reading?.ok) drafts.push(...reading.drafts);
    const why = refusalOf(reading);
    if (why) refused.push({ name, why });
  }
  const here = (await library.drafts.list()).map((draft) => () => draftInFile(draft));
  const course = { signal, onProgress: () => undefined };
  return { planned: await inSlices(draftPlanSteps(drafts, here), course), refused };
}

function refusalOf(reading: DraftFileReading | null): DraftRefusal | null {
  if (!reading) return { kind: 'unread' };
  if (!reading.ok) return { kind: 'faults', faults: reading.faults };
  const { drafts, unsound } = reading;
  if (unsound.length === 0) return null;
  return { kind: 'unsound', drafts: unsound, hasOthers: drafts.length > 0 };
}

/** With a time that is not to come, and an id for its story that no story of ours has. */
function asOwn(draft: DraftInFile, bundledIds: ReadonlySet<string>): DraftInFile {
  const { changedAt, story } = draft;
  const now = Date.now();
  return {
    ...draft,
    changedAt: changedAt > 0 ? Math.min(changedAt, now) : now,
    story: bundledIds.has(story.id) ? { ...story, id: '' } : story,
  };
}

function newId(): string {
  return crypto.randomUUID();
}
