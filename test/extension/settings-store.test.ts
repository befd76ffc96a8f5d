import { describe, expect, test } from 'vitest';
import { onSettingsChange, pauseSite, readSettings } from '../../src/extension/settings-store.ts';
import { memoryArea } from '../support/memory-area.ts';

describe('settings', () => {
  test.each([
    ['nothing', {}, []],
    ['a text', { pausedSites: 'a.example' }, []],
    ['a number', { pausedSites: 7 }, []],
    ['an object', { pausedSites: { site: 'a.example' } }, []],
    ['a mixed list', { pausedSites: ['a.example', 7, null] }, ['a.example']],
  ])('kept as %s are read all the same', async (_, kept, pausedSites) => {
    expect(await readSettings(memoryArea(kept))).toMatchObject({ pausedSites });
  });

  test.each([
    ['marks', 'red', 'both'],
    ['marks', ['tint'], 'both'],
    ['mentions', null, 'every'],
    ['opensAfter', 250, 200],
    ['opensAfter', '500', 200],
    ['tabStops', 'false', true],
  ])('a value of %s that it can’t have, %j, counts as not set', async (name, kept, initial) => {
    expect(await readSettings(memoryArea({ [name]: kept }))).toHaveProperty(name, initial);
  });

  test('a site is paused once, and its pause ends alone', async () => {
    const kept = memoryArea({ pausedSites: ['a.example'] });
    await pauseSite(kept, 'b.example', true);
    await pauseSite(kept, 'b.example', true);
    expect(await readSettings(kept)).toMatchObject({ pausedSites: ['a.example', 'b.example'] });
    await pauseSite(kept, 'a.example', false);
    expect(await readSettings(kept)).toMatchObject({ pausedSites: ['b.example'] });
    await pauseSite(kept, 'c.example', false);
    expect(await readSettings(kept)).toMatchObject({ pausedSites: ['b.example'] });
  });

  test('a broken list is mended by the next pause', async () => {
    const kept = memoryArea({ pausedSites: 'a.example' });
    await pauseSite(kept, 'b.example', true);
    expect(await readSettings(kept)).toMatchObject({ pausedSites: ['b.example'] });
  });

  test('every change is told', async () => {
    const kept = memoryArea();
    let told = 0;
    onSettingsChange(kept, () => told++);
    await pauseSite(kept, 'a.example', true);
    await pauseSite(kept, 'a.example', false);
    expect(told).toBe(2);
  });
});
