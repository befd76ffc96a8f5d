/**
 * Builds a gate from the names of stories: the one that the content script carries, when the extension is built, and
 * that of the reader's own stories, in the background.
 */
import type { Story } from '../story/story.ts';
import { type Gate, type GateGroup, encodeNameHash } from './gate.ts';
import { isLatinName, patternOfOtherNames } from './names-in-other-scripts.ts';
import { normalise } from './normalise.ts';

/** Letters at the start of a name that the expression checks, before the whole name is hashed. */
const PREFIX_LETTERS = 5;

/**
 * A character of a word: any but control characters, spaces, punctuation, symbols and surrogates. Coarser
 * than the grammar in words.ts, which would be a table of several kilobytes.
 */
const WITHIN_WORD = `[^${[
  '\\0-\\x2F:-@\\[-\\x60{-\\xA9\\xAB\\xAC\\xAE-\\xB4\\xB6-\\xB9\\xBB-\\xBF\\xD7\\xF7',
  '\\u2000-\\u200A\\u2010-\\u205F\\u2190-\\u2BFF\\u3000-\\u303F\\uD800-\\uDFFF',
].join('')}]`;
/**
 * Combining and invisible characters that may stand between two letters of a word. The dashes and quotes among them cost
 * nothing: no name comes of what has them.
 */
const BETWEEN_LETTERS = '[\\u0300-\\u036F\\u00AD\\u200B-\\u2060\\uFE00-\\uFE0F\\uFEFF]*';
/** Latin letters with diacritics, for a character class; `normalise` later tells which letter each is. */
const WITH_DIACRITICS = '\\xC0-\\u024F\\u1E00-\\u1EFF';
/** The more common of these letters, one by one. */
const COMMON_WITH_DIACRITICS = Array.from({ length: 0x180 - 0xc0 }, (_, index) =>
  String.fromCharCode(0xc0 + index),
);

/**
 * Builds the gate: an expression that matches whatever may be a name, and the names' hashes by story.
 *
 * @param stories at least one; `gate.names` are normalised
 */
export function buildGate(stories: readonly Pick<Story, 'gate'>[]): Gate {
  const groups = new Map<string, GateGroup>();
  for (const { gate } of stories) {
    const shape = `${gate.names.length} ${gate.minNames}`;
    const { hashes } = groups.get(shape) ?? { hashes: '' };
    groups.set(shape, {
      nameCount: gate.names.length,
      minNames: gate.minNames,
      hashes: hashes + gate.names.map(encodeNameHash).join(''),
    });
  }
  const names = [...new Set(stories.flatMap(({ gate }) => gate.names))];
  return {
    pattern: patternOf(names),
    minCharacters: Math.min(...stories.map(fewestCharacters)),
    groups: [...groups.values()],
  };
}

/** How many characters the shortest names of a story have that open its gate. */
function fewestCharacters({ gate: { names, minNames } }: Pick<Story, 'gate'>): number {
  const lengths = names.map((name) => name.length).sort((a, b) => a - b);
  return lengths.slice(0, minNames).reduce((sum, length) => sum + length, 0);
}

/** An expression for whatever may be one of the names, in whichever scripts they are written. */
function patternOf(names: readonly string[]): RegExp {
  const latin = names.filter(isLatinName);
  const others = names.filter((name) => !isLatinName(name));
  const patterns = [
    ...(latin.length > 0 ? [patternOfLatinNames(latin)] : []),
    ...(others.length > 0 ? [patternOfOtherNames(others)] : []),
  ];
  return new RegExp(patterns.join('|'), 'g');
}

/**
 * An expression for whatever may be one of the names: it begins with a capital after no other one, and each of
 * its first letters is one that some name has in that place. A small letter before it may end a word that is glued to it.
 */
function patternOfLatinNames(names: readonly string[]): string {
  const length = Math.min(PREFIX_LETTERS, ...names.map((name) => name.length));
  const [initial = '', ...next] = Array.from({ length }, (_, index) => [
    ...new Set(names.map((name) => name.charAt(index))),
  ]).map((letters, index) => characterClass(letters, index === 0));
  return `${initial}(?<![A-Z].)${next.map((letter) => BETWEEN_LETTERS + letter).join('')}${WITHIN_WORD}*`;
}

function characterClass(letters: readonly string[], isInitial: boolean): string {
  const capitals = letters.map((letter) => letter.toUpperCase());
  if (!isInitial)
    return `[${[...new Set([...letters, ...capitals])].sort().join('')}${WITH_DIACRITICS}]`;
  // The engine skips from one possible initial to the next, so the fewer there are, the faster it is.
  const accented = COMMON_WITH_DIACRITICS.filter(
    (character) => letters.includes(normalise(character)) && character === character.toUpperCase(),
  );
  return `[${[...new Set([...capitals, ...accented])].sort().join('')}]`;
}
