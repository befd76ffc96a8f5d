/** The parts of a date as it is typed: days, months, years, and the words between them. */
import { monthOf } from './month-names.ts';
import { withPlainDigits } from './plain-digits.ts';

/** A part of a date, or whole dates; a day or month may have one digit. */
export type DateToken =
  | { readonly kind: 'part'; readonly part: DatePart }
  /** A day by numbers alone, with slashes or hyphens: which of the first two is the month, depends on the country. */
  | { readonly kind: 'numeric'; readonly numbers: readonly [number, number]; readonly year: number }
  /** Stands between the two sides of a period. */
  | { readonly kind: 'to' }
  /** Says that a period begins, which may have no end. */
  | { readonly kind: 'from' }
  /** Says that a date is not known so well: "about", "early", "the 1990s". */
  | { readonly kind: 'vague' }
  /** Stands for the end of a period that lasts. */
  | { readonly kind: 'now' }
  /** A year and another one, of which the last two digits are written: 2011–13. */
  | { readonly kind: 'years'; readonly from: number; readonly to: number; readonly month?: number }
  /** A year of two digits, with what stands before it. */
  | { readonly kind: 'shortYear' };

export type DatePart = {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What stands around dates and says nothing; weekdays too, which a date that is pasted may have. */
const SILENT = words(
  'the of on in at de del du le la les el los der den dem des im am zum von vom between entre zwischen year ano annee ' +
    'jahr jahre monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag ' +
    'samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves ' +
    'viernes sabado domingo mon tue tues wed thu thur thurs fri sat sun mo di do fr sa so lun mer jeu ven sam dim mie ' +
    'mier jue vie sab dom',
);
/** After these, a date is not known so well as the data say one. */
const VAGUE = words(
  'c ca circa about around approximately approx roughly early late mid middle beginning end spring summer autumn fall ' +
    'winter um etwa gegen ungefahr rund zirka anfang mitte ende fruhjahr fruhling sommer herbst vers environ autour ' +
    'debut fin mi printemps ete automne hiver annees hacia alrededor aproximadamente aprox sobre principios mediados ' +
    'finales primavera verano otono invierno anos',
);
const TO = words('to until till through and bis und a au al jusqua jusquau jusquen et hasta y');
const NOW = words(
  'today now present ongoing heute jetzt gegenwart aujourdhui maintenant present hoy ahora presente actualidad',
);
const FROM = words('from since seit ab depuis desde onwards');

/** In this order; each is tried at the place where the one before has ended. */
const READERS: readonly {
  readonly expression: RegExp;
  readonly read: (match: readonly string[]) => DateToken | 'nothing' | 'otherwise' | null;
}[] = [
  { expression: /[\s,;]+/y, read: () => 'nothing' },
  {
    // Tuesday in French and Spanish, which is March too, and Wednesday in German: a day with its month comes after it.
    expression: /(?:mar|mi)\.?,?\s+(?=\d{1,2}(?:er|\.)?\s+(?:de\s+)?(\p{L}+))/uy,
    read: ([, month = '']) => (monthOf(month) === undefined ? 'otherwise' : 'nothing'),
  },
  {
    // The time after a date that is pasted.
    expression: /t?\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:z|gmt|utc|[+-]\d\d:?\d\d)?(?![\d\p{L}])/uy,
    read: () => 'nothing',
  },
  {
    // 2011-13, 2008/09; with a hyphen 2011-12 is a month, as the data has it
    expression: /([12]\d{3})(\/|\p{Pd})(\d\d)(?![\d\p{L}\p{Pd}/.])/uy,
    read: ([, year, sign, digits]) => yearsIn(Number(year), Number(digits), sign === '-'),
  },
  {
    // 2013-05-08, 2013/5/8
    expression: /([12]\d{3})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y,
    read: ([, year, , month, day]) => part({ day, month, year }),
  },
  {
    // 8.5.2013: with points the day comes first everywhere
    expression: /(\d{1,2})\. ?(\d{1,2})\. ?([12]\d{3})(?!\d)/y,
    read: ([, day, month, year]) => part({ day, month, year }),
  },
  {
    expression: /(\d{1,2})([-/])(\d{1,2})\2([12]\d{3})(?!\d)/y,
    read: ([, first, , second, year]) => ({
      kind: 'numeric',
      numbers: [Number(first), Number(second)],
      year: Number(year),
    }),
  },
  // 8/5/13, ’13
  { expression: /\d{1,2}([-/.]) ?\d{1,2}\1 ?\d\d(?!\d)/y, read: () => ({ kind: 'shortYear' }) },
  { expression: /['’]\d\d(?![\d\p{L}])/uy, read: () => ({ kind: 'shortYear' }) },
  {
    // 8.5., of which the year comes later
    expression: /(\d{1,2})\. ?(\d{1,2})\.(?! ?\d)/y,
    read: ([, day, month]) => part({ day, month }),
  },
  {
    expression: /(\d{1,2})[-/.]([12]\d{3})(?!\d)/y,
    read: ([, month, year]) => part({ month, year }),
  },
  {
    // 2013-05, 2013/5
    expression: /([12]\d{3})[-/.](0?[1-9]|1[0-2])(?![\d-])/y,
    read: ([, year, month]) => part({ month, year }),
  },
  // 1990s, 1990er
  { expression: /[12]\d\d0['’]?(?:s|er)(?!\p{L})/uy, read: () => ({ kind: 'vague' }) },
  { expression: /([12]\d{3})(?!\d)/y, read: ([, year]) => part({ year }) },
  {
    expression: /(\d{1,2})(?:st|nd|rd|th|er|\.?o|\.)?(?![\d\p{L}])/uy,
    read: ([, day]) => part({ day }),
  },
  { expression: /(?:[-/]|\p{Pd})/uy, read: () => ({ kind: 'to' }) },
  { expression: /[\p{L}'’]+\.?/uy, read: ([word = '']) => readWord(word.replace(/['’.]/g, '')) },
];

/**
 * Splits what is typed into tokens. Letter case, diacritics, commas and the script of digits don't matter.
 *
 * @returns null where something is no part of a date
 */
export function readDateTokens(typed: string): DateToken[] | null {
  const plain = withPlainDigits(typed.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, ''));
  const text = plain.toLowerCase().trim();
  const tokens: DateToken[] = [];
  for (let at = 0; at < text.length;) {
    const found = tokenAt(text, at);
    if (!found?.token) return null;
    if (found.token !== 'nothing') tokens.push(found.token);
    at = found.end;
  }
  return tokens;
}

function tokenAt(
  text: string,
  at: number,
): { readonly token: DateToken | 'nothing' | null; readonly end: number } | null {
  for (const { expression, read } of READERS) {
    expression.lastIndex = at;
    const match = expression.exec(text);
    const token = match ? read(match) : 'otherwise';
    if (match && token !== 'otherwise') return { token, end: at + match[0].length };
  }
  return null;
}

function readWord(word: string): DateToken | 'nothing' | null {
  const month = monthOf(word);
  if (month !== undefined) return { kind: 'part', part: { month } };
  if (TO.has(word)) return { kind: 'to' };
  if (FROM.has(word)) return { kind: 'from' };
  if (NOW.has(word)) return { kind: 'now' };
  if (VAGUE.has(word)) return { kind: 'vague' };
  return SILENT.has(word) ? 'nothing' : null;
}

/** Two years, where the second is later within a century; what may be a month instead says so. */
function yearsIn(year: number, digits: number, isHyphen: boolean): DateToken | 'otherwise' {
  const to = laterYear(year, digits);
  if (to === null) return 'otherwise';
  if (digits > 12) return { kind: 'years', from: year, to };
  return isHyphen ? 'otherwise' : { kind: 'years', from: year, to, month: digits };
}

/** The year of two digits that comes after another in its century; null where it comes before. */
export function laterYear(year: number, digits: number): number | null {
  const to = year - (year % 100) + digits;
  return to > year ? to : null;
}

function part(numbers: Readonly<Record<string, string | undefined>>): DateToken {
  const read = Object.entries(numbers).map(([name, digits]) => [name, Number(digits)]);
  return { kind: 'part', part: Object.fromEntries(read) as DatePart };
}
