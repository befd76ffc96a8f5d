/** Values within messages of a language that runs from right to left. */
import { expect, test } from 'vitest';
import { browserLanguage } from '../../src/extension/browser-language.ts';

const [ISOLATE, END] = ['\u2068', '\u2069'];

test.each([
  ['ltr', '“$1” is here', '“Talks” is here'],
  ['rtl', 'known by $1', `known by ${ISOLATE}Talks${END}`],
  ['rtl', '“$1” is here', `${ISOLATE}“${ISOLATE}Talks${END}”${END} is here`],
  [
    'rtl',
    'the «\u00a0$1\u00a0» is here',
    `the ${ISOLATE}«\u00a0${ISOLATE}Talks${END}\u00a0»${END} is here`,
  ],
  ['rtl', '“Ours” and $1', `“Ours” and ${ISOLATE}Talks${END}`],
])('%s: %s', (direction, text, expected) => {
  const messages: Record<string, string> = { languageTag: 'en', direction, name: text };
  const { message } = browserLanguage({
    getMessage: (name, [value = ''] = []) => messages[name]?.replace('$1', value) ?? '',
  });
  expect(message('name', 'Talks')).toBe(expected);
});
