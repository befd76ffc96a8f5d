/** The outcome of a change: announced in the status line where it was saved, and beside its control where it was not. */
import { useLanguage } from '../components/language.ts';
import { type SpokenLine, useSpokenLine } from '../components/spoken-line.tsx';
import type { Status } from '../components/status-line.tsx';

export type SaveOutcome = {
  /** What went wrong in a part of the page. */
  readonly error: SpokenLine;
  readonly showError: (text: string) => void;
  /**
   * Waits for a change, and says what became of it.
   *
   * @param saved resolves to whether the browser saved the change
   * @param said what to say if it did
   * @returns the same as `saved`
   */
  readonly announce: (saved: Promise<boolean>, said: string) => Promise<boolean>;
};

/** Keeps what went wrong in a part of the page. */
export function useSaveOutcome({ say, clear }: Status): SaveOutcome {
  const { message } = useLanguage();
  const [error, setError] = useSpokenLine();

  const showError = (text: string): void => {
    setError(text);
    if (text !== '') clear();
  };
  return {
    error,
    showError,
    async announce(saved, said) {
      showError('');
      const isSaved = await saved;
      if (isSaved) say(said);
      else showError(message('optionsNotKept'));
      return isSaved;
    },
  };
}
