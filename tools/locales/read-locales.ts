/** The interface's languages as the build ships them. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Messages, PSEUDO_LANGUAGE, pseudoLocale } from './pseudo-locale.ts';

/** The language whose messages all others translate, and in which one without a word is shown. */
export const FIRST_LANGUAGE = 'en';

export type Locales = {
  /** The language for browsers that speak none of them. */
  readonly standard: string;
  /** By the name of the language's folder. */
  readonly messages: Readonly<Record<string, Messages>>;
};

/**
 * Reads all languages, or one alone, which every browser then shows whatever it speaks.
 *
 * @param folder holds a folder a language
 * @param asked the folder of the one; `pseudo` for one made of the first language; null for all
 * @throws Error that says which there are, where that one is not
 */
export async function readLocales(folder: string, asked: string | null): Promise<Locales> {
  const languages = (await readdir(folder)).sort();
  const read = async (language: string): Promise<[string, Messages]> => {
    const text = await readFile(path.join(folder, language, 'messages.json'), 'utf8');
    return [language, JSON.parse(text) as Messages];
  };
  if (asked === null) {
    const messages = Object.fromEntries(await Promise.all(languages.map(read)));
    return { standard: FIRST_LANGUAGE, messages };
  }
  if (asked === 'pseudo') {
    const [, messages] = await read(FIRST_LANGUAGE);
    return { standard: PSEUDO_LANGUAGE, messages: { [PSEUDO_LANGUAGE]: pseudoLocale(messages) } };
  }
  if (!languages.includes(asked)) {
    throw new Error(`no language ${asked}; there are ${languages.join(', ')} and pseudo`);
  }
  return { standard: asked, messages: Object.fromEntries([await read(asked)]) };
}
