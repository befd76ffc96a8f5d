/** The stories' gate words go in; what the content script carries of them comes out. */
import { type Gate, type GateGroup, encodeNameHash } from '../../src/core/recognition/gate.ts';
import { INVISIBLE, normalise } from '../../src/core/recognition/normalise.ts';
import type { Story } from '../../src/core/story/story.ts';

/** Letters from a word's beginning that are looked at before the whole word is. */
const LETTERS_LOOKED_AT = 5;

/**
 * What parts words: control characters, spaces, punctuation, symbols, surrogates. Rougher than the
 * words' own grammar, which would be a table of several kilobytes.
 */
const WITHIN_WORD = `[^${[
  '\\0-\\x2F:-@\\[-\\x60{-\\xA9\\xAB\\xAC\\xAE-\\xB4\\xB6-\\xB9\\xBB-\\xBF\\xD7\\xF7',
  '\\u2000-\\u200A\\u2010-\\u205F\\u2190-\\u2BFF\\u3000-\\u303F\\uD800-\\uDFFF',
].join('')}]`;
/** What may stand between two letters of a word and takes no room. */
const NO_ROOM = `[\\u0300-\\u036F${INVISIBLE}]*`;
/** Latin letters with marks; which letter each is, is seen word by word. */
const MARKED = '\\xC0-\\u024F\\u1E00-\\u1EFF';
/** The same with the more common marks, one by one. */
const COMMONLY_MARKED = Array.from({ length: 0x180 - 0xc0 }, (_, index) =>
  String.fromCharCode(0xc0 + index),
);

/** What the content script carries: an expression for the names, and their hashes by story. */
export function buildGate(stories: readonly Pick<Story, 'gate'>[]): Gate {
  const groups = new Map<string, GateGroup>();
  for (const { gate } of stories) {
    const shape = `${gate.words.length} ${gate.enough}`;
    const { hashes } = groups.get(shape) ?? { hashes: '' };
    groups.set(shape, {
      names: gate.words.length,
      enough: gate.enough,
      hashes: hashes + gate.words.map(encodeNameHash).join(''),
    });
  }
  const words = stories.flatMap(({ gate }) => gate.words);
  return { pattern: patternOf(words), groups: [...groups.values()] };
}

/** An expression for whatever may be one of the words: a capital, and letters that any of them has there. */
function patternOf(words: readonly string[]): RegExp {
  const looked = Math.min(LETTERS_LOOKED_AT, ...words.map((word) => word.length));
  const [initial = '', ...next] = Array.from({ length: looked }, (_, place) => [
    ...new Set(words.map((word) => word.charAt(place))),
  ]).map((letters, place) => characterClass(letters, place === 0));
  return new RegExp(
    `${initial}(?<!${WITHIN_WORD}.)${next.map((letter) => NO_ROOM + letter).join('')}${WITHIN_WORD}*`,
    'g',
  );
}

function characterClass(letters: readonly string[], isInitial: boolean): string {
  const capitals = letters.map((letter) => letter.toUpperCase());
  if (!isInitial) return `[${[...new Set([...letters, ...capitals])].sort().join('')}${MARKED}]`;
  // The engine skips from initial to initial, and only a few of them let it skip far.
  const marked = COMMONLY_MARKED.filter(
    (character) => letters.includes(normalise(character)) && character === character.toUpperCase(),
  );
  return `[${[...new Set([...capitals, ...marked])].sort().join('')}]`;
}
