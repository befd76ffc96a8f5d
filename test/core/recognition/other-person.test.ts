/** Whose a surname is that an outlet has added: the term's, or that of somebody else. */
import { describe, expect, test } from 'vitest';
import { isOtherPersons } from '../../../src/core/recognition/other-person.ts';
import { BLOCK_END } from '../../../src/core/recognition/span.ts';
import { readWords } from '../../../src/core/recognition/words.ts';

const CARNEY = { id: 'carney', forms: ['James Carney', 'Jay Carney', 'Mr Carney', 'Carney'] };

/** Whether the last "Carney" of a text is somebody else's, with blocks before and after. */
function isOther(text: string): boolean {
  const whole = ['The talks end.', text, 'The harbour was quiet.'].join(BLOCK_END);
  const words = readWords(whole);
  const at = words.findLastIndex(({ name }) => name === 'carney');
  return isOtherPersons(whole, words, { termId: 'carney', from: at, to: at + 1 }, [CARNEY]);
}

describe('somebody else’s', () => {
  test.each([
    'Susan Carney, a neighbour of the embassy, saw the cars.',
    'Then Susan Carney spoke.',
    '“Susan Carney saw it.”',
    'Senator Robert Carney Jr. could not be reached.',
    'Mrs Susan Carney declined.',
    'a letter from Élodie Carney',
    'a letter from O’Neil Carney',
    'S. Carney, a neighbour',
    'SUSAN CARNEY SAW THE CARS',
    'Die Nachbarin Susanne Carney sah es.',
    'La voisine Élise Carney a tout vu.',
    'Según la vecina Susana Carney',
    '(Reporting by Tim Carney; editing by Sue Roe)',
    '(Reporting by Al Roe and Carney)',
    'The talks go on. (Reporting by A. Roe, Carney)',
    'Additional reporting by Carney',
    'Editing by Sue Roe and J. Carney',
    'Written by Carney; edited by Roe',
    'By Tim Carney',
    'By Al Roe and Carney',
    'Von Tim Carney',
    'Redaktion: Carney',
    '(Geschrieben von Carney, redigiert von Roe)',
    '(Reportage de Carney, édité par Roe)',
    'Édité par Carney',
    '(Reporte de Roe. Editado por Carney)',
    'Traducido por Carney',
  ])('%s', (text) => {
    expect(isOther(text)).toBe(true);
  });
});

describe('the term’s', () => {
  test.each([`World${BLOCK_END}Carney said`, `More.${BLOCK_END}Carney`])(
    'at the beginning of a block',
    (text) => {
      expect(isOther(text)).toBe(false);
    },
  );
  test.each([
    'Carney said no more.',
    'the spokesman Carney said',
    'Spokesman Carney said',
    'Press Secretary Carney said',
    'Mr. Carney said',
    'Jay Carney said',
    'J. Carney said',
    'But Carney said',
    'When Carney spoke, nobody listened.',
    'On Monday Carney said',
    'In Moscow Carney said',
    'They left Moscow. Carney stayed.',
    'Obama, Carney and others',
    'a “Carney” note',
    'The US Carney knows',
    'BUT CARNEY SAID',
    'Herr Carney sagte',
    'Aber Carney sagte',
    'Außenminister und Sprecher Carney sagten',
    'M. Carney a dit',
    'Mme Carney a dit',
    'Selon Carney, rien.',
    'Sr. Carney dijo',
    'Según Carney, nada.',
    'Pero Carney dijo',
    'The reporting was criticised by Carney.',
    'By Carney’s account of that long evening, nobody had been hurt, and the talks went on.',
    'The report, edited by hand, was denied. Carney said so.',
  ])('%s', (text) => {
    expect(isOther(text)).toBe(false);
  });

  test('where its only name is a single word, such as a place’s', () => {
    const text = 'Camp Guantanamo';
    const place = { id: 'bay', forms: ['Guantanamo'] };
    const name = { termId: 'bay', from: 1, to: 2 };
    expect(isOtherPersons(text, readWords(text), name, [place])).toBe(false);
  });

  test('where the whole name stands', () => {
    const text = 'Susan Jay Carney';
    const name = { termId: 'carney', from: 1, to: 3 };
    expect(isOtherPersons(text, readWords(text), name, [CARNEY])).toBe(false);
  });
});
