/** Every language of the interface says all of what English says. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIRST_LANGUAGE, readLocales } from '../../../tools/locales/read-locales.ts';
import type { Message, Messages } from '../../../tools/locales/pseudo-locale.ts';

/** Chrome takes no longer one. */
const LONGEST_DESCRIPTION = 132;

/** Messages that are the same as in English by right, in all languages or in one. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  all: ['name', 'direction', 'optionsExamplePerson'],
  de: ['kind_person', 'kind_organisation'],
  es: [],
  fr: [
    'kind_organisation',
    'sources',
    'sourcesBehind_one',
    'sourcesBehind_other',
    'notes',
    'welcomeOptions',
    'openOptions',
  ],
};

const FOLDER = path.resolve(import.meta.dirname, '../../../assets/_locales');
const english = JSON.parse(
  readFileSync(path.join(FOLDER, FIRST_LANGUAGE, 'messages.json'), 'utf8'),
) as Messages;
const { messages: all } = await readLocales(FOLDER, null);

describe.each(Object.entries(all))('%s', (language, messages) => {
  test('has each message of English and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  test('fills in the same, and all of it', () => {
    for (const [name, message] of Object.entries(messages)) {
      expect(message.placeholders, name).toEqual(english[name]?.placeholders);
      expect(placesIn(message), name).toEqual(Object.keys(message.placeholders ?? {}).sort());
    }
  });

  test('says something everywhere, and nothing in English by mistake', () => {
    const isSame = (name: string): boolean =>
      language !== FIRST_LANGUAGE &&
      wordsOf(messages[name]) !== '' &&
      messages[name]?.message === english[name]?.message;
    const empty = Object.keys(messages).filter((name) => messages[name]?.message.trim() === '');
    const allowed = [...(SAME['all'] ?? []), ...(SAME[language] ?? [])];
    const left = Object.keys(messages).filter((name) => isSame(name) && !allowed.includes(name));
    expect({ empty, left }).toEqual({ empty: [], left: [] });
  });

  test('describes the extension in as many characters as a shop takes', () => {
    expect(messages['description']?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  test('names a language that the browser has dates for, and its direction', () => {
    const tag = messages['languageTag']?.message ?? '';
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
    expect(new Intl.Locale(tag).language).toBe(language.split('_')[0]);
    expect(['ltr', 'rtl']).toContain(messages['direction']?.message);
  });
});

/** The placeholders that stand in a message, each once. */
function placesIn({ message }: Message): string[] {
  const places = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name);
  return [...new Set(places)].sort();
}

/** What a message says itself. */
function wordsOf(message: Message | undefined): string {
  return (message?.message ?? '').replace(/\$\w+\$/g, '').replace(/[^\p{L}]/gu, '');
}
