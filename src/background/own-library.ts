/** The library of the reader's own stories, opened when it is first asked; without it, all goes on with the bundled ones. */
import type { Library } from '../extension/library/library.ts';
import { openLibrary } from '../extension/library/open-library.ts';

let opening: Promise<Library | null> | null = null;

/**
 * Asks the library.
 *
 * @param without the answer where the browser keeps none, or it fails
 */
export async function askLibrary<Answer>(
  ask: (library: Library) => Promise<Answer>,
  without: Answer,
): Promise<Answer> {
  try {
    const library = await openedLibrary();
    return library ? await ask(library) : without;
  } catch (error) {
    console.error('Backstory: own stories:', error);
    return without;
  }
}

/** One that was closed is opened anew; one that did not open is tried again at the next question. */
async function openedLibrary(): Promise<Library | null> {
  const asked = (opening ??= openLibrary());
  const library = await asked;
  if (library?.isOpen === true) return library;
  if (opening === asked) opening = null;
  return library ? openedLibrary() : null;
}
