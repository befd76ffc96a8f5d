/** Own stories that come, go or change are so on every page, the open ones too. */
import browser from 'webextension-polyfill';
import { toPage } from '../extension/to-page.ts';
import { bringOwnGate, pagesOfOwnGate, updateOwnGate } from './own-gate.ts';
import { tellEach } from './tell-each.ts';

/** A page of the extension's own has changed the library. */
export async function onLibraryChange(): Promise<void> {
  try {
    await updateOwnGate(true);
  } finally {
    // What is gone must not stay marked where there is no room for a new gate. Whoever has changed it waits for no page,
    // which may never answer.
    void tellOpenPages();
  }
}

/**
 * The background starts: a page may have changed the library and ended before it said so, and an update of the extension
 * leaves the gate's script unregistered, so that pages opened since lack it.
 */
export async function reconcileLibrary(): Promise<void> {
  if (await updateOwnGate(false)) await tellOpenPages();
}

async function tellOpenPages(): Promise<void> {
  const [tabs, ofGate] = await Promise.all([browser.tabs.query({}), pagesOfOwnGate()]);
  await tellEach(
    tabs.flatMap(({ id }) => id ?? []),
    async (id) => {
      if (ofGate.has(id)) await bringOwnGate(id);
    },
    (id) => toPage(id).libraryChanged(),
  );
}
