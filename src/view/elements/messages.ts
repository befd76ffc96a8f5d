/** The messages of the interface, as views ask for them; src/extension/browser-language.ts supplies them. */
import type messages from '../../../assets/_locales/en/messages.json';

/** The name of a message. One that counts things is there once for each plural category, such as `_other`. */
export type MessageKey = keyof typeof messages;
/** The name of a message that counts things, without its plural category. */
type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** Gets a message, with values for its placeholders in their order. */
export type GetMessage = (key: MessageKey, ...values: readonly string[]) => string;

/** The attributes of an element in the interface's language where the text around it may be in another. */
export function languageAttributes(message: (key: 'languageTag' | 'direction') => string): {
  readonly lang: string;
  readonly dir: string;
} {
  return { lang: message('languageTag'), dir: message('direction') };
}

/** The language of the interface. */
export type Language = {
  /** Its BCP 47 tag, for dates and numbers. */
  readonly locale: string;
  readonly message: GetMessage;
  /** Gets a message in the plural form for a number, which fills its first placeholder. */
  count(key: CountedKey, number: number, ...values: readonly string[]): string;
};
