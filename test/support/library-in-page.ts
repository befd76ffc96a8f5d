/** Runs on a page of the extension's own: changes the library by the code that ships, and says so to the background. */
import { openLibrary } from '../../src/extension/library/open-library.ts';
import type { Draft } from '../../src/extension/library/schema.ts';
import { popupToBackground } from '../../src/extension/to-background.ts';

/** Keeps a draft, which need not be finished. */
export async function putDraft(draft: Draft): Promise<void> {
  const library = await openLibrary();
  await library?.drafts.put(draft);
  library?.close();
}

/** Calls a method of the library; what it is given and gives back is JSON. */
export async function callLibrary(
  name: 'put' | 'setOn' | 'remove' | 'entries',
  values: readonly unknown[],
): Promise<unknown> {
  const library = await openLibrary();
  if (!library) throw new Error('no library');
  const methods = library as unknown as Record<string, (...values: unknown[]) => Promise<unknown>>;
  const result = await methods[name]?.(...values);
  library.close();
  if (name !== 'entries') await popupToBackground().libraryChanged();
  return result ?? null;
}

/** Keeps a draft, in place of the one that has its id. */
export async function keepDraft(draft: Draft): Promise<void> {
  const library = await openLibrary();
  if (!library) throw new Error('no library');
  await library.drafts.put(draft);
  library.close();
}

/** Leaves no draft behind. */
export async function removeDrafts(): Promise<void> {
  const library = await openLibrary();
  if (!library) throw new Error('no library');
  for (const { id } of await library.drafts.list()) await library.drafts.remove(id);
  library.close();
}
