/** The course of an import: files are read, the reader is asked, and what they take is kept. */
import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { type SpokenLine, useSpokenLine } from '../components/spoken-line.tsx';
import { idsIn, type ImportPlan, planImport, type ReadFile } from '../core/library/import-plan.ts';
import type { ValidateStory } from '../core/story-file/schema-error.ts';
import type { Story } from '../core/story/story.ts';
import type { Library, PutOptions } from '../extension/library/library.ts';
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
  | { readonly kind: 'asking'; readonly plan: ImportPlan };

export type Import = {
  readonly stage: ImportStage;
  readonly error: SpokenLine;
  readonly read: (files: readonly SentFile[]) => Promise<void>;
  readonly keep: (stories: readonly Story[]) => Promise<void>;
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
  return {
    stage,
    error,
    read: (files) =>
      work({ unit: 'bytes', of: bytesOf(files) }, async (signal, onProgress) => {
        const read = await readAll(files, validate, { signal, onProgress });
        const own = await ownAmong(library, idsIn(read));
        signal.throwIfAborted();
        return { kind: 'asking', plan: planImport(read, { bundled: bundledIds, own }) };
      }),
    keep: (stories) =>
      work({ unit: 'stories', of: stories.length }, async (signal, onProgress) => {
        await library.put(stories, 'imported', { signal, onProgress });
        await onKept(stories);
        return IDLE;
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
  { signal, onProgress }: Required<PutOptions>,
): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const [index, file] of files.entries()) {
    const before = bytesOf(files.slice(0, index));
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

function bytesOf(files: readonly SentFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** The own stories with some ids. */
async function ownAmong(
  library: Library,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Story>> {
  const { entries } = await library.entries();
  const kept = new Set(entries.map(({ id }) => id));
  const own = new Map<string, Story>();
  for (const id of ids) {
    const story = kept.has(id) ? await library.story(id) : null;
    if (story) own.set(id, story);
  }
  return own;
}
