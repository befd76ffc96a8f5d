/** The pseudo-locale is longer, from right to left, and still the same messages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Messages, pseudoLocale } from '../../../tools/locales/pseudo-locale.ts';

const file = path.resolve(import.meta.dirname, '../../../assets/_locales/en/messages.json');
const english = JSON.parse(readFileSync(file, 'utf8')) as Messages;

test('writes other letters, two in five of them twice', () => {
  const said = pseudoLocale({ more: { message: 'More, or less' } });
  expect(said['more']).toEqual({ message: 'מסצצה, ססצ לההקקק' });
});

test('leaves placeholders as they are', () => {
  const placeholders = { site: { content: '$1' } };
  const said = pseudoLocale({ paused: { message: 'On $site$', placeholders } });
  expect(said['paused']).toEqual({ message: 'סנ $site$', placeholders });
});

test('is a right-to-left language to the browser', () => {
  const { languageTag, direction } = pseudoLocale(english);
  expect([languageTag?.message, direction?.message]).toEqual(['he', 'rtl']);
});

test('has each of the English messages, longer by a third and more, without a Latin letter', () => {
  const said = pseudoLocale(english);
  expect(Object.keys(said)).toEqual(Object.keys(english));
  const outsidePlaceholders = (text = ''): string => text.replace(/\$\w+\$/g, '');
  for (const [name, { message }] of Object.entries(said)) {
    if (name === 'languageTag' || name === 'direction') continue;
    expect(outsidePlaceholders(message), name).not.toMatch(/[a-z]/i);
    const before = outsidePlaceholders(english[name]?.message);
    const letters = before.match(/[a-z]/gi)?.length ?? 0;
    const added = outsidePlaceholders(message).length - before.length;
    expect(added, name).toBe(Math.floor(letters * 0.4));
  }
});
