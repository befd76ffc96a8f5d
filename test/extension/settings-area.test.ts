/** The list of paused sites is kept on the device, all else with the browser's sync. */
import { expect, test, vi } from 'vitest';
import { settingsArea } from '../../src/extension/settings-area.ts';
import { pauseSite, readSettings, resetSettings } from '../../src/extension/settings-store.ts';
import { memoryArea } from '../support/memory-area.ts';

const EARLIER = { marks: 'tint', pausedSites: ['earlier.example'] };

test('a list that an earlier version has left with the sync counts', async () => {
  const area = settingsArea({ sync: memoryArea({ ...EARLIER }), local: memoryArea() });
  expect(await readSettings(area)).toMatchObject(EARLIER);
});

test('the next pause takes it to the device, and leaves it for other devices', async () => {
  const [sync, local] = [memoryArea({ ...EARLIER }), memoryArea()];
  const area = settingsArea({ sync, local });
  await pauseSite(area, 'new.example', true);
  const pausedSites = ['earlier.example', 'new.example'];
  expect(await local.get(['pausedSites'])).toEqual({ pausedSites });
  expect(await sync.get(['pausedSites'])).toEqual({ pausedSites: EARLIER.pausedSites });
  expect(await readSettings(area)).toMatchObject({ marks: 'tint', pausedSites });
});

test('a list that was emptied on the device stays empty', async () => {
  const area = settingsArea({ sync: memoryArea({ ...EARLIER }), local: memoryArea() });
  await pauseSite(area, 'earlier.example', false);
  expect(await readSettings(area)).toMatchObject({ pausedSites: [] });
});

test('other settings go to the sync alone', async () => {
  const [sync, local] = [memoryArea(), memoryArea()];
  await settingsArea({ sync, local }).set({ marks: 'none' });
  expect(await sync.get(['marks'])).toEqual({ marks: 'none' });
  expect(await local.get(['marks'])).toEqual({});
});

test('a reset clears both', async () => {
  const [sync, local] = [memoryArea({ ...EARLIER }), memoryArea({ pausedSites: ['a.example'] })];
  await resetSettings(settingsArea({ sync, local }));
  expect(await sync.get(['marks', 'pausedSites'])).toEqual({});
  expect(await local.get(['pausedSites'])).toEqual({});
});

test('changes of both are told', async () => {
  const [sync, local] = [memoryArea(), memoryArea()];
  const area = settingsArea({ sync, local });
  const listener = vi.fn();
  area.onChanged.addListener(listener);
  await area.set({ marks: 'none' });
  await area.set({ pausedSites: [] });
  expect(listener).toHaveBeenCalledTimes(2);
  area.onChanged.removeListener(listener);
  await area.set({ marks: 'both' });
  expect(listener).toHaveBeenCalledTimes(2);
});

test('what the device keeps besides settings is no change of them', async () => {
  const local = memoryArea();
  const area = settingsArea({ sync: memoryArea(), local });
  const told = vi.fn();
  area.onChanged.addListener(told);
  await local.set({ ownGate: {} });
  expect(told).not.toHaveBeenCalled();
  await pauseSite(area, 'new.example', true);
  expect(told).toHaveBeenCalledOnce();
  area.onChanged.removeListener(told);
  await pauseSite(area, 'new.example', false);
  expect(told).toHaveBeenCalledOnce();
});
