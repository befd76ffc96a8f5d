/** Texts of a page become plain lines. */
import { expect, test } from 'vitest';
import { cleanText, withoutMarkup } from '../../../src/core/article/clean-text.ts';

test.each([
  ['  one\n\t two\u00A0three ', 'one two three'],
  ['so\u00ADft\u200B hy\u2060phen', 'soft hyphen'],
  ['\u202Eturned\u202C \u2066about\u2069', 'turned about'],
  ['bell\u0007 and \u0085 line', 'bell and line'],
  ['lone \uD800 half', 'lone half'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['👩\u200D🚀', '👩\u200D🚀'],
])('%j: %j', (text, clean) => {
  expect(cleanText(text, 100)).toBe(clean);
});

test.each([
  ['one two three', 13, 'one two three'],
  ['one two three', 12, 'one two…'],
  ['onetwothreefour', 8, 'onetwot…'],
  ['😀😀😀', 4, '😀…'],
])('%s within %d: %s', (text, length, clean) => {
  expect(cleanText(text, length)).toBe(clean);
});

test.each([
  ['Q&amp;A', 'Q&A'],
  ['&#8220;Yes&#x201D;', '“Yes”'],
  ['<i>Titanic</i> sinks', 'Titanic sinks'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['&bogus; &#0; &#99999999;', '&bogus; &#0; &#99999999;'],
])('%s: %s', (text, plain) => {
  expect(withoutMarkup(text)).toBe(plain);
});
