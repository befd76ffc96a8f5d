/** The commands by which readers step through notes. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS, stepOf } from '../../src/extension/commands.ts';

const MANIFEST = path.resolve(import.meta.dirname, '../../manifest.json');

test('are those that the browser is told of', async () => {
  const { commands } = JSON.parse(await readFile(MANIFEST, 'utf8')) as { commands: object };
  expect(Object.keys(commands)).toEqual(Object.values(COMMANDS));
});

test('lead forward and back, and an unknown one nowhere', () => {
  expect(stepOf('next-note')).toBe(1);
  expect(stepOf('previous-note')).toBe(-1);
  expect(stepOf('_execute_action')).toBeNull();
});
