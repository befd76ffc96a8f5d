/** Names of months as people type them in English, German, French and Spanish, without diacritics. */

/** By month; no name means another month in another of these languages. */
const NAMES: readonly string[] = [
  'january jan januar janner janvier janv enero ene',
  'february feb februar fevrier fevr fev febrero',
  'march mar marz mrz maerz mars marzo',
  'april apr avril avr abril abr',
  'may mai mayo',
  'june jun juni juin junio',
  'july jul juli juillet juil julio',
  'august aug aout agosto ago',
  'september sept sep septembre septiembre setiembre',
  'october oct oktober okt octobre octubre',
  'november nov novembre noviembre',
  'december dec dezember dez decembre diciembre dic',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/**
 * The month of a name.
 *
 * @param name in lower case, without diacritics and points
 * @returns 1 to 12; undefined for another word
 */
export function monthOf(name: string): number | undefined {
  return MONTHS.get(name);
}
