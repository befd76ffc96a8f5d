/** Keeps what the reader has set, a key a setting, and tells of changes. */
import {
  isValidSetting,
  SETTING_NAMES,
  type SettingName,
  type Settings,
  parseSettings,
} from '../core/settings/settings-schema.ts';
import type { ApiEvent } from './api-event.ts';

/** As much of a storage area as this needs. */
export type StorageArea = {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  readonly onChanged: ApiEvent<() => void>;
};

/** Under this and a setting's name is put aside what could not be read when it was set anew. */
const UNREAD = 'unread:';

/** Reads the settings; a value that is none of ours counts as not set. */
export async function readSettings(area: StorageArea): Promise<Settings> {
  return parseSettings(await area.get([...SETTING_NAMES]));
}

/**
 * Sets one thing. A value in its place that could not be read, from a newer version or from nobody
 * knows where, is put aside.
 *
 * @throws what the area throws: it has limits of size and of changes a minute
 */
export async function changeSetting<Name extends SettingName>(
  area: StorageArea,
  name: Name,
  value: Settings[Name],
): Promise<void> {
  const { [name]: kept } = await area.get([name]);
  await area.set({ [name]: value, ...(!isValidSetting(name, kept) && { [UNREAD + name]: kept }) });
}

/** Pauses a site, or ends its pause. */
export async function pauseSite(area: StorageArea, site: string, paused: boolean): Promise<void> {
  const { pausedSites } = await readSettings(area);
  const others = pausedSites.filter((other) => other !== site);
  await changeSetting(area, 'pausedSites', paused ? [...others, site] : others);
}

/** Sets everything back to how it was at first. */
export async function resetSettings(area: StorageArea): Promise<void> {
  await area.remove([...SETTING_NAMES]);
}

/** Calls back on every change of what is kept. */
export function onSettingsChange(area: StorageArea, callback: () => void): void {
  area.onChanged.addListener(callback);
}
