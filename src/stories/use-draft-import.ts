/** The course of an import of drafts: their files are told from those of stories, and the author is asked. */
import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { type SpokenLine, useSpokenLine } from '../components/spoken-line.tsx';
import { type DraftInFile, isDraftFile, readDraftFile } from '../core/editing/draft-file.ts';
import { type PlannedDraft, planDrafts } from '../core/editing/draft-plan.ts';
import type { Refusal } from '../core/library/import-plan.ts';
import type { Library } from '../extension/library/library.ts';
import { draftInFile } from './draft-in-file.ts';
import { filesOfKind, readTexts } from './files-of-kind.ts';
import type { SentFile } from './read-files.ts';

/** Why nothing of a file is taken. */
export type DraftRefusal = Refusal | { readonly kind: 'broken'; readonly count: number };

/** What files of drafts would bring. */
export type DraftQuestionToAsk = {
  readonly planned: readonly PlannedDraft[];
  readonly refused: readonly { readonly name: string; readonly why: DraftRefusal }[];
};

export type DraftImport = {
  /** Null where there is nothing to ask. */
  readonly asked: DraftQuestionToAsk | null;
  /** Why drafts could not be read, or kept. */
  readonly error: SpokenLine;
  /** Asks of the drafts that are in files, and gives back the other files. */
  readonly takeFrom: (files: readonly SentFile[]) => Promise<readonly SentFile[]>;
  readonly keep: (drafts: readonly DraftInFile[]) => Promise<void>;
  /** Leaves the question; nothing is kept. */
  readonly leave: () => void;
};

export type DraftImportOptions = {
  readonly library: Library;
  /** No draft becomes one of these. */
  readonly bundledIds: ReadonlySet<string>;
  /** Called with their number once they are kept. */
  readonly onKept: (count: number) => Promise<void>;
};

export function useDraftImport({ library, bundledIds, onKept }: DraftImportOptions): DraftImport {
  const { message } = useLanguage();
  const [asked, ask] = useState<DraftQuestionToAsk | null>(null);
  const [error, complain] = useSpokenLine();
  const isBusy = useRef(false);
  return {
    asked,
    error,
    async takeFrom(files) {
      const { ofKind, others } = await filesOfKind(files, isDraftFile);
      complain('');
      try {
        if (ofKind.length > 0) ask(await questionOn(ofKind, library));
      } catch {
        complain(message('libraryClosed'));
      }
      return others;
    },
    async keep(drafts) {
      if (isBusy.current) return;
      isBusy.current = true;
      complain('');
      const own = drafts.map((draft) => asOwn(draft, bundledIds));
      const isKept = await library.drafts.addBeside(own, newId).then(
        () => true,
        () => false,
      );
      isBusy.current = false;
      if (!isKept) {
        complain(message('libraryNotAdded'));
        return;
      }
      ask(null);
      await onKept(drafts.length);
    },
    leave() {
      ask(null);
    },
  };
}

async function questionOn(
  files: readonly SentFile[],
  library: Library,
): Promise<DraftQuestionToAsk> {
  const drafts: DraftInFile[] = [];
  const refused: DraftQuestionToAsk['refused'][number][] = [];
  for (const { name, text } of await readTexts(files)) {
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
