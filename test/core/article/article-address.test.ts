/** Addresses keep what leads to the article, and lose what says how somebody came to it. */
import { expect, test } from 'vitest';
import { articleAddress } from '../../../src/core/article/article-address.ts';

test.each([
  ['https://a.example/b', 'https://a.example/b'],
  ['HTTPS://A.Example/B', 'https://a.example/B'],
  ['http://a.example', 'http://a.example/'],
  ['https://a.example:8080/b', 'https://a.example:8080/b'],
  ['https://a.example/b#c', 'https://a.example/b'],
  ['https://a.example/b?utm_source=x&utm_medium=y', 'https://a.example/b'],
  ['https://a.example/b?id=1&fbclid=2&page=3#c', 'https://a.example/b?id=1&page=3'],
  ['https://a.example/b?reference=1', 'https://a.example/b?reference=1'],
  ['https://a.example/?p=17', 'https://a.example/?p=17'],
  ['https://me:secret@a.example/b', 'https://a.example/b'],
  ['https://a.example/b c', null],
  ['ftp://a.example/b', null],
  ['javascript:alert(1)//https://a.example', null],
  ['data:text/html,hello', null],
  ['//a.example/b', null],
  ['https://', null],
  [`https://a.example/${'b'.repeat(3000)}`, null],
  ['', null],
])('%s: %s', (address, clean) => {
  expect(articleAddress(address)).toBe(clean);
});
