import { describe, expect, test } from 'vitest';
import { pauseSite, readSettings, type StorageArea } from '../../src/shell/settings.ts';

/** A storage area in memory. */
function area(kept: Record<string, unknown> = {}): StorageArea {
  return {
    get: (key) => Promise.resolve(key in kept ? { [key]: kept[key] } : {}),
    set: (items) => Promise.resolve(void Object.assign(kept, items)),
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  };
}

describe('settings', () => {
  test.each([
    ['nothing', {}, []],
    ['a text', { pausedSites: 'a.example' }, []],
    ['a mixed list', { pausedSites: ['a.example', 7, null] }, ['a.example']],
  ])('kept as %s are read all the same', async (_, kept, pausedSites) => {
    expect(await readSettings(area(kept))).toEqual({ pausedSites });
  });

  test('a site is paused once, and its pause ends alone', async () => {
    const kept = area({ pausedSites: ['a.example'] });
    await pauseSite(kept, 'b.example', true);
    await pauseSite(kept, 'b.example', true);
    expect(await readSettings(kept)).toEqual({ pausedSites: ['a.example', 'b.example'] });
    await pauseSite(kept, 'a.example', false);
    expect(await readSettings(kept)).toEqual({ pausedSites: ['b.example'] });
  });
});
