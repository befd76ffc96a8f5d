/**
 * A language that nobody speaks, made of another's messages: longer, and from right to left. It shows
 * what a layout does in languages that are still to come.
 */

/** A message as browsers read it from _locales. */
export type Message = {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};

/** A language's messages, by name. */
export type Messages = Readonly<Record<string, Message>>;

/** Dates and numbers need a real language from right to left. */
export const PSEUDO_LANGUAGE = 'he';

/** As many letters in a hundred are written twice. */
const DOUBLED = 40;
/** For a to z; the last five are forms that stand at the end of a word, which does no harm. */
const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתךםןף';
const PLACEHOLDER = /(\$\w+\$)/;

/** Makes it; names of messages and their placeholders stay as they are. */
export function pseudoLocale(messages: Messages): Messages {
  const said = Object.entries(messages).map(([name, message]): [string, Message] => [
    name,
    { ...message, message: pseudoText(message.message) },
  ]);
  return {
    ...Object.fromEntries(said),
    languageTag: { message: PSEUDO_LANGUAGE },
    direction: { message: 'rtl' },
  };
}

function pseudoText(text: string): string {
  let letters = 0;
  const write = (letter: string): string => {
    const before = Math.floor((letters++ * DOUBLED) / 100);
    const other = LETTERS.charAt(letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0));
    return Math.floor((letters * DOUBLED) / 100) > before ? other + other : other;
  };
  return text
    .split(PLACEHOLDER)
    .map((part) => (PLACEHOLDER.test(part) ? part : part.replace(/[a-z]/gi, write)))
    .join('');
}
