/**
 * Messages with elements in them, and English text within them: stories are written in English, whatever
 * the language of the interface.
 */
import type { Language, MessageKey } from './messages.ts';
import { type Tree, tree } from './tree.ts';

/** The attributes of an element whose text is a story's; `dir` isolates it from right-to-left text around it. */
export const ENGLISH = { lang: 'en', dir: 'ltr' } as const;

/** Describes English text within a line of the interface. */
export function english(text: string): Tree {
  return tree('span', ENGLISH, text);
}

/** Private-use characters, which no message has; they hold the elements' places while it is formatted. */
const PLACEHOLDERS = ['\uE000', '\uE001', '\uE002'] as const;

/**
 * Gets a message with elements as the values of its placeholders.
 *
 * @param values elements or texts in the order of the placeholders; at most three
 * @returns the message in pieces, for the children of an element
 */
export function richMessage<Element>(
  key: MessageKey,
  language: Language,
  ...values: readonly (Element | string)[]
): (Element | string)[] {
  const text = language.message(key, ...PLACEHOLDERS.slice(0, values.length));
  return text
    .split(/([\uE000-\uE002])/)
    .map((part) => values[PLACEHOLDERS.findIndex((placeholder) => placeholder === part)] ?? part)
    .filter((part) => part !== '');
}
