import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGate } from '../../../src/core/recognition/build-gate.ts';
import { namesAtGate } from '../../../src/core/recognition/gate.ts';
import { readWords } from '../../../src/core/recognition/words.ts';

/** Names as a text has them, in scripts with capitals and without. */
const WRITTEN = [
  'Навальный',
  'Ёлкин',
  'Лук’яненко',
  'Παπανδρέου',
  'Σαμαράς',
  'Տեր-Պետրոսյան',
  'მაისურაძე',
  'נתניהו',
  'السيسي',
  'आडवाणी',
  '오바마',
];
const LATIN = ['Obama', 'Østergaard'];
const NAMES = [
  ...new Set(
    [...WRITTEN, ...LATIN].flatMap((written) => readWords(written).map(({ name }) => name)),
  ),
].filter((name) => name.length >= 3);
const gate = buildGate([{ gate: { names: NAMES, minNames: 1 } }]);

const at = (text: string): string[] => [...new Set(namesAtGate(text, gate))].sort();

/** The names among the words of a text, those in small letters left out where the script has capitals. */
function namesInWords(text: string): string[] {
  const written = readWords(text).filter(({ from }) => {
    const initial = text.charAt(from);
    return initial === initial.toUpperCase() || /\p{Script=Georgian}/u.test(initial);
  });
  const names = new Set(written.map(({ name }) => name));
  return NAMES.filter((name) => names.has(name)).sort();
}

describe('names in other scripts than Latin', () => {
  test.each([
    ['Вчера Алексей Навальный, юрист, и Елкин', ['елкин', 'навальныи']],
    ['НАВАЛЬНЫЙ И ЁЛКИН', ['елкин', 'навальныи']],
    ['Лук\u00ADяненка, Лукʼяненко', ['лукяненко']],
    ['Ο Γ. Παπανδρέου και ο Σαμαράς·', ['παπανδρεου', 'σαμαρας']],
    ['ΠΑΠΑΝΔΡΕΟΥ', ['παπανδρεου']],
    ['Լևոն Տեր-Պետրոսյանը, Պետրոսյան։', ['պետրոսյան', 'տեր']],
    ['ივანე მაისურაძე', ['მაისურაძე']],
    ['בנימין נתניהו׃ ולנתניהו', ['נתניהו']],
    ['وقال عبد الفتاح السيسي، الرئيس', ['السيسي'.normalize('NFKD')]],
    ['लालकृष्ण आडवाणी।', readWords('आडवाणी').map(({ name }) => name)],
    ['버락 오바마 대통령', ['오바마'.normalize('NFKD')]],
    ['Barack Obama, Mette Østergaard', ['obama', 'østergaard']],
    // Within a longer word, in small letters where a text has capitals, or inflected.
    ['Навальныйский и Обама; навальный, A B C D E F', []],
  ])('are found in: %s', (text, names) => {
    expect(at(text)).toEqual([...names].sort());
  });

  test('are the same as those that reading every word finds', () => {
    const part = fc.tuple(
      fc.constantFrom(...WRITTEN, 'слово', 'Москва', 'λέξη', 'كلمة', 'מילה', 'शब्द'),
      fc.constantFrom('', ' ', '،', '؟', '۔', '।', '·', '։', '־', '״', ' “', '” ', '\u200B', '\n'),
      fc.constantFrom(' ', '\u00A0', '—', '(', ': ', '/'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.flat().join('');
        // Some word of each text has a capital, or else small letters would count.
        const whole = `A B C D E F ${text}`;
        expect(at(whole)).toEqual(namesInWords(whole));
      }),
    );
  });

  test('leave the gate of Latin names as it is', () => {
    const latin = buildGate([{ gate: { names: ['obama', 'putin'], minNames: 2 } }]);
    expect(latin.pattern.source).not.toMatch(/\|/);
  });
});
