/** The kind of a publisher, by the address of a source. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { publisherKind, type Publishers } from '../../../src/core/story-file/publishers.ts';
import { readPublishers } from '../../../tools/story/read-publishers.ts';

const publishers: Publishers = new Map([
  ['reuters.com', 'major'],
  ['uploads.reuters.com', 'weak'],
  ['europa.eu', 'primary'],
]);

test.each([
  ['https://reuters.com/article/1', 'major'],
  ['http://www.reuters.com/article/1', 'major'],
  ['https://in.reuters.com/article/1', 'major'],
  ['https://www.europarl.europa.eu/thinktank', 'primary'],
  // The longer host counts.
  ['https://uploads.reuters.com/1', 'weak'],
  ['https://notreuters.com/1', null],
  ['https://reuters.com.example/1', null],
  ['https://[/1', null],
  ['https://reuters.com:8080/1', 'major'],
  ['https://REUTERS.com', 'major'],
  // Before the @ stands a name, and no host.
  ['https://reuters.com@uploads.example/1', null],
])('%s is %s', (url, kind) => {
  expect(publisherKind(url, publishers)).toBe(kind);
});

test('a list that has a host under two kinds is refused, with the host', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'backstory-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'publishers.json');

  const lists = { primary: [], major: ['a.example'], other: [], weak: [], encyclopaediaCopy: [] };
  await writeFile(file, JSON.stringify({ $schema: '', ...lists }));
  expect([...(await readPublishers(file))]).toEqual([['a.example', 'major']]);
  await writeFile(
    file,
    JSON.stringify({ $schema: '', ...lists, weak: ['b.example', 'a.example'] }),
  );
  await expect(readPublishers(file)).rejects.toThrow('of two kinds at once: a.example');
});
