/** How a part of the page says what became of a change: in passing where it is kept, in place where not. */
import { useLanguage } from '../components/language.ts';
import { type SpokenLine, useSpokenLine } from '../components/spoken-line.tsx';
import type { Status } from '../components/status-line.tsx';

export type Report = {
  /** What went wrong in this part. */
  readonly error: SpokenLine;
  readonly showError: (text: string) => void;
  /**
   * Waits for a change, and reports it.
   *
   * @param kept whether the browser kept the change
   * @param said what to say if it did
   * @returns the same as `kept`
   */
  readonly onSaved: (kept: Promise<boolean>, said: string) => Promise<boolean>;
};

/** Keeps what went wrong in a part of the page. */
export function useReport({ say, clear }: Status): Report {
  const { message } = useLanguage();
  const [error, setError] = useSpokenLine();

  const showError = (text: string): void => {
    setError(text);
    if (text !== '') clear();
  };
  return {
    error,
    showError,
    async onSaved(kept, said) {
      showError('');
      const isKept = await kept;
      if (isKept) say(said);
      else showError(message('optionsNotKept'));
      return isKept;
    },
  };
}
