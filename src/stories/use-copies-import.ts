/** The course of an import of versions that were added to stories elsewhere: the reader is asked before any is kept. */
import {
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
import type { FileText } from './files-of-kind.ts';
import { type FilesQuestion, useFilesQuestion } from './use-files-question.ts';

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
};

export type CopiesImport = FilesQuestion<CopiesQuestionToAsk> & {
  /** Keeps those that are new. */
  readonly keep: () => Promise<void>;
};

export type CopiesImportOptions = {
  readonly library: Library;
  readonly bundled: readonly Story[];
  readonly validate: ValidateStory;
  /** Called with their number once they are kept. */
  readonly onKept: (count: number) => Promise<void>;
};

export function useCopiesImport(options: CopiesImportOptions): CopiesImport {
  const { library, bundled, onKept } = options;
  const [question, keepOnce] = useFilesQuestion<CopiesQuestionToAsk>({
    isOfKind: isCopiesFile,
    questionOn: (files) => questionOn(files, options),
  });
  return {
    ...question,
    async keep() {
      const all = (question.asked?.stories ?? []).map(({ story, planned }) => ({
        storyId: story.id,
        isBundled: bundled.some(({ id }) => id === story.id),
        copies: newIn(planned),
      }));
      // A story may have been removed since the reader was asked.
      const isKept = await keepOnce(async () =>
        (await library.putCopies(all)) ? null : 'libraryChangedMeanwhile',
      );
      if (isKept) await onKept(all.flatMap(({ copies }) => copies).length);
    },
  };
}

/** Those of the versions that would be added. */
export function newIn(planned: readonly PlannedCopy[]): readonly Copy[] {
  return planned.flatMap(({ copy, change }) => (change === 'new' ? [copy] : []));
}

async function questionOn(
  files: readonly FileText[],
  { library, bundled, validate }: CopiesImportOptions,
): Promise<CopiesQuestionToAsk> {
  const stories = new Map<string, PlannedCopies>();
  const refused: CopiesQuestionToAsk['refused'][number][] = [];
  for (const { name, text } of files) {
    const refuse = (why: CopiesRefusal): unknown => refused.push({ name, why });
    const reading = text === null ? null : readCopiesFile(text);
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
    const judged = judgeCopies(copies, story, validate);
    if (!judged.ok) {
      refuse({ kind: 'faults', faults: judged.faults });
      continue;
    }
    // Two files may be of one story.
    const before = stories.get(storyId)?.planned ?? [];
    const here = [...story.copies, ...before.map(({ copy }) => copy)];
    stories.set(storyId, { story, planned: [...before, ...planCopies(judged.copies, here)] });
  }
  return { stories: [...stories.values()], refused };
}

/** A story with all copies that it has here; null where it is not here, or can't be read. */
async function storyHere(
  id: string,
  bundled: readonly Story[],
  library: Library,
): Promise<Story | null> {
  const shipped = bundled.find((story) => story.id === id);
  if (!shipped) return library.story(id).catch(() => null);
  return withAddedCopies(shipped, await library.copies.of(id).catch(() => []));
}
