import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesAtGate } from '../../../src/core/recognition/gate.ts';
import { readWords } from '../../../src/core/recognition/words.ts';
import { buildGate } from '../../../src/core/recognition/build-gate.ts';
import { invisibleCharacters } from '../../cases/invisible-characters.ts';
import { mangled } from '../../support/mangle.ts';

const story = (names: string[], minNames: number) => ({ gate: { names, minNames } });
const NAMES = ['carney', 'donilon', 'magnitsky', 'putin'];
const THREE = buildGate([story(NAMES, 3)]);
const ONE = buildGate([story(NAMES, 1)]);
/** So many names that the gate's expression can tell none of them from other words by its first letters. */
const MANY = buildGate([
  story(NAMES, 1),
  ...Array.from({ length: 700 }, (_, index) =>
    story([`${String.fromCharCode(97 + (index % 26))}name${String(index)}`], 1),
  ),
]);

const at = (text: string, gate = THREE): string[] => namesAtGate(text, gate).sort();

/** The names that the words of a text hold and that begin with a capital. */
function namesInWords(text: string): string[] {
  const capitalised = readWords(text).filter(({ from }) => /\p{Lu}/u.test(text.charAt(from)));
  const names = new Set(capitalised.map(({ name }) => name));
  return NAMES.filter((name) => names.has(name));
}

describe('the gate', () => {
  test.each([
    'Carney, Donilon and Magnitsky',
    'CARNEY DONILON MAGNITSKY',
    'Carney’s Donilon’s Magnitsky’s',
    'Car\u00ADney Doni\u200Blon Magnit\u00ADsky',
    'Cárney Donilón Magnitský',
    'M\u00ADagnitsky Cárney D\u200Bonilon',
    'Çarney Do\u0302nilon Magnitský',
    '“Carney”\u00A0“Donilon”—Magnitsky',
    // A style gives them their capitals.
    'carney, donilon and magnitsky',
  ])('finds its names in: %s', (text) => {
    expect(at(text)).toEqual(['carney', 'donilon', 'magnitsky']);
  });

  test.each(Object.entries(invisibleCharacters))('finds a name with a %s in it', (_, character) => {
    expect(at(`Mag${character}nitsky`, ONE)).toEqual(['magnitsky']);
    expect(at(`Magnitsk${character}y`, ONE)).toEqual(['magnitsky']);
  });

  test('finds no small words like its names where a text has capitals of its own', () => {
    expect(
      at(
        'The carney, the donilon and the magnitsky of The Hague, The Bronx, The Wash and The Lizard',
      ),
    ).toEqual([]);
  });

  test('finds no name within a longer word', () => {
    expect(at('Carneyville, Magnitskyite, RASPUTIN', ONE)).toEqual([]);
  });

  test.each([
    ['SergeiMagnitsky,atax', ['magnitsky']],
    ['theMagnitskyAct,which', ['magnitsky']],
    ['JayCarneyurgedMoscowonMondaytoact', ['carney']],
    ['onMondaythatMagnitskyandDonilonandPutinhad', ['donilon', 'magnitsky', 'putin']],
    ['Tom\u200BDonilon\u200BCarney', ['carney', 'donilon']],
    ['TOMDONILON', []],
  ])('finds its names in words that are glued together: %s', (text, names) => {
    expect(at(text, ONE)).toEqual(names);
  });

  test('looks no longer at a word of many megabytes', () => {
    expect(at(`Donilon${'Aa'.repeat(2_000_000)}`, ONE)).toEqual(['donilon']);
  });

  test('stays shut for a story with too few names, however many names of other stories there are', () => {
    const gate = buildGate([story(NAMES, 3), story(['obama', 'lavrov', 'kerry'], 3)]);
    expect(at('Carney and Donilon met Obama and Lavrov', gate)).toEqual([]);
    expect(at('Carney and Donilon met Obama, Lavrov and Kerry', gate)).toEqual([
      'kerry',
      'lavrov',
      'obama',
    ]);
  });

  describe.each([
    ['one story', ONE],
    ['seven hundred stories', MANY],
  ])('of %s', (_, gate) => {
    test('finds the same names as reading every word does', () => {
      const word = fc.constantFrom('Carney', 'Donilon', 'Magnitsky', 'Putin', 'Obama', 'Talks');
      fc.assert(
        fc.property(fc.array(word, { maxLength: 12 }).chain(mangled), ({ text }) => {
          expect(at(text, gate)).toEqual(namesInWords(text));
        }),
      );
    });

    test('finds the same names with possessives, diacritics and hyphens too', () => {
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
          expect(at(text, gate)).toEqual(namesInWords(text));
        }),
      );
    });

    test('reads any text without throwing', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          expect(NAMES).toEqual(expect.arrayContaining(at(text, ONE)));
        }),
      );
    });
  });
});
