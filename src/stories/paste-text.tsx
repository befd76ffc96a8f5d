/** The field into which the text of a file is pasted. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';

export type PasteTextProps = {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onRead: () => void;
};

/** For those who have no keys to paste with, and for texts that are not the clipboard's. */
export function PasteText({ text, onType, onRead }: PasteTextProps): VNode {
  const { message } = useLanguage();
  return (
    <details id="paste">
      <summary>{message('storiesPaste')}</summary>
      <label for="pasted-text" class="field-label">
        {message('storiesPasteLabel')}
      </label>
      <textarea
        id="pasted-text"
        rows={6}
        dir="ltr"
        value={text}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        onInput={({ currentTarget }) => {
          onType(currentTarget.value);
        }}
      />
      <div class="buttons">
        <button type="button" id="read-text" disabled={text.trim() === ''} onClick={onRead}>
          {message('storiesRead')}
        </button>
      </div>
    </details>
  );
}
