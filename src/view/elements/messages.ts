/** What the views need of the reader's language; the shell fills it in. */
import type messages from '../../../assets/_locales/en/messages.json';

/** A message's name; one that comes in several numbers has a form a plural category. */
export type MessageKey = keyof typeof messages;
type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** A message with its placeholders filled in. */
export type GetMessage = (key: MessageKey, ...values: readonly string[]) => string;

/** The attributes of an element that speaks the interface's language among others. */
export function languageAttributes(say: (key: 'languageTag' | 'direction') => string): {
  readonly lang: string;
  readonly dir: string;
} {
  return { lang: say('languageTag'), dir: say('direction') };
}

export type Language = {
  /** BCP 47 tag of the interface. */
  readonly locale: string;
  readonly message: GetMessage;
  /** A message for a number of things; the number is its first placeholder. */
  count(key: CountedKey, number: number, ...values: readonly string[]): string;
};
