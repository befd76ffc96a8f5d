/** Stories are written in English, whatever the language of the interface round them. */
import type { Language, MessageKey } from './messages.ts';
import { type Tree, tree } from './tree.ts';

/** The attributes of an element whose text is a story's; its direction keeps it apart from what is round it. */
export const ENGLISH = { lang: 'en', dir: 'ltr' } as const;

/** A story's words within a line of the interface. */
export function english(text: string): Tree {
  return tree('span', ENGLISH, text);
}

/** Stand for elements while a message is made; no text has them. */
const PLACES = ['\uE000', '\uE001', '\uE002'] as const;

/**
 * A message with elements in its places.
 *
 * @param filling what stands in each place; at most three
 */
export function richMessage<Element>(
  key: MessageKey,
  language: Language,
  ...filling: readonly (Element | string)[]
): (Element | string)[] {
  const said = language.message(key, ...PLACES.slice(0, filling.length));
  return said
    .split(/([\uE000-\uE002])/)
    .map((part) => filling[PLACES.findIndex((place) => place === part)] ?? part)
    .filter((part) => part !== '');
}
