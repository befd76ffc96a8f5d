/** Where the reader types a word to find in the notes. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';

export type FilterFieldProps = {
  readonly typed: string;
  /** How many statements hold what was typed; null where nothing is looked for. */
  readonly found: number | null;
  readonly onType: (typed: string) => void;
};

/** A field and, beside it, how much was found, which a screen reader says. Esc empties it. */
export function FilterField({ typed, found, onType }: FilterFieldProps): VNode {
  const language = useLanguage();
  return (
    <>
      <input
        type="search"
        id="filter"
        value={typed}
        placeholder={language.message('filter')}
        aria-label={language.message('filter')}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => {
          // A space before all else is nothing to look for, so the field does not take it.
          if (currentTarget.value.trim() === '') currentTarget.value = '';
          onType(currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '') return;
          // With nothing to empty, the key closes the popup.
          event.preventDefault();
          onType('');
        }}
      />
      <span id="found" role="status">
        {found !== null && language.count('filterFound', found)}
      </span>
    </>
  );
}
