/** Files that are dropped or pasted on the page. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type SentFile, textAsFile } from './read-files.ts';

/** Files that are dropped anywhere on the page, and files or texts that are pasted outside of a field. */
export function useFilesOnPage(
  take: (files: readonly SentFile[]) => void,
  nameOfText: string,
): void {
  const latest = useRef(take);
  latest.current = take;
  useLayoutEffect(() => {
    const shown = new AbortController();
    const { signal } = shown;
    const holdsFiles = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') ?? false;
    const admit = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      // The browser would leave the page for the file.
      event.preventDefault();
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = (event: ClipboardEvent): void => {
      if (event.target instanceof Element && event.target.closest('input, textarea')) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) latest.current(files);
      else if (text.trim() !== '') latest.current([textAsFile(nameOfText, text)]);
    };
    document.addEventListener('dragover', admit, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('paste', paste, { signal });
    return () => {
      shown.abort();
    };
  }, []);
}
