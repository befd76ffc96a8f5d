/** The pseudo-locale has the same messages, longer and from right to left. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Messages, pseudoLocale } from '../../../tools/locales/pseudo-locale.ts';

const file = path.resolve(import.meta.dirname, '../../../assets/_locales/en/messages.json');
const english = JSON.parse(readFileSync(file, 'utf8')) as Messages;

test('replaces the letters and doubles two in five of them', () => {
  const messages = pseudoLocale({ more: { message: 'More, or less' } });
  expect(messages['more']).toEqual({ message: 'מסצצה, ססצ לההקקק' });
});

test('leaves placeholders as they are', () => {
  const placeholders = { site: { content: '$1' } };
  const messages = pseudoLocale({ paused: { message: 'On $site$', placeholders } });
  expect(messages['paused']).toEqual({ message: 'סנ $site$', placeholders });
});

test('passes for a right-to-left language', () => {
  const { languageTag, direction } = pseudoLocale(english);
  expect([languageTag?.message, direction?.message]).toEqual(['he', 'rtl']);
});

test('has each English message, longer by two fifths of its letters and without Latin ones', () => {
  const messages = pseudoLocale(english);
  expect(Object.keys(messages)).toEqual(Object.keys(english));
  const outsidePlaceholders = (text = ''): string => text.replace(/\$\w+\$/g, '');
  for (const [name, { message }] of Object.entries(messages)) {
    if (name === 'languageTag' || name === 'direction') continue;
    expect(outsidePlaceholders(message), name).not.toMatch(/[a-z]/i);
    const before = outsidePlaceholders(english[name]?.message);
    const letters = before.match(/[a-z]/gi)?.length ?? 0;
    const added = outsidePlaceholders(message).length - before.length;
    expect(added, name).toBe(Math.floor(letters * 0.4));
  }
});
