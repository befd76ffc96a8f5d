/** The course of an import, of whatever files: they are read, the reader is asked, and what they take is kept. */
import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { type SpokenLine, useSpokenLine } from '../components/spoken-line.tsx';
import type { MessageKey } from '../view/elements/messages.ts';
import {
  bytesOfFiles,
  type FileReading,
  readFiles,
  type SentFile,
  type StepsOf,
  type WorkOptions,
} from './read-files.ts';

export type Stage<Asked> =
  | { readonly kind: 'idle' }
  /** Bytes of files are read, or what is in them is written. */
  | {
      readonly kind: 'working';
      readonly unit: 'bytes' | 'items';
      readonly done: number;
      readonly of: number;
    }
  | { readonly kind: 'asking'; readonly asked: Asked };

/** What is asked next, and what went wrong where something did; null where all is kept. */
export type Outcome<Asked> = { readonly asked: Asked; readonly wrong: MessageKey } | null;

export type Course<Asked> = {
  readonly stage: Stage<Asked>;
  /** Why files could not be read, or what is in them not kept. */
  readonly error: SpokenLine;
  /** Reads files one after the other, and asks of them; without any, it takes back what was said before. */
  readonly read: <Reading>(
    files: readonly SentFile[],
    stepsOf: StepsOf<Reading>,
    questionOn: (read: readonly FileReading<Reading>[], signal: AbortSignal) => Promise<Asked>,
  ) => Promise<void>;
  /** Writes so many things, once at a time. Where that fails the question stands again. */
  readonly keep: (
    count: number,
    write: (options: WorkOptions) => Promise<Outcome<Asked>>,
  ) => Promise<void>;
  /** Ends what is under way, or leaves the question; nothing is kept. */
  readonly stop: () => void;
};

const IDLE = { kind: 'idle' } as const;

/**
 * Keeps how far an import is.
 *
 * @param onStopped called where the reader has stopped it
 */
export function useCourse<Asked>(onStopped: () => void): Course<Asked> {
  const { message } = useLanguage();
  const [stage, setStage] = useState<Stage<Asked>>(IDLE);
  const [error, complain] = useSpokenLine();
  const running = useRef<AbortController | null>(null);

  const work = async (amount: Amount, run: Work<Asked>): Promise<void> => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    complain('');
    const { wrong, ...shown } = amount;
    setStage({ kind: 'working', done: 0, ...shown });
    const onProgress = (done: number): void => {
      setStage({ kind: 'working', done, ...shown });
    };
    const next = await run({ signal: controller.signal, onProgress }).catch((): Stage<Asked> => {
      if (controller.signal.aborted) onStopped();
      else complain(message(wrong));
      return controller.signal.aborted || stage.kind !== 'asking' ? IDLE : stage;
    });
    running.current = null;
    setStage(next);
  };
  return {
    stage,
    error,
    async read(files, stepsOf, questionOn) {
      complain('');
      if (files.length === 0) return;
      const amount = { unit: 'bytes', of: bytesOfFiles(files), wrong: 'storiesClosed' } as const;
      await work(amount, async (options) => {
        const read = await readFiles(files, stepsOf, options);
        const asked = await questionOn(read, options.signal);
        options.signal.throwIfAborted();
        return { kind: 'asking', asked };
      });
    },
    keep: (count, write) =>
      work({ unit: 'items', of: count, wrong: 'storiesNotAdded' }, async (options) => {
        const outcome = await write(options);
        if (!outcome) return IDLE;
        complain(message(outcome.wrong));
        return { kind: 'asking', asked: outcome.asked };
      }),
    stop() {
      if (running.current) running.current.abort();
      else {
        complain('');
        setStage(IDLE);
      }
    },
  };
}

type Amount = {
  readonly unit: 'bytes' | 'items';
  readonly of: number;
  /** What is said where it fails. */
  readonly wrong: MessageKey;
};

type Work<Asked> = (options: WorkOptions) => Promise<Stage<Asked>>;
