/** Every language of the interface has all the messages that English has. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIRST_LANGUAGE, readLocales } from '../../../tools/locales/read-locales.ts';
import type { Message, Messages } from '../../../tools/locales/pseudo-locale.ts';

/** Chrome accepts no longer description. */
const MAX_DESCRIPTION_CHARACTERS = 132;

/** Messages that are rightly the same as in English, in all languages or in one. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  all: ['name', 'direction', 'optionsExamplePerson'],
  de: ['kind_person', 'kind_organisation'],
  es: [],
  fr: [
    'editorDate',
    'kind_organisation',
    'sources',
    'sourcesBehind_one',
    'sourcesBehind_other',
    'notes',
    'place_copyNumber',
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

  test('uses the same placeholders as English, all of them', () => {
    for (const [name, message] of Object.entries(messages)) {
      expect(message.placeholders, name).toEqual(english[name]?.placeholders);
      expect(placeholdersIn(message), name).toEqual(Object.keys(message.placeholders ?? {}).sort());
    }
  });

  test('has no empty message, and none left in English by mistake', () => {
    const isSame = (name: string): boolean =>
      language !== FIRST_LANGUAGE &&
      lettersOf(messages[name]) !== '' &&
      messages[name]?.message === english[name]?.message;
    const empty = Object.keys(messages).filter((name) => messages[name]?.message.trim() === '');
    const allowed = [...(SAME_AS_ENGLISH['all'] ?? []), ...(SAME_AS_ENGLISH[language] ?? [])];
    const untranslated = Object.keys(messages).filter(
      (name) => isSame(name) && !allowed.includes(name),
    );
    expect({ empty, untranslated }).toEqual({ empty: [], untranslated: [] });
  });

  test('describes the extension in no more characters than Chrome accepts', () => {
    expect(messages['description']?.message.length).toBeLessThanOrEqual(MAX_DESCRIPTION_CHARACTERS);
  });

  test('names a language in which browsers format dates, and its direction', () => {
    const tag = messages['languageTag']?.message ?? '';
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
    expect(new Intl.Locale(tag).language).toBe(language.split('_')[0]);
    expect(['ltr', 'rtl']).toContain(messages['direction']?.message);
  });
});

/** The placeholders in a message, each once. */
function placeholdersIn({ message }: Message): string[] {
  const names = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name);
  return [...new Set(names)].sort();
}

/** The letters of a message, without its placeholders. */
function lettersOf(message: Message | undefined): string {
  return (message?.message ?? '').replace(/\$\w+\$/g, '').replace(/[^\p{L}]/gu, '');
}
