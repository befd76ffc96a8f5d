/**
 * The gate of the reader's own stories: a second content script, which is registered only while one of them is on, and
 * what it knows of them, in the storage that it can read.
 */
import browser, { type Scripting } from 'webextension-polyfill';
import { OWN_GATE, type StoredGate } from '../extension/stored-gate.ts';
import { askLibrary } from './own-library.ts';

const SCRIPT = 'own-gate.js';
const ID = 'own-gate';

/** One change at a time: to register a script twice is an error. */
let running: Promise<unknown> = Promise.resolve();

/**
 * Makes gate and registration what the library says; where that can't be read, both stay as they are.
 *
 * @param hasChanged whether the library is known to be another than the gate was made from
 * @returns whether open pages may lack it: it was made anew, or its script was not registered until now
 */
export function updateOwnGate(hasChanged: boolean): Promise<boolean> {
  const updated = running.then(() => update(hasChanged));
  running = updated.catch(() => undefined);
  return updated;
}

/** The ids of the tabs whose pages can have a gate. */
export async function pagesOfOwnGate(): Promise<ReadonlySet<number>> {
  const tabs = await browser.tabs.query({ url: matches(), discarded: false });
  return new Set(tabs.flatMap(({ id }) => id ?? []));
}

/** Has the page in a tab read the gate, and look for its names. Browsers keep extensions out of some pages. */
export async function bringOwnGate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: [SCRIPT],
    // At once, since a page may never end to load.
    injectImmediately: true,
  });
}

async function update(hasChanged: boolean): Promise<boolean> {
  const stored = await storedGate();
  const revision = await askLibrary((library) => library.revision(), null);
  const isCurrent = !hasChanged && revision === (stored?.revision ?? 0);
  const current = isCurrent || revision === null ? stored : await storeGate(stored);
  const isNewlyRegistered = await register(Boolean(current?.gate));
  return isNewlyRegistered || current !== stored;
}

async function storedGate(): Promise<StoredGate | undefined> {
  const kept = await browser.storage.local.get(OWN_GATE);
  return kept[OWN_GATE] as StoredGate | undefined;
}

/**
 * Keeps the gate of the stories that are on now.
 *
 * @param before what is kept so far
 * @returns what is kept then; `before` itself where the library can't be read
 */
async function storeGate(before: StoredGate | undefined): Promise<StoredGate | undefined> {
  const current = await askLibrary((library) => library.gate(), null);
  if (!current) return before;
  const { revision, gate } = current;
  const stored = { revision, gate: gate && { ...gate, pattern: gate.pattern.source } };
  await browser.storage.local.set({ [OWN_GATE]: stored });
  return stored;
}

/**
 * An update of the extension drops what was registered, a restart of the browser does not.
 *
 * @returns whether the script is registered now and was not before
 */
async function register(isWanted: boolean): Promise<boolean> {
  const filter = { ids: [ID] };
  const registered = await browser.scripting.getRegisteredContentScripts(filter);
  if (isWanted && registered.length === 0) {
    const script: Scripting.RegisteredContentScript = {
      id: ID,
      js: [SCRIPT],
      matches: matches(),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    };
    await browser.scripting.registerContentScripts([script]);
    return true;
  }
  if (!isWanted && registered.length > 0) {
    await browser.scripting.unregisterContentScripts(filter);
  }
  return false;
}

/** The pages that the content script is for. */
function matches(): string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
}
