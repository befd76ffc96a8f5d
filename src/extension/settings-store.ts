/** Keeps what the reader has set, a key a setting, and tells of changes. */
import {
  parseSettings,
  SETTING_NAMES,
  type SettingName,
  type Settings,
} from '../core/settings/settings-schema.ts';
import { addListenerUntil, type ApiEvent } from './api-event.ts';

/** The part of a storage area that is used here. */
export type StorageArea = {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  readonly onChanged: ApiEvent<ChangeListener>;
};

/** Told of what has changed, by its keys. */
export type ChangeListener = (changes: Readonly<Record<string, unknown>>) => void;

/** Reads the settings; a value that is none of ours counts as not set, and stays where it is. */
export async function readSettings(area: StorageArea): Promise<Settings> {
  return parseSettings(await area.get([...SETTING_NAMES]));
}

/**
 * Changes one setting.
 *
 * @throws what the area throws: it has limits of size and of changes a minute
 */
export async function changeSetting<Name extends SettingName>(
  area: StorageArea,
  name: Name,
  value: Settings[Name],
): Promise<void> {
  await area.set({ [name]: value });
}

/**
 * Pauses a site, or ends its pause.
 *
 * @throws what the area throws
 */
export async function pauseSite(area: StorageArea, site: string, paused: boolean): Promise<void> {
  const { pausedSites } = await readSettings(area);
  const others = pausedSites.filter((other) => other !== site);
  await changeSetting(area, 'pausedSites', paused ? [...others, site] : others);
}

/**
 * Sets everything back to how it was at first.
 *
 * @throws what the area throws
 */
export async function resetSettings(area: StorageArea): Promise<void> {
  await area.remove([...SETTING_NAMES]);
}

/** Calls back on every change of the settings until the signal aborts; without one, for good. */
export function onSettingsChange(
  area: StorageArea,
  callback: () => void,
  signal?: AbortSignal,
): void {
  addListenerUntil(area.onChanged, callback, signal);
}
