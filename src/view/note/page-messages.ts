/** What the interface says on a page. It comes with the story: a page's first question to the browser is slow. */
import type { Language } from '../elements/messages.ts';

const WORDS = ['languageTag', 'direction', 'stops', 'skipNotes', 'noteOn', 'steppedTo'] as const;
type PageWord = (typeof WORDS)[number];

/** By message; `$1` and so on stand for what is filled in there. */
export type PageWords = Readonly<Record<PageWord, string>>;

/** One of these with its values filled in. */
export type PageSay = (word: PageWord, ...values: readonly string[]) => string;

/** Collects them for a page. */
export function pageWords({ say }: Language): PageWords {
  const said = WORDS.map((word): [PageWord, string] => [word, say(word, '$1', '$2', '$3', '$4')]);
  return Object.fromEntries(said) as Record<PageWord, string>;
}

/** Says them on the page. */
export function pageSay(words: PageWords): PageSay {
  return (word, ...values) =>
    words[word].replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}
