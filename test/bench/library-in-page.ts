/** Runs on a page of the extension's own: fills the library with made-up stories by the code that ships. */
import { openLibrary } from '../../src/extension/library/open-library.ts';
import { popupToBackground } from '../../src/extension/to-background.ts';
import { madeUpStory, type MakingUp } from '../support/made-up-story.ts';

/** So many stories are one file that is imported, and one transaction. */
const IN_A_FILE = 500;

/** Fills it; returns how long the library took for it, in milliseconds. */
export async function fillLibrary(count: number, making: MakingUp): Promise<number> {
  const library = await openLibrary();
  if (!library) throw new Error('no library');
  let took = 0;
  for (let first = 0; first < count; first += IN_A_FILE) {
    const length = Math.min(IN_A_FILE, count - first);
    const made = Array.from({ length }, (_, index) => madeUpStory(first + index, making).story);
    const began = performance.now();
    await library.put(made, 'imported');
    took += performance.now() - began;
  }
  library.close();
  await popupToBackground().libraryChanged();
  return took;
}
