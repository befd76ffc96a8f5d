/** What the interface says on a page. It comes with the story: a page's first question to the browser is slow. */
import type { Language } from '../elements/messages.ts';

const KEYS = ['languageTag', 'direction', 'stops', 'skipNotes', 'noteOn', 'steppedTo'] as const;
type PageMessageKey = (typeof KEYS)[number];

/** By message; `$1` and so on stand for what is filled in there. */
export type PageMessages = Readonly<Record<PageMessageKey, string>>;

/** One of these with its values filled in. */
export type GetPageMessage = (word: PageMessageKey, ...values: readonly string[]) => string;

/** Collects them for a page. */
export function pageMessages({ message }: Language): PageMessages {
  const said = KEYS.map((word): [PageMessageKey, string] => [
    word,
    message(word, '$1', '$2', '$3', '$4'),
  ]);
  return Object.fromEntries(said) as Record<PageMessageKey, string>;
}

/** Says them on the page. */
export function pageMessageFrom(words: PageMessages): GetPageMessage {
  return (word, ...values) =>
    words[word].replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}
