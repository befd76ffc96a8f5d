/** The words that may become a term, or a form of one: those that are selected in the text, or typed. */
import { useMemo, useState } from 'preact/hooks';
import { NEW_TERM } from '../core/editing/not-added.ts';
import { useUnfinished } from './unfinished.ts';

export type Words = {
  readonly words: string;
  readonly type: (words: string) => void;
  /** Takes words of the text in place of those; nobody has typed them, so they are not missed where nobody adds them. */
  readonly select: (words: string) => void;
};

export function useWords(): Words {
  const [typed, setTyped] = useUnfinished(NEW_TERM);
  const [selected, setSelected] = useState('');
  const steps = useMemo(
    () => ({
      type: setTyped,
      select(words: string) {
        setTyped(null);
        setSelected(words);
      },
    }),
    [setTyped],
  );
  return { ...steps, words: typed ?? selected };
}
