/** A change of the library that is asked for in a list: where it fails, that is said there. */
import { useLanguage } from '../components/language.ts';
import { type SpokenLine, useSpokenLine } from '../components/spoken-line.tsx';

export type Attempts = {
  readonly error: SpokenLine;
  /** Says what went wrong. */
  readonly complain: (text: string) => void;
  /** Runs a change; null where it fails, and what was said before is taken back. */
  readonly attempt: <Result>(run: () => Promise<Result>) => Promise<Result | null>;
};

/** @param onStart called before each change */
export function useAttempts(onStart: () => void = () => undefined): Attempts {
  const { message } = useLanguage();
  const [error, complain] = useSpokenLine();
  const attempt = async <Result>(run: () => Promise<Result>): Promise<Result | null> => {
    onStart();
    complain('');
    try {
      return await run();
    } catch {
      complain(message('storiesNotKept'));
      return null;
    }
  };
  return { error, complain, attempt };
}
