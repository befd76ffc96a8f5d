/** What can be told of gate names and forms only by the text itself, which no story file holds. */
import { readWords, type Word } from '../recognition/words.ts';
import type { Story } from '../story/story.ts';
import { isGeorgian } from '../text/capitals.ts';
import { advice, error, type Fault } from './fault.ts';

/**
 * Checks that the gate's names and the terms' forms stand in a text of the story. A term must stand there in
 * one of its forms; the others may be those of further copies.
 *
 * @param text headline and paragraphs
 */
export function textFaults({ gate, terms }: Pick<Story, 'gate' | 'terms'>, text: string): Fault[] {
  const words = readWords(text);
  const standing = new Set(words.map(({ name }) => name));
  const capitals = new Set(words.filter((word) => isCapital(text, word)).map(({ name }) => name));
  return [
    ...gate.names.flatMap((name, index) => {
      if (capitals.has(name)) return [];
      const kind = standing.has(name) ? 'gateNameInSmallLetters' : 'gateNameNotInText';
      return [error(['gate', 'names', index], kind, name)];
    }),
    ...terms.flatMap(({ forms }, index) => {
      const missing = forms.flatMap((form, number) =>
        standsIn(form, words) ? [] : [{ form, path: ['terms', index, 'forms', number] }],
      );
      return missing.length === forms.length
        ? [error(['terms', index, 'forms'], 'termNotInText', forms.join(', '))]
        : missing.map(({ form, path }) => advice(path, 'formNotInText', form));
    }),
  ];
}

/** Whether a word is written as the gate wants a name: with a capital, where its script has them. */
function isCapital(text: string, { from }: Word): boolean {
  const [letter = ''] = text.slice(from, from + 2);
  return letter === letter.toUpperCase() || isGeorgian(letter);
}

function standsIn(form: string, words: readonly Word[]): boolean {
  const sought = readWords(form).map(({ name }) => name);
  return words.some((_, from) =>
    sought.every((word, index) => {
      const here = words[from + index];
      return here?.name === word || here?.text === word;
    }),
  );
}
