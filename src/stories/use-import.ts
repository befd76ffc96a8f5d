/** The course of an import: files are read, the reader is asked, and what they take is kept. */
import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { type SpokenLine, useSpokenLine } from '../components/spoken-line.tsx';
import type { TakenStories } from '../core/library/import-decisions.ts';
import {
  idsToCompare,
  type ImportPlan,
  type KnownStories,
  planImport,
  type ReadFile,
} from '../core/library/import-plan.ts';
import type { ValidateStory } from '../core/story-file/schema-error.ts';
import type { Story } from '../core/story/story.ts';
import type { Library } from '../extension/library/library.ts';
import type { PutOptions } from '../extension/library/put-stories.ts';
import { readFile, type SentFile } from './read-files.ts';

export type ImportStage =
  | { readonly kind: 'idle' }
  /** Bytes are read, stories are written. */
  | {
      readonly kind: 'working';
      readonly unit: 'bytes' | 'stories';
      readonly done: number;
      readonly of: number;
    }
  | { readonly kind: 'asking'; readonly plan: ImportPlan; readonly files: readonly ReadFile[] };

export type Import = {
  readonly stage: ImportStage;
  readonly error: SpokenLine;
  readonly read: (files: readonly SentFile[]) => Promise<void>;
  readonly keep: (taken: TakenStories) => Promise<void>;
  /** Ends what is under way, or leaves the question; nothing is kept. */
  readonly stop: () => void;
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

const IDLE: ImportStage = { kind: 'idle' };

/** Keeps how far an import is. */
export function useImport({
  library,
  validate,
  bundledIds,
  onKept,
  onStopped,
}: ImportOptions): Import {
  const { message } = useLanguage();
  const [stage, setStage] = useState<ImportStage>(IDLE);
  const [error, complain] = useSpokenLine();
  const running = useRef<AbortController | null>(null);

  const work = async (
    amount: { readonly unit: 'bytes' | 'stories'; readonly of: number },
    run: Work,
  ): Promise<void> => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    complain('');
    setStage({ kind: 'working', done: 0, ...amount });
    const next = await run(controller.signal, (done) => {
      setStage({ kind: 'working', done, ...amount });
    }).catch(() => {
      if (controller.signal.aborted) onStopped();
      else complain(message('libraryNotAdded'));
      return IDLE;
    });
    running.current = null;
    setStage(next);
  };
  const ask = (files: readonly ReadFile[]): Promise<ImportStage> =>
    stageOf(files, library, bundledIds);
  return {
    stage,
    error,
    read: (files) =>
      work({ unit: 'bytes', of: bytesOfFiles(files) }, async (signal, onProgress) => {
        const read = await readAll(files, validate, { signal, onProgress });
        const asking = await ask(read);
        signal.throwIfAborted();
        return asking;
      }),
    keep: ({ stories, ...decided }) =>
      work({ unit: 'stories', of: stories.length }, async (signal, onProgress) => {
        const options = { ...decided, takenIds: bundledIds, signal, onProgress };
        if (await library.put(stories, 'imported', options)) {
          await onKept(stories);
          return IDLE;
        }
        // Another tab has added or changed one of them since the reader was asked.
        complain(message('libraryChangedMeanwhile'));
        return stage.kind === 'asking' ? ask(stage.files) : IDLE;
      }),
    stop() {
      if (running.current) running.current.abort();
      else setStage(IDLE);
    },
  };
}

type Work = (signal: AbortSignal, onProgress: (done: number) => void) => Promise<ImportStage>;

/** One after the other; tells how many bytes are read. */
async function readAll(
  files: readonly SentFile[],
  validate: ValidateStory,
  { signal, onProgress }: Required<Pick<PutOptions, 'signal' | 'onProgress'>>,
): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const [index, file] of files.entries()) {
    const before = bytesOfFiles(files.slice(0, index));
    const course = {
      signal,
      onProgress: (share: number) => {
        onProgress(before + share * file.size);
      },
    };
    read.push(await readFile(file, validate, course));
    onProgress(before + file.size);
  }
  return read;
}

function bytesOfFiles(files: readonly SentFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

async function stageOf(
  files: readonly ReadFile[],
  library: Library,
  bundled: ReadonlySet<string>,
): Promise<ImportStage> {
  const { entries } = await library.entries();
  const own = await ownAmong(library, idsToCompare(files, entries));
  return { kind: 'asking', plan: planImport(files, { bundled, ...own }), files };
}

/** The own stories with some ids, and those of the ids whose story can't be read. */
async function ownAmong(
  library: Library,
  ids: ReadonlySet<string>,
): Promise<Pick<KnownStories, 'own' | 'unreadable'>> {
  const own = new Map<string, Story>();
  const unreadable = new Set<string>();
  for (const id of ids) {
    if (!(await library.holds(id))) continue;
    const story = await library.story(id);
    if (story) own.set(id, story);
    else unreadable.add(id);
  }
  return { own, unreadable };
}
