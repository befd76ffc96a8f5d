/** The messages for a visited page. They come with the story, since a page's first use of `i18n` is slow. */
import type { Language } from '../elements/messages.ts';

const KEYS = [
  'languageTag',
  'direction',
  'stops',
  'skipNotes',
  'noteOn',
  'steppedTo',
  'noteCopied',
  'noteNotCopied',
  'noteNotOpened',
] as const;
type PageMessageKey = (typeof KEYS)[number];

/** By key, with `$1`, `$2` and so on where values are filled in. */
export type PageMessages = Readonly<Record<PageMessageKey, string>>;

/** Gets one of these messages with its values filled in. */
export type GetPageMessage = (key: PageMessageKey, ...values: readonly string[]) => string;

/** Collects the messages for a page. */
export function pageMessages({ message }: Language): PageMessages {
  const entries = KEYS.map((key): [PageMessageKey, string] => [
    key,
    message(key, '$1', '$2', '$3', '$4'),
  ]);
  return Object.fromEntries(entries) as Record<PageMessageKey, string>;
}

/** Fills values into the messages, as the page needs them. */
export function pageMessageFrom(messages: PageMessages): GetPageMessage {
  return (key, ...values) =>
    messages[key].replace(/\$(\d)/g, (_, number: string) => values[Number(number) - 1] ?? '');
}
