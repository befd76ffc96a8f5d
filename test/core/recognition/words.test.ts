import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../../src/core/recognition/words.ts';
import { invisibleCharacters } from '../../cases/invisible-characters.ts';
import { wordCases } from '../../cases/words.ts';
import { mangled } from '../../support/mangle.ts';

describe('words as compared', () => {
  test.each(Object.entries(wordCases))('%s', (_, { text, words }) => {
    expect(readWords(text).map((word) => word.text)).toEqual(words);
  });

  test.each(["Magnitsky's", 'Magnitsky’s', 'MAGNITSKY’S', 'Mag\u00ADnitsky\u02BCs'])(
    'a possessive is no part of the name: %s',
    (text) => {
      const [word] = readWords(text);
      expect(word?.name).toBe('magnitsky');
      expect(text.slice(word?.from, word?.to)).not.toMatch(/s$/i);
    },
  );

  test.each(Object.entries(invisibleCharacters))('a %s makes no difference', (_, character) => {
    const text = `Mag${character}nitsky’${character}s`;
    const [word, ...others] = readWords(text);
    expect(others).toEqual([]);
    expect(word).toMatchObject({ text: 'magnitskys', name: 'magnitsky' });
  });

  test('each word stands where it says', () => {
    const text = '  “Tom Donilon’s” trip, 15 April.';
    const places = readWords(text).map(({ from, to }) => text.slice(from, to));
    expect(places).toEqual(['Tom', 'Donilon', 'trip', '15', 'April']);
  });

  test('punctuation, white space, quotes, case and soft hyphens make no difference', () => {
    const word = fc.stringMatching(/^[a-z]{2,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }).chain(mangled), (made) => {
        expect(readWords(made.text).map(({ text }) => text)).toEqual(made.words);
      }),
    );
  });

  test('the place of a name holds that name and nothing else', () => {
    const name = fc.tuple(
      fc.constantFrom(
        'Magnitsky',
        'DONILON',
        'Car\u00ADney',
        'Lavro\u0301v',
        'Путин',
        'U.S',
        '1,000',
      ),
      fc.constantFrom('', '’s', "'s", '’S', ',', '.', '”', '’'),
      fc.constantFrom(' ', '\u00A0', '\n', ' — '),
    );
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), (names) => {
        const text = names.flat().join('');
        for (const word of readWords(text)) {
          const again = readWords(text.slice(word.from, word.to));
          expect(again.map((one) => one.name)).toEqual([word.name]);
        }
      }),
    );
  });

  test('any text at all is read, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const { from, to } of readWords(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
