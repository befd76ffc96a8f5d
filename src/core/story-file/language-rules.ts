/** The rule for a story's language: its words must be told apart by spaces, since recognition compares words. */
import type { Story } from '../story/story.ts';
import { error, type Fault } from './fault.ts';

/** Chinese and its kin, Japanese, Thai, Lao, Khmer, Burmese, by their first subtags. */
const LANGUAGES = new Set(['zh', 'cmn', 'yue', 'wuu', 'nan', 'hak', 'ja', 'th', 'lo', 'km', 'my']);
const LETTERS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Refuses a story in such a language, by its tag or by the letters of its title. */
export function languageFaults({
  language = 'en',
  title,
}: Pick<Story, 'language' | 'title'>): Fault[] {
  const [first = ''] = language.split('-');
  if (LANGUAGES.has(first)) return [error(['language'], 'wordsWithoutSpaces', language)];
  const such = title.match(LETTERS)?.length ?? 0;
  const all = title.match(/\p{L}/gu)?.length ?? 0;
  return such * 2 > all ? [error(['title'], 'wordsWithoutSpaces', title)] : [];
}
