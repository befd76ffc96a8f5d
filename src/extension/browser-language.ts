/** The interface's language: messages from _locales, numbers by the language's plural rules. */
import type { Language, MessageKey } from '../view/elements/messages.ts';

/** As much of the `i18n` API as this needs. */
export type MessageSource = { getMessage(name: string, values?: string[]): string };

/** A value in quotation marks, which belong to it: outside of its isolate they would stand the other way round. */
const QUOTED_VALUE = /[“„«]\s?\u2068[^\u2069]*\u2069\s?[”“»]/g;

/** Makes the views' language from the browser's messages. */
export function browserLanguage(messages: MessageSource): Language {
  // Dates and numbers go by the messages' language, which need not be the browser's.
  const locale = messages.getMessage('languageTag');
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  // English names within a sentence that runs the other way are kept together (Unicode's isolates).
  const isRightToLeft = messages.getMessage('direction') === 'rtl';
  const isolate = isRightToLeft ? isolated : String;
  const message = (key: MessageKey, ...values: readonly string[]): string => {
    const text = messages.getMessage(key, values.map(isolate));
    return isRightToLeft ? text.replace(QUOTED_VALUE, isolated) : text;
  };
  return {
    locale,
    message,
    count(key, amount, ...values) {
      const form = plural.select(amount) === 'one' ? 'one' : 'other';
      return message(`${key}_${form}`, number.format(amount), ...values);
    },
  };
}

function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Has one of the extension's own pages say in which language it speaks. */
export function setPageLanguage(
  { documentElement }: Document,
  { locale, message }: Language,
): void {
  documentElement.lang = locale;
  documentElement.dir = message('direction');
}
