/**
 * Messages with elements in them, and a story's text within them: stories are written in a language of their own,
 * whatever that of the interface.
 */
import type { Story } from '../../core/story/story.ts';
import { type TextDirection, textDirection } from '../../core/story/text-direction.ts';
import type { Language, MessageKey } from './messages.ts';
import { type Tree, tree } from './tree.ts';

/** A story, or as much of it as says in which language it is. */
export type InLanguage = Pick<Story, 'language'>;

/** The attributes of an element whose text is a story's; `dir` isolates it from text around it that runs the other way. */
export function storyText({ language = 'en' }: InLanguage): {
  readonly lang: string;
  readonly dir: TextDirection;
} {
  return { lang: language, dir: textDirection(language) };
}

/** Describes a story's text within a line of the interface. */
export function storySpan(story: InLanguage, text: string): Tree {
  return tree('span', storyText(story), text);
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
