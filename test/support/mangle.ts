/** The same words as outlets print them: other punctuation, spaces, quotes, case, soft hyphens. */
import fc from 'fast-check';

export type Mangled = { readonly words: readonly string[]; readonly text: string };

const between = fc.constantFrom(
  ' ',
  '\n',
  '\u00A0',
  ' \t ',
  ', ',
  ' — ',
  '. ',
  '” “',
  ' (',
  '; ',
  '\u2009',
  ' "',
  '\u2029',
);
const change = fc.constantFrom<(word: string) => string>(
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.slice(0, 1).toUpperCase() + word.slice(1),
  (word) => Array.from(word).join('\u00AD'),
  (word) => `${word.slice(0, 2)}\u200B${word.slice(2)}`,
  (word) => `‘${word}’`,
);

/** Prints words in every way that must make no difference. */
export function mangled(words: readonly string[]): fc.Arbitrary<Mangled> {
  return fc
    .array(fc.tuple(change, between), { minLength: words.length, maxLength: words.length })
    .map((changes) => ({
      words,
      text: words
        .map((word, index) => {
          const [print = String, gap = ' '] = changes[index] ?? [];
          return print(word) + gap;
        })
        .join(''),
    }));
}
