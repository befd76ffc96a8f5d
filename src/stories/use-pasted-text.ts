/** What stands in the field for pasting, until it has been taken. */
import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { type SentFile, textAsFile } from './read-files.ts';

export type PastedText = {
  /** What stands in the field. */
  readonly pasted: string;
  readonly setPasted: (text: string) => void;
  /** The text as a file, to be read. */
  readonly pastedFile: () => SentFile;
  /** Told which files are read from now on: the text may be among them. */
  readonly isReading: (files: readonly SentFile[]) => void;
  /** Whether the text was read last, and is not taken. */
  readonly wasRead: () => boolean;
  /** Has the field emptied once what was read of it is kept: whoever was refused mends the text. */
  readonly afterwards: <Kept>(
    onKept: (kept: Kept) => Promise<void>,
  ) => (kept: Kept) => Promise<void>;
};

export function usePastedText(): PastedText {
  const { message } = useLanguage();
  const [pasted, setPasted] = useState('');
  const last = useRef<{ readonly file: SentFile; readonly text: string } | null>(null);
  return {
    pasted,
    setPasted,
    pastedFile() {
      const file = textAsFile(message('storiesPasted'), pasted);
      last.current = { file, text: pasted };
      return file;
    },
    wasRead: () => last.current !== null,
    isReading(files) {
      if (last.current && !files.includes(last.current.file)) last.current = null;
    },
    afterwards: (onKept) => (kept) => {
      // It may have been changed since.
      const taken = last.current?.text;
      setPasted((text) => (text === taken ? '' : text));
      last.current = null;
      return onKept(kept);
    },
  };
}
