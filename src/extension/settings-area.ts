/** Where the settings are kept: the list of paused sites on this device, all else with the browser's sync. */
import type { ChangeListener, StorageArea } from './settings-store.ts';

/** Sync takes 8,192 bytes a value, which some 300 sites fill. The device takes several megabytes. */
const ON_DEVICE = ['pausedSites'];

/** The parts of the storage API that are used here. */
export type StorageAreas = { readonly sync: StorageArea; readonly local: StorageArea };

/**
 * Makes one area of both. A list that an earlier version has left with the sync counts until one is kept on
 * the device; it stays there for other devices, and goes with a reset.
 */
export function settingsArea({ sync, local }: StorageAreas): StorageArea {
  const onLocal = new Map<ChangeListener, ChangeListener>();
  return {
    async get(keys) {
      const [synced, own] = await Promise.all([sync.get(keys), local.get(onDevice(keys))]);
      return { ...synced, ...own };
    },
    async set(items) {
      const [own, synced] = [pick(items, true), pick(items, false)];
      if (Object.keys(own).length > 0) await local.set(own);
      if (Object.keys(synced).length > 0) await sync.set(synced);
    },
    async remove(keys) {
      await Promise.all([sync.remove(keys), local.remove(onDevice(keys))]);
    },
    onChanged: {
      addListener(listener) {
        // The device keeps more than settings.
        const ofSettings: ChangeListener = (changes) => {
          if (onDevice(Object.keys(changes)).length > 0) listener(changes);
        };
        onLocal.set(listener, ofSettings);
        sync.onChanged.addListener(listener);
        local.onChanged.addListener(ofSettings);
      },
      removeListener(listener) {
        sync.onChanged.removeListener(listener);
        local.onChanged.removeListener(onLocal.get(listener) ?? listener);
        onLocal.delete(listener);
      },
    },
  };
}

function onDevice(keys: readonly string[]): string[] {
  return keys.filter((key) => ON_DEVICE.includes(key));
}

function pick(items: Record<string, unknown>, isOnDevice: boolean): Record<string, unknown> {
  const picked = Object.entries(items).filter(([key]) => ON_DEVICE.includes(key) === isOnDevice);
  return Object.fromEntries(picked);
}
