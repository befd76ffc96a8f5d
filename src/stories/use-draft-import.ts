/** The course of an import of drafts: their files are told from those of stories, and the author is asked. */
import { type DraftInFile, isDraftFile, readDraftFile } from '../core/editing/draft-file.ts';
import { type PlannedDraft, planDrafts } from '../core/editing/draft-plan.ts';
import type { Refusal } from '../core/library/import-plan.ts';
import type { Library } from '../extension/library/library.ts';
import { draftInFile } from './draft-in-file.ts';
import type { FileText } from './files-of-kind.ts';
import { type FilesQuestion, useFilesQuestion } from './use-files-question.ts';

/** Why nothing of a file is taken. */
export type DraftRefusal = Refusal | { readonly kind: 'broken'; readonly count: number };

/** What files of drafts would bring. */
export type DraftQuestionToAsk = {
  readonly planned: readonly PlannedDraft[];
  readonly refused: readonly { readonly name: string; readonly why: DraftRefusal }[];
};

export type DraftImport = FilesQuestion<DraftQuestionToAsk> & {
  readonly keep: (drafts: readonly DraftInFile[]) => Promise<void>;
};

export type DraftImportOptions = {
  readonly library: Library;
  /** No draft becomes one of these. */
  readonly bundledIds: ReadonlySet<string>;
  /** Called with their number once they are kept. */
  readonly onKept: (count: number) => Promise<void>;
};

export function useDraftImport({ library, bundledIds, onKept }: DraftImportOptions): DraftImport {
  const [question, keepOnce] = useFilesQuestion<DraftQuestionToAsk>({
    isOfKind: isDraftFile,
    questionOn: (files) => questionOn(files, library),
  });
  return {
    ...question,
    async keep(drafts) {
      const own = drafts.map((draft) => asOwn(draft, bundledIds));
      const isKept = await keepOnce(async () => {
        await library.drafts.addBeside(own, newId);
        return null;
      });
      if (isKept) await onKept(drafts.length);
    },
  };
}

async function questionOn(
  files: readonly FileText[],
  library: Library,
): Promise<DraftQuestionToAsk> {
  const drafts: DraftInFile[] = [];
  const refused: DraftQuestionToAsk['refused'][number][] = [];
  for (const { name, text } of files) {
    const reading = text === null ? null : readDraftFile(text, newId);
    if (!reading) refused.push({ name, why: { kind: 'unread' } });
    else if (reading.ok) drafts.push(...reading.drafts);
    else if ('broken' in reading)
      refused.push({ name, why: { kind: 'broken', count: reading.broken } });
    else refused.push({ name, why: { kind: 'faults', faults: reading.faults } });
  }
  const here = (await library.drafts.list()).map(draftInFile);
  return { planned: planDrafts(drafts, here), refused };
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
