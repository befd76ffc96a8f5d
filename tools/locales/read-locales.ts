/** The languages of the interface that a build ships. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Messages, PSEUDO_LANGUAGE, pseudoLocale } from './pseudo-locale.ts';

/** The language whose messages the others translate, and the default for browsers in any other language. */
export const FIRST_LANGUAGE = 'en';

export type Locales = {
  /** The language shown in browsers whose language is none of these. */
  readonly defaultLocale: string;
  /** By the name of the language's folder in _locales. */
  readonly messages: Readonly<Record<string, Messages>>;
};

/**
 * Reads all languages, or only one, which is then shown whatever the browser's language is.
 *
 * @param folder holds a folder for each language
 * @param only the language's folder; `pseudo` for the pseudo-locale; null for all languages
 * @throws Error that lists the languages, where `only` is none of them
 */
export async function readLocales(folder: string, only: string | null): Promise<Locales> {
  const languages = (await readdir(folder)).sort();
  const read = async (language: string): Promise<[string, Messages]> => {
    const text = await readFile(path.join(folder, language, 'messages.json'), 'utf8');
    return [language, JSON.parse(text) as Messages];
  };
  if (only === null) {
    const messages = Object.fromEntries(await Promise.all(languages.map(read)));
    return { defaultLocale: FIRST_LANGUAGE, messages };
  }
  if (only === 'pseudo') {
    const [, messages] = await read(FIRST_LANGUAGE);
    return {
      defaultLocale: PSEUDO_LANGUAGE,
      messages: { [PSEUDO_LANGUAGE]: pseudoLocale(messages) },
    };
  }
  if (!languages.includes(only)) {
    throw new Error(`no language ${only}; there are ${languages.join(', ')} and pseudo`);
  }
  return { defaultLocale: only, messages: Object.fromEntries([await read(only)]) };
}
