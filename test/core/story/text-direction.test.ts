/** Which way the texts of a story run, by its language. */
import { expect, test } from 'vitest';
import { textDirection } from '../../../src/core/story/text-direction.ts';

test.each([
  ['en', 'ltr'],
  ['pt-BR', 'ltr'],
  ['ru', 'ltr'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['dv', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['zzz', 'ltr'],
  ['not a tag', 'auto'],
  ['', 'auto'],
])('%s: %s', (language, direction) => {
  expect(textDirection(language)).toBe(direction);
});
