/** Which addresses are another page's. */
import { expect, test } from 'vitest';
import { addressChange } from '../../../src/core/rescan/address.ts';

const at = 'https://news.example/report?page=1';

test.each([
  ['the same address', at, at, 'none'],
  ['a fragment that comes', at, `${at}#second`, 'fragment'],
  ['another fragment', `${at}#first`, `${at}#second`, 'fragment'],
  ['a fragment with another sign in it', `${at}#a`, `${at}#a#b`, 'fragment'],
  ['another query', at, 'https://news.example/report?page=2', 'page'],
  ['another path', at, 'https://news.example/other?page=1', 'page'],
  ['another path under the same fragment', `${at}#a`, 'https://news.example/#a', 'page'],
] as const)('%s', (_, before, after, change) => {
  expect(addressChange(before, after)).toBe(change);
});
