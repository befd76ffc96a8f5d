/** The words that may become a term, or a form of one: those that are selected in the text, or typed. */
import { useMemo, useState } from 'preact/hooks';
import { NEW_TERM } from '../core/editing/not-added.ts';
import { useUnfinished } from './unfinished.ts';

export type Words = {
  readonly words: string;
  /** Words of the text that are selected while others are typed, and may take their place; none where it is empty. */
  readonly offered: string;
  readonly type: (words: string) => void;
  /** Takes words of the text, unless others are typed; nobody misses them where nobody adds them. */
  readonly select: (words: string) => void;
  /** Takes those that are offered in place of those that are typed. */
  readonly takeOffered: () => void;
};

export function useWords(): Words {
  const [kept, setTyped] = useUnfinished(NEW_TERM);
  const [selected, setSelected] = useState('');
  const steps = useMemo(
    () => ({
      type(words: string) {
        setSelected('');
        setTyped(words);
      },
      select: setSelected,
      takeOffered() {
        setTyped(null);
      },
    }),
    [setTyped],
  );
  const typed = kept ?? '';
  return typed === ''
    ? { ...steps, words: selected, offered: '' }
    : { ...steps, words: typed, offered: selected === typed ? '' : selected };
}
