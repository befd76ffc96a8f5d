/** A storage area of the extension API, in memory. */
import type { ChangeListener, StorageArea } from '../../src/extension/settings-store.ts';

/** Makes an area that keeps the given values. */
export function memoryArea(kept: Record<string, unknown> = {}): StorageArea {
  const listeners = new Set<ChangeListener>();
  return {
    get: (keys) =>
      Promise.resolve(
        Object.fromEntries(Object.entries(kept).filter(([key]) => keys.includes(key))),
      ),
    set: (items) => {
      Object.assign(kept, items);
      for (const listener of listeners) listener(items);
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys) Reflect.deleteProperty(kept, key);
      for (const listener of listeners)
        listener(Object.fromEntries(keys.map((key) => [key, null])));
      return Promise.resolve();
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}
