import { describe, expect, test } from 'vitest';
import {
  onSettingsChange,
  pauseSite,
  readSettings,
  type StorageArea,
} from '../../src/extension/settings-store.ts';

/** A storage area in memory. */
function area(kept: Record<string, unknown> = {}): StorageArea {
  const listeners = new Set<() => void>();
  return {
    get: (keys) =>
      Promise.resolve(
        Object.fromEntries(Object.entries(kept).filter(([key]) => keys.includes(key))),
      ),
    set: (items) => {
      Object.assign(kept, items);
      for (const listener of listeners) listener();
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys) Reflect.deleteProperty(kept, key);
      for (const listener of listeners) listener();
      return Promise.resolve();
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}

describe('settings', () => {
  test.each([
    ['nothing', {}, []],
    ['a text', { pausedSites: 'a.example' }, []],
    ['a number', { pausedSites: 7 }, []],
    ['an object', { pausedSites: { site: 'a.example' } }, []],
    ['a mixed list', { pausedSites: ['a.example', 7, null] }, ['a.example']],
  ])('kept as %s are read all the same', async (_, kept, pausedSites) => {
    expect(await readSettings(area(kept))).toMatchObject({ pausedSites });
  });

  test('a site is paused once, and its pause ends alone', async () => {
    const kept = area({ pausedSites: ['a.example'] });
    await pauseSite(kept, 'b.example', true);
    await pauseSite(kept, 'b.example', true);
    expect(await readSettings(kept)).toMatchObject({ pausedSites: ['a.example', 'b.example'] });
    await pauseSite(kept, 'a.example', false);
    expect(await readSettings(kept)).toMatchObject({ pausedSites: ['b.example'] });
    await pauseSite(kept, 'c.example', false);
    expect(await readSettings(kept)).toMatchObject({ pausedSites: ['b.example'] });
  });

  test('a broken list is mended by the next pause', async () => {
    const kept = area({ pausedSites: 'a.example' });
    await pauseSite(kept, 'b.example', true);
    expect(await readSettings(kept)).toMatchObject({ pausedSites: ['b.example'] });
  });

  test('every change is told', async () => {
    const kept = area();
    let told = 0;
    onSettingsChange(kept, () => told++);
    await pauseSite(kept, 'a.example', true);
    await pauseSite(kept, 'a.example', false);
    expect(told).toBe(2);
  });
});
