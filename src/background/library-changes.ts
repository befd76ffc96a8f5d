/** Own stories that come, go or change are so on every page, the open ones too. */
import { toPages } from '../extension/to-page.ts';
import { bringOwnGate, updateOwnGate } from './own-gate.ts';
import { forgetOwnStories } from './story-library.ts';

/** A page of the extension's own has changed the library. */
export async function onLibraryChange(): Promise<void> {
  forgetOwnStories();
  await updateOwnGate(true);
  // Whoever has changed it waits for no page, which may never answer.
  void tellOpenPages();
}

/**
 * The background starts: a page may have changed the library and ended before it said so, and an update of the extension
 * leaves the gate's script unregistered, so that pages opened since lack it.
 */
export async function reconcileLibrary(): Promise<void> {
  if (await updateOwnGate(false)) await tellOpenPages();
}

async function tellOpenPages(): Promise<void> {
  await bringOwnGate();
  await toPages((page) => page.libraryChanged());
}
