/** The interface uses the words of docs/words.md: in each language one word for one thing, and none that was dropped. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLocales } from '../../../tools/locales/read-locales.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const LANGUAGES = { English: 'en', German: 'de', French: 'fr', Spanish: 'es' } as const;
type LanguageName = keyof typeof LANGUAGES;

/** Made-up names, and the report's own line in its timeline, which the French calls its appearance. */
const EXCEPTIONS = /^optionsExample|^reportStandsHere$/;

const { messages } = await readLocales(path.join(ROOT, 'assets/_locales'), null);
const [glossary = [], dropped = []] = tablesIn(
  readFileSync(path.join(ROOT, 'docs/words.md'), 'utf8'),
);

describe.each(['German', 'French', 'Spanish'] as const)('%s', (language) => {
  test.each(glossary.map((row) => [row['English'] ?? '', row[language] ?? '']))(
    'says “%s” in its own word: %s',
    (english, its) => {
      const untrue = keysSaying('English', english).filter(
        (key) => !EXCEPTIONS.test(key) && !keysSaying(language, its).includes(key),
      );
      expect(untrue).toEqual([]);
    },
  );
});

describe.each(Object.keys(LANGUAGES) as LanguageName[])('%s', (language) => {
  test('has a word for one thing only', () => {
    const words = glossary.flatMap((row) => formsIn(row[language] ?? ''));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test('has dropped what it dropped', () => {
    const words = dropped.filter((row) => row['language'] === language);
    expect(words).not.toEqual([]);
    for (const { not = '' } of words) expect(keysSaying(language, not), not).toEqual([]);
  });
});

test('every language has its words', () => {
  expect(Object.keys(messages).sort()).toEqual(Object.values(LANGUAGES).sort());
});

test('every word of the glossary is said somewhere', () => {
  const unused = glossary.filter((row) => keysSaying('English', row['English'] ?? '').length === 0);
  expect(unused).toEqual([]);
});

/** The messages in which one of the words stands. */
function keysSaying(language: LanguageName, words: string): string[] {
  const said = new RegExp(
    formsIn(words)
      .map((form) => `(?<!\\p{L})${form.replace(/…$/, '\\p{L}*')}(?!\\p{L})`)
      .join('|'),
    'iu',
  );
  return Object.entries(messages[LANGUAGES[language]] ?? {})
    .filter(([, { message }]) => said.test(message.replace(/\$\w+\$/g, '')))
    .map(([key]) => key);
}

/** The words of a cell. */
function formsIn(cell: string): string[] {
  return cell.split(', ');
}

/** The tables of a document in Markdown, each row by the headings of its columns. */
function tablesIn(markdown: string): Record<string, string>[][] {
  const tables = markdown.match(/(?:^\|.*\n)+/gm) ?? [];
  return tables.map((table) => {
    const [headings = [], , ...rows] = table
      .trim()
      .split('\n')
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    return rows.map((cells) =>
      Object.fromEntries(headings.map((heading, column) => [heading, cells[column] ?? ''])),
    );
  });
}
