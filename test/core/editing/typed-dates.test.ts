import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypedDate } from '../../../src/core/editing/typed-dates.ts';
import { formatPeriod, parsePeriod } from '../../../src/core/story/dates.ts';

describe('typed dates', () => {
  test.each([
    // As the data has them
    ['2013', '2013'],
    ['2013-05', '2013-05'],
    ['2013-05-08', '2013-05-08'],
    ['2011/2013', '2011/2013'],
    ['2008-11-24/2009-11', '2008-11-24/2009-11'],
    // English
    ['8 May 2013', '2013-05-08'],
    [' 8  may  2013 ', '2013-05-08'],
    ['08 MAY 2013', '2013-05-08'],
    ['8th May 2013', '2013-05-08'],
    ['the 8th of May, 2013', '2013-05-08'],
    ['May 8, 2013', '2013-05-08'],
    ['May 1st 2013', '2013-05-01'],
    ['Sept. 3, 2013', '2013-09-03'],
    ['Friday, 12 April 2013', '2013-04-12'],
    ['May 2013', '2013-05'],
    ['in May 2013', '2013-05'],
    ['2013 May 8', '2013-05-08'],
    ['29 February 2012', '2012-02-29'],
    // German
    ['8. Mai 2013', '2013-05-08'],
    ['am 8. Mai 2013', '2013-05-08'],
    ['März 2013', '2013-03'],
    ['1. Jänner 2013', '2013-01-01'],
    ['12. Dez. 2013', '2013-12-12'],
    // French
    ['8 mai 2013', '2013-05-08'],
    ['le 1er août 2013', '2013-08-01'],
    ['1ᵉʳ févr. 2013', '2013-02-01'],
    ['décembre 2013', '2013-12'],
    // Spanish
    ['8 de mayo de 2013', '2013-05-08'],
    ['el 1.º de enero del 2013', '2013-01-01'],
    ['septiembre de 2013', '2013-09'],
    // Numbers that are one date only
    ['25/12/2013', '2013-12-25'],
    ['12/25/2013', '2013-12-25'],
    ['5/5/2013', '2013-05-05'],
    ['8.5.2013', '2013-05-08'],
    ['8. 5. 2013', '2013-05-08'],
    ['2013/05/08', '2013-05-08'],
    ['05/2013', '2013-05'],
    ['05/08/2013 – 25/08/2013', '2013-08-05/2013-08-25'],
    ['2013/05', '2013-05'],
    ['2013-4', '2013-04'],
    ['05-2013', '2013-05'],
    // With a weekday or a time, as they are pasted
    ['Tue, 8 May 2013', '2013-05-08'],
    ['Di., 8. Mai 2013', '2013-05-08'],
    ['Mi, 8. Mai 2013', '2013-05-08'],
    ['mar. 8 mai 2013', '2013-05-08'],
    ['mar 8 de mayo de 2013', '2013-05-08'],
    ['Mar 8, 2013', '2013-03-08'],
    ['mié, 8 de mayo de 2013', '2013-05-08'],
    ['Wed, 08 May 2013 10:00:00 GMT', '2013-05-08'],
    ['2013-05-08T10:00:00.000Z', '2013-05-08'],
    // In the digits of Arabic, and of Persian and Urdu
    ['٢٠١٣', '2013'],
    ['٨.٥.٢٠١٣', '2013-05-08'],
    ['۲۰۱۳-۰۵-۰۸', '2013-05-08'],
    ['\u200F٢٠١١–٢٠١٣', '2011/2013'],
  ])('“%s” is %s', (typed, when) => {
    expect(readTypedDate(typed)).toEqual({ kind: 'when', when });
  });

  test.each([
    ['2011 to 2013', '2011/2013'],
    ['2011-2013', '2011/2013'],
    ['2011–2013', '2011/2013'],
    ['from 2011 until 2013', '2011/2013'],
    ['between 2011 and 2013', '2011/2013'],
    ['von 2011 bis 2013', '2011/2013'],
    ['zwischen 2011 und 2013', '2011/2013'],
    ['de 2011 à 2013', '2011/2013'],
    ['depuis 2011 jusqu’en 2013', '2011/2013'],
    ['desde 2011 hasta 2013', '2011/2013'],
    ['entre 2011 y 2013', '2011/2013'],
    ['8–12 May 2013', '2013-05-08/2013-05-12'],
    ['8 - 12 May 2013', '2013-05-08/2013-05-12'],
    ['8 to 12 May 2013', '2013-05-08/2013-05-12'],
    ['May 8–12, 2013', '2013-05-08/2013-05-12'],
    ['28 April – 3 May 2013', '2013-04-28/2013-05-03'],
    ['April 28 to May 3, 2013', '2013-04-28/2013-05-03'],
    ['May–July 2013', '2013-05/2013-07'],
    ['May 2012 – July 2013', '2012-05/2013-07'],
    ['May 2012/July 2013', '2012-05/2013-07'],
    ['8 May 2013 – 12 June', '2013-05-08/2013-06-12'],
    ['2009 to May 2013', '2009/2013-05'],
    ['8.–12. Mai 2013', '2013-05-08/2013-05-12'],
    ['vom 8. bis zum 12. Mai 2013', '2013-05-08/2013-05-12'],
    ['8.-12.5.2013', '2013-05-08/2013-05-12'],
    ['8.5. bis 12.6.2013', '2013-05-08/2013-06-12'],
    ['Mai–Juni 2013', '2013-05/2013-06'],
    ['mai-juin 2013', '2013-05/2013-06'],
    ['mayo-junio de 2013', '2013-05/2013-06'],
    ['Mar 8 to Apr 12, 2013', '2013-03-08/2013-04-12'],
    ['du 8 au 12 mai 2013', '2013-05-08/2013-05-12'],
    ['del 8 al 12 de mayo de 2013', '2013-05-08/2013-05-12'],
    ['8 May 2013 to 8 May 2013', '2013-05-08'],
    ['2011-13', '2011/2013'],
    ['2011–13', '2011/2013'],
    ['2013/14', '2013/2014'],
    ['in 2011–13', '2011/2013'],
    ['2008 – 09', '2008/2009'],
    ['2011 to 13', '2011/2013'],
    ['von 2011 bis 13', '2011/2013'],
  ])('“%s” is the period %s', (typed, when) => {
    expect(readTypedDate(typed)).toEqual({ kind: 'when', when });
  });

  test.each([
    ['05/08/2013', '2013-08-05', '2013-05-08'],
    ['5-8-2013', '2013-08-05', '2013-05-08'],
    ['01/02/2013 to 03/04/2013', '2013-02-01/2013-04-03', '2013-01-02/2013-03-04'],
    ['since 05/08/2013', '2013-08-05', '2013-05-08'],
    ['٥/٦/٢٠١٣', '2013-06-05', '2013-05-06'],
    ['2008–09', '2008/2009', '2008-09'],
    ['2008/09', '2008/2009', '2008-09'],
  ])('“%s” may be %s or %s', (typed, ...readings) => {
    expect(readTypedDate(typed)).toEqual({ kind: 'ambiguous', readings });
  });

  test.each([
    ['since 2009', '2009'],
    ['seit Mai 2009', '2009-05'],
    ['depuis le 8 mai 2009', '2009-05-08'],
    ['desde 2009', '2009'],
    ['ab 2009', '2009'],
    ['2009 onwards', '2009'],
    ['2009–', '2009'],
    ['2013 to today', '2013'],
    ['from May 2009 until now', '2009-05'],
    ['2009–present', '2009'],
    ['2009 bis heute', '2009'],
    ['seit 2009 bis jetzt', '2009'],
    ['de 2009 à aujourd’hui', '2009'],
    ['desde 2009 hasta la actualidad', '2009'],
  ])('“%s” has no end after %s', (typed, from) => {
    expect(readTypedDate(typed)).toEqual({ kind: 'open', from });
  });

  const unclear: readonly (readonly [kind: string, typed: readonly string[]])[] = [
    ['shortYear', ['5/6/13', '8.5.13', '8-5-13', '8 May 13', 'May ’13', "8. Mai '13"]],
    ['shortYear', ['2013-13', '1998–02', '2013 to 11', 'since 2011–13', '2011–13 to 2014']],
    ['vagueDate', ['c. 2013', 'about 2013', 'circa May 2013', 'mid-2013', 'early 2013']],
    ['vagueDate', ['the 1990s', 'spring 2013', 'from about 2011 to 2013']],
    ['vagueDate', ['um 2013', 'Anfang 2013', 'Mitte Mai 2013', '1990er Jahre', 'Herbst 2013']],
    ['vagueDate', ['vers 2013', 'début 2013', 'mi-2013', 'les années 1990', 'été 2013']],
    ['vagueDate', ['hacia 2013', 'a principios de 2013', 'los años 1990', 'otoño de 2013']],
    ['noYear', ['8 May', 'May', '31 Feb', '8. Mai', 'le 8 mai', '8 de mayo', '8 to 12 May']],
    ['noSuchDate', ['31 February 2013', '29 February 2013', '0 May 2013', '32 May 2013']],
    ['noSuchDate', ['31/31/2013', '2013-04-31', '30.2.2013', '28 to 31 February 2013']],
    ['periodEndsFirst', ['2013 to 2011', '12–8 May 2013', 'Mai bis April 2013']],
    ['periodEndsFirst', ['de mai 2013 à avril 2013', 'de 2013 a 2011']],
  ];
  test.each(unclear.flatMap(([kind, all]) => all.map((typed) => [typed, kind] as const)))(
    '“%s” is a date but for one thing: %s',
    (typed, kind) => {
      expect(readTypedDate(typed)).toEqual({ kind });
    },
  );

  test.each([
    '',
    ' ',
    'soon',
    'about',
    '8 2013',
    '8/5',
    '99999',
    '20130508',
    '8 May 2013 9',
    '8 May June 2013',
    '2011 to 2012 to 2013',
    'to 2013',
    'until 2013',
    'since',
    'today',
    'until today',
    'today 2013',
    '2013 to today 2014',
    '8 May 2013?',
  ])('“%s” is no date', (typed) => {
    expect(readTypedDate(typed)).toBeNull();
  });

  test.each(['en-GB', 'en-US', 'de', 'fr', 'es'])('of the data are read back from %s', (locale) => {
    const day = fc
      .date({ min: new Date('1800-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([all, to]) => all.slice(0, to));
    const order = ([one, other]: [string, string]): string =>
      parsePeriod(one).first < parsePeriod(other).first ? `${one}/${other}` : `${other}/${one}`;
    const when = fc.oneof(
      date,
      fc
        .tuple(date, date)
        .map(order)
        .filter((pair) => {
          const [from = '', to = ''] = pair.split('/');
          return from !== to && parsePeriod(from).first <= parsePeriod(to).last;
        }),
    );
    fc.assert(
      fc.property(when, (data) => {
        expect(readTypedDate(formatPeriod(data, locale))).toEqual({ kind: 'when', when: data });
      }),
    );
  });

  test('are read in little time, however long', () => {
    for (const text of ['1/'.repeat(50_000), 'a '.repeat(50_000), '2013 - '.repeat(20_000)]) {
      expect(readTypedDate(text)).toBeNull();
    }
  });
});
