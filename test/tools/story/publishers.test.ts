/** The kind of a publisher, by the address of a source. */
import { expect, test } from 'vitest';
import { publisherKind, type Publishers } from '../../../tools/story/publishers.ts';

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
])('%s is %s', (url, kind) => {
  expect(publisherKind(url, publishers)).toBe(kind);
});
