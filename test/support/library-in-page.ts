/** Runs on a page of the extension's own: changes the library by the code that ships, and says so to the background. */
import { openDB } from 'idb';
import type { Story } from '../../src/core/story/story.ts';
import { openLibrary } from '../../src/extension/library/open-library.ts';
import {
  DATABASE,
  type Draft,
  type LibrarySchema,
  REVISION,
  STORY_STORES,
} from '../../src/extension/library/schema.ts';
import { popupToBackground } from '../../src/extension/to-background.ts';

/** Keeps a draft, which need not be finished, in place of the one that has its id. */
export async function putDraft(draft: Draft): Promise<void> {
  const library = await openLibrary();
  if (!library) throw new Error('no library');
  await library.drafts.put(draft);
  library.close();
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

/** Adds a story as a page would that ends before it can say so. */
export async function putUntold(story: Story): Promise<void> {
  const library = await openLibrary();
  await library?.put([story], 'imported');
  library?.close();
}

/** Removes every story at once, and says so. */
export async function removeAll(): Promise<void> {
  const library = await openLibrary();
  const { entries = [] } = (await library?.entries()) ?? {};
  library?.close();
  if (entries.length === 0) return;
  const database = await openDB<LibrarySchema>(DATABASE);
  const writing = database.transaction([...STORY_STORES, 'meta'], 'readwrite');
  const revision = (await writing.objectStore('meta').get(REVISION)) ?? 0;
  for (const store of STORY_STORES) void writing.objectStore(store).clear();
  void writing.objectStore('meta').put(revision + 1, REVISION);
  await writing.done;
  database.close();
  await popupToBackground().libraryChanged();
}

/** Leaves no draft behind. */
export async function removeDrafts(): Promise<void> {
  const library = await openLibrary();
  if (!library) return;
  for (const { id } of await library.drafts.list()) await library.drafts.remove(id);
  library.close();
}
