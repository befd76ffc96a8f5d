/** The rules for a story's language: browsers know its tag, and its words are told apart by spaces, since recognition compares words. */
import type { Story } from '../story/story.ts';
import { lacksSpaces } from '../text/words-without-spaces.ts';
import { error, type Fault } from './fault.ts';

/** Chinese and its kin, Japanese, Thai, Lao, Khmer, Burmese, by their first subtags. */
const LANGUAGES = new Set(['zh', 'cmn', 'yue', 'wuu', 'nan', 'hak', 'ja', 'th', 'lo', 'km', 'my']);

/** Refuses a story in such a language, by its tag or by the letters of its title. */
export function languageFaults({
  language = 'en',
  title,
}: Pick<Story, 'language' | 'title'>): Fault[] {
  const [first = ''] = language.split('-');
  if (LANGUAGES.has(first)) return [error(['language'], 'wordsWithoutSpaces', language)];
  return lacksSpaces(title) ? [error(['title'], 'wordsWithoutSpaces', title)] : [];
}

/** Refuses a tag that looks like one and that no browser takes, such as en-us-us: dates are written by it. */
export function languageTagFaults({ language = 'en' }: Pick<Story, 'language'>): Fault[] {
  try {
    Intl.getCanonicalLocales(language);
    return [];
  } catch {
    return [error(['language'], 'notLanguage', language)];
  }
}
