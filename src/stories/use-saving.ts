/** Exports are saved as files, and it is said by which names, or that the browser has not taken them. */
import { useLanguage } from '../components/language.ts';
import { saveFile } from '../components/save-file.ts';
import type { Status } from '../components/status-line.tsx';
import type { ExportFile } from '../core/library/export-files.ts';

/**
 * Gives what saves files of JSON.
 *
 * @param complain says beside the button what went wrong
 */
export function useSaving(
  status: Status,
  complain: (text: string) => void,
): (files: readonly ExportFile[]) => void {
  const { locale, message } = useLanguage();
  return (files) => {
    try {
      for (const { name, text } of files) saveFile(text, name, 'application/json');
    } catch {
      complain(message('notSaved'));
      return;
    }
    const names = files.map(({ name }) => name);
    status.say(message('savedAs', new Intl.ListFormat(locale).format(names)));
  };
}
