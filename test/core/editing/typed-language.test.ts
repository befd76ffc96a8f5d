import { expect, test } from 'vitest';
import { isKnownLanguage, typedLanguage } from '../../../src/core/editing/typed-language.ts';

test.each([
  ['en', 'en'],
  ['EN', 'en'],
  [' en_US ', 'en-US'],
  ['pt-br', 'pt-BR'],
  ['English', 'en'],
  ['Deutsch', 'de'],
  ['französisch', 'fr'],
  ['Español', 'es'],
  ['anglais', 'en'],
  // What says nothing stays as it is, and is said to be so.
  ['xx', 'xx'],
  ['Harbour talk', 'Harbour talk'],
  ['', ''],
])('the language “%s” is read as “%s”', (typed, tag) => {
  expect(typedLanguage(typed)).toBe(tag);
});

test.each([
  ['en', true],
  ['gsw', true],
  ['en-GB', true],
  ['xx', false],
  ['English', false],
  ['', false],
])('“%s” is a language that is known: %s', (tag, isKnown) => {
  expect(isKnownLanguage(tag)).toBe(isKnown);
});
