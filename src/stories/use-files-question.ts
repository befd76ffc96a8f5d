/** The course of an import that is not one of stories: files of its kind are read, the reader is asked, and all is kept or nothing. */
import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { type SpokenLine, useSpokenLine } from '../components/spoken-line.tsx';
import type { MessageKey } from '../view/elements/messages.ts';
import { filesOfKind, type FileText, readTexts } from './files-of-kind.ts';
import type { SentFile } from './read-files.ts';

export type FilesQuestion<Asked> = {
  /** Null where there is nothing to ask. */
  readonly asked: Asked | null;
  /** Why files could not be read, or what is in them not kept. */
  readonly error: SpokenLine;
  /** Asks of what is in files of the kind, and gives back the other files. */
  readonly takeFrom: (files: readonly SentFile[]) => Promise<readonly SentFile[]>;
  /** Leaves the question; nothing is kept. */
  readonly leave: () => void;
};

export type FilesKind<Asked> = {
  /** By the beginning of a file. */
  readonly isOfKind: (beginning: string) => boolean;
  readonly questionOn: (files: readonly FileText[]) => Promise<Asked>;
};

/** Keeps what was asked of; gives what went wrong, and nothing is kept then. */
export type Keep = () => Promise<MessageKey | null>;

/** @returns the question, and what keeps its contents, once at a time: true where they are kept */
export function useFilesQuestion<Asked>({
  isOfKind,
  questionOn,
}: FilesKind<Asked>): readonly [FilesQuestion<Asked>, (keep: Keep) => Promise<boolean>] {
  const { message } = useLanguage();
  const [asked, ask] = useState<Asked | null>(null);
  const [error, complain] = useSpokenLine();
  const isBusy = useRef(false);
  const leave = (): void => {
    ask(null);
  };
  const takeFrom = async (files: readonly SentFile[]): Promise<readonly SentFile[]> => {
    const { ofKind, others } = await filesOfKind(files, isOfKind);
    complain('');
    try {
      if (ofKind.length > 0) {
        const question = await questionOn(await readTexts(ofKind));
        // A state may be a function; this one is not called.
        ask(() => question);
      }
    } catch {
      complain(message('libraryClosed'));
    }
    return others;
  };
  const keepOnce = async (keep: Keep): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    complain('');
    const wrong = await keep().catch((): MessageKey => 'libraryNotAdded');
    isBusy.current = false;
    if (wrong) complain(message(wrong));
    else leave();
    return wrong === null;
  };
  return [{ asked, error, takeFrom, leave }, keepOnce];
}
