/**
 * A pseudo-locale: an existing language's messages made longer and written from right to left. It shows how
 * a layout copes with languages that Backstory has no translation for yet.
 */

/** A message in the format of the `messages.json` files in _locales. */
export type Message = {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};

/** A language's messages, by the message's name. */
export type Messages = Readonly<Record<string, Message>>;

/** The language that the pseudo-locale passes for: dates and numbers need a real one, from right to left. */
export const PSEUDO_LANGUAGE = 'he';

/** How many letters in a hundred are doubled. */
const DOUBLED_PERCENT = 40;
/** Stand for a to z. The last five are forms for the end of a word, which does no harm elsewhere. */
const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתךםןף';
const PLACEHOLDER = /(\$\w+\$)/;

/** Turns a language's messages into the pseudo-locale's; their names and placeholders stay as they are. */
export function pseudoLocale(messages: Messages): Messages {
  const entries = Object.entries(messages).map(([name, message]): [string, Message] => [
    name,
    { ...message, message: pseudoText(message.message) },
  ]);
  return {
    ...Object.fromEntries(entries),
    languageTag: { message: PSEUDO_LANGUAGE },
    direction: { message: 'rtl' },
  };
}

function pseudoText(text: string): string {
  let letters = 0;
  const write = (letter: string): string => {
    const doubledBefore = Math.floor((letters++ * DOUBLED_PERCENT) / 100);
    const other = LETTERS.charAt(letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0));
    const doubled = Math.floor((letters * DOUBLED_PERCENT) / 100);
    return doubled > doubledBefore ? other + other : other;
  };
  return text
    .split(PLACEHOLDER)
    .map((part) => (PLACEHOLDER.test(part) ? part : part.replace(/[a-z]/gi, write)))
    .join('');
}
