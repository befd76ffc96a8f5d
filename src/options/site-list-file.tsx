/** The list of paused sites as a file: saved where the browser saves files, and loaded from there. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { saveFile } from '../components/save-file.ts';

const FILE_NAME = 'backstory-paused-sites.txt';

/** Saves a text as a file. */
export function SaveSites({ text }: { readonly text: string }): VNode {
  const { message } = useLanguage();
  const save = (): void => {
    saveFile(text, FILE_NAME, 'text/plain');
  };
  return (
    <button type="button" id="save-sites" onClick={save}>
      {message('optionsSave')}
    </button>
  );
}

export type LoadSitesProps = {
  readonly onLoaded: (text: string) => void;
  readonly onRefused: (why: string) => void;
};

/** Reads the file that the reader chooses. */
export function LoadSites({ onLoaded, onRefused }: LoadSitesProps): VNode {
  const { message } = useLanguage();
  const load = async (field: HTMLInputElement): Promise<void> => {
    const [chosen] = field.files ?? [];
    if (!chosen) return;
    try {
      onLoaded(await chosen.text());
    } catch {
      onRefused(message('optionsNotLoaded'));
    }
    // The same file can be chosen again.
    field.value = '';
  };
  return (
    <>
      <label for="load-sites" class="field-label">
        {message('optionsLoad')}
      </label>
      <input
        type="file"
        id="load-sites"
        accept=".txt,text/plain"
        onChange={({ currentTarget }) => void load(currentTarget)}
      />
    </>
  );
}
