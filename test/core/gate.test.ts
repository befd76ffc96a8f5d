import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsAtGate } from '../../src/core/gate.ts';
import { readWords } from '../../src/core/words.ts';
import { mangled } from '../support/mangle.ts';

const gate = { words: ['carney', 'donilon', 'magnitsky', 'putin'], enough: 3 };
const at = (text: string): string[] => wordsAtGate(text, gate).sort();

describe('gate', () => {
  test.each([
    'Carney, Donilon and Magnitsky',
    'CARNEY DONILON MAGNITSKY',
    'Carney’s Donilon’s Magnitsky’s',
    'Car\u00ADney Doni\u200Blon Magnit\u00ADsky',
    'Cárney Donilón Magnitský',
    '“Carney”\u00A0“Donilon”—Magnitsky',
  ])('finds its words in: %s', (text) => {
    expect(at(text)).toEqual(['carney', 'donilon', 'magnitsky']);
  });

  test('a word within a longer one is another word', () => {
    expect(at('Carneyville, Magnitskyite, exputin')).toEqual([]);
  });

  test('finds the same words as a close reading does', () => {
    const word = fc.constantFrom(...gate.words, 'obama', 'talks', 'carneys', 'sky');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }).chain(mangled), ({ text }) => {
        const read = new Set(readWords(text).map(({ name }) => name));
        expect(at(text)).toEqual(gate.words.filter((known) => read.has(known)));
      }),
    );
  });

  test('finds them with possessives, diacritics and hyphens too', () => {
    const part = fc.tuple(
      fc.constantFrom(
        'Carney',
        'DONILON',
        'Mag\u00ADnitsky',
        'Pu\u0301tin',
        'Pútin',
        'talks',
        'Rasputin',
      ),
      fc.constantFrom('', '’s', "'s", '-', '\u200B', '.', '”', 'ville'),
      fc.constantFrom(' ', '\u00A0', '\u2029', '—', '('),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.flat().join('');
        const read = new Set(readWords(text).map(({ name }) => name));
        expect(at(text)).toEqual(gate.words.filter((known) => read.has(known)));
      }),
    );
  });

  test('any text at all passes or does not, without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(gate.words).toEqual(expect.arrayContaining(at(text)));
      }),
    );
  });
});
