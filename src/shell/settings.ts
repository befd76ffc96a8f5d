/** What is kept for the reader, its defaults, and word of a change. */
import type { ApiEvent } from './listen.ts';

export type Settings = {
  /** Host names of the sites on which Backstory does nothing. */
  readonly pausedSites: readonly string[];
};

/** As much of a storage area as this needs. */
export type StorageArea = {
  get(keys: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  readonly onChanged: ApiEvent<() => void>;
};

const PAUSED_SITES = 'pausedSites';

/** Reads the settings; a value that is none of ours counts as not set. */
export async function readSettings(area: StorageArea): Promise<Settings> {
  const stored = (await area.get(PAUSED_SITES))[PAUSED_SITES];
  const pausedSites = Array.isArray(stored)
    ? stored.filter((site): site is string => typeof site === 'string')
    : [];
  return { pausedSites };
}

/** Pauses a site, or ends its pause. */
export async function pauseSite(area: StorageArea, site: string, paused: boolean): Promise<void> {
  const { pausedSites } = await readSettings(area);
  const others = pausedSites.filter((other) => other !== site);
  await area.set({ [PAUSED_SITES]: paused ? [...others, site] : others });
}

/** Calls back on every change of what is kept. */
export function onSettingsChange(area: StorageArea, callback: () => void): void {
  area.onChanged.addListener(callback);
}
