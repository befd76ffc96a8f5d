/** The settings as the page shows and changes them: a change counts at once, also one made elsewhere. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Status } from '../components/status-line.tsx';
import type { SettingName, Settings } from '../core/settings/settings-schema.ts';
import {
  changeSetting,
  onSettingsChange,
  readSettings,
  type StorageArea,
} from '../extension/settings-store.ts';
import { createSaveQueue } from './save-queue.ts';

export type SettingsEditor = {
  /** Null until they are read. */
  readonly settings: Settings | null;
  /** Shows and saves a setting; false where the browser did not keep it, and it is shown as it was. */
  readonly set: <Name extends SettingName>(name: Name, value: Settings[Name]) => Promise<boolean>;
  /** Makes a change of several steps; false where the browser did not keep it. */
  readonly change: (change: (area: StorageArea) => Promise<void>) => Promise<boolean>;
};

/** What every part of the page is given that changes settings. */
export type SettingProps = {
  readonly editor: SettingsEditor;
  readonly status: Status;
};

/** Keeps the settings of a storage area up to date, as long as the page is shown. */
export function useSettingsEditor(area: StorageArea): SettingsEditor {
  const [settings, setSettings] = useState<Settings | null>(null);
  const queue = useMemo(createSaveQueue, []);

  // After the changes that are under way, so that none of them is shown as not made.
  const reload = (): Promise<void> =>
    queue.run(async () => {
      setSettings(await readSettings(area));
    });

  useLayoutEffect(() => {
    const shown = new AbortController();
    onSettingsChange(area, () => void reload(), shown.signal);
    void reload();
    return () => {
      shown.abort();
    };
  }, [area]);

  const change: SettingsEditor['change'] = async (make) => {
    try {
      await queue.run(() => make(area));
      return true;
    } catch {
      await reload();
      return false;
    }
  };
  return {
    settings,
    change,
    set(name, value) {
      setSettings((current) => current && { ...current, [name]: value });
      return change(() => changeSetting(area, name, value));
    },
  };
}
