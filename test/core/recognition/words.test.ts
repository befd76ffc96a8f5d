import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../../src/core/recognition/words.ts';
import { invisibleCharacters } from '../../cases/invisible-characters.ts';
import { wordCases } from '../../cases/words.ts';
import { mangled } from '../../support/mangle.ts';

describe('the words of a text', () => {
  test.each(Object.entries(wordCases))('%s', (_, { text, words }) => {
    expect(readWords(text).map((word) => word.text)).toEqual(words);
  });

  test.each(["Magnitsky's", 'Magnitsky’s', 'MAGNITSKY’S', 'Mag\u00ADnitsky\u02BCs'])(
    'have names without a possessive ending: %s',
    (text) => {
      const [word] = readWords(text);
      expect(word?.name).toBe('magnitsky');
      expect(text.slice(word?.from, word?.to)).not.toMatch(/s$/i);
    },
  );

  test.each(Object.entries(invisibleCharacters))(
    'are the same with a %s in them',
    (_, character) => {
      const text = `Mag${character}nitsky’${character}s`;
      const [word, ...others] = readWords(text);
      expect(others).toEqual([]);
      expect(word).toMatchObject({ text: 'magnitskys', name: 'magnitsky' });
    },
  );

  test.each([
    ['one word', 'a'.repeat(20_000_000)],
    ['a letter with combining marks', `a${'\u0301'.repeat(5_000_000)}`],
  ])('are read of %s of many megabytes', (_, text) => {
    expect(readWords(`Magnitsky ${text} Act`).map((word) => word.name)).toEqual(
      expect.arrayContaining(['magnitsky', 'act']),
    );
  });

  test('have their places in the text', () => {
    const text = '  “Tom Donilon’s” trip, 15 April.';
    const atPlaces = readWords(text).map(({ from, to }) => text.slice(from, to));
    expect(atPlaces).toEqual(['Tom', 'Donilon', 'trip', '15', 'April']);
  });

  test('are the same with any punctuation, white space, quotes, case and soft hyphens', () => {
    const word = fc.stringMatching(/^[a-z]{2,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }).chain(mangled), (made) => {
        expect(readWords(made.text).map(({ text }) => text)).toEqual(made.words);
      }),
    );
  });

  test('are read again from their places as the same names', () => {
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

  test('are in order and without overlaps, whatever the text', () => {
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
