/** The rules for the names that open the gate: written as they are compared, and of this story. */
import { readWords } from '../recognition/words.ts';
import type { Story } from '../story/story.ts';
import { commonNames } from './common-names.ts';
import { advice, error, type Fault } from './fault.ts';

type GatedStory = Pick<Story, 'gate' | 'terms' | 'title' | 'language'>;

/** Checks a story's gate. */
export function gateFaults(story: GatedStory): Fault[] {
  const { names, minNames } = story.gate;
  const known = wordsOf(story);
  return [
    ...names.flatMap((name, index) => {
      const path = ['gate', 'names', index];
      const written = writtenAs(name);
      if (written !== name) return [error(path, 'gateNameWritten', name, written)];
      return known.has(name) ? [] : [advice(path, 'gateNameUnknown', name)];
    }),
    ...commonGateNames(story),
    ...(minNames <= names.length
      ? []
      : [error(['gate', 'minNames'], 'tooFewGateNames', names.length)]),
  ];
}

/** Advises against names that stand in the news of every day: each page that has enough of them is compared. */
export function commonGateNames({
  gate,
  language,
}: Pick<GatedStory, 'gate' | 'language'>): Fault[] {
  const isCommon = commonNames(language);
  return gate.names.flatMap((name, index) =>
    isCommon(name) ? [advice(['gate', 'names', index], 'commonGateName', name)] : [],
  );
}

/** The fewest letters of a name at the gate. */
const MIN_NAME_LETTERS = 3;

/** Whether the gate can look for a name as it is written: one word, as words are compared. */
export function isGateName(name: string): boolean {
  const [word, ...others] = readWords(name);
  return name.length >= MIN_NAME_LETTERS && word?.text === name && others.length === 0;
}

/** A name as the gate compares it: "ONeil" and "O’Neil" are "oneil"; several words, or none, stay as they are. */
export function writtenAs(name: string): string {
  const [word, ...others] = readWords(name);
  return word && others.length === 0 ? word.text : name;
}

/** The words of what is named in the story, without possessive endings. */
function wordsOf({ terms, title }: GatedStory): Set<string> {
  const texts = [title, ...terms.flatMap(({ name, forms }) => [name, ...forms])];
  return new Set(texts.flatMap((text) => readWords(text).map(({ name }) => name)));
}
