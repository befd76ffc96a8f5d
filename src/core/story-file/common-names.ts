/** Names that stand in so many reports that they tell none from another: countries, capitals, titles, days, months. */
import { COMMON_NAMES, COMPASS, isPeople, isTitlePart, WEEKDAYS } from '../text/name-words.ts';
import { readWords } from '../recognition/words.ts';
import { countryNames } from '../text/country-names.ts';

const words = (...lines: readonly string[]): readonly string[] => lines.join(' ').split(' ');

/** Capitals that are named in the news of many countries, besides the ones that no gate is proposed of. */
export const CAPITALS = words(
  'warsaw prague budapest athens stockholm oslo copenhagen helsinki dublin lisbon belgrade sofia bucharest minsk',
  'seoul pyongyang hanoi bangkok jakarta manila canberra ottawa brasilia santiago bogota lima caracas havana nairobi',
  'pretoria abuja tripoli tunis algiers rabat riyadh doha dubai beirut amman islamabad dhaka colombo',
  'warschau prag athen kopenhagen lissabon belgrad bukarest kairo teheran bagdad damaskus',
  'varsovie athenes copenhague lisbonne bucarest caire damas',
  'varsovia praga atenas estocolmo lisboa',
);

/** What every country has. */
export const INSTITUTIONS = words(
  'government parliament regierung parlament gouvernement parlement gobierno parlamento',
);

const EVERYWHERE: ReadonlySet<string> = new Set([...CAPITALS, ...INSTITUTIONS]);

/** By language; a story has one, and is judged often. */
const known = new Map<string, ReadonlySet<string>>();

/**
 * What tells whether a name is common.
 *
 * @param language a story's, English where it is left out; the test takes names as they are compared
 */
export function commonNames(language = 'en'): (name: string) => boolean {
  const named = known.get(language) ?? namesIn(language);
  known.set(language, named);
  return (name) =>
    [named, COMMON_NAMES, EVERYWHERE, COMPASS, WEEKDAYS].some((names) => names.has(name)) ||
    isPeople(name) ||
    isTitlePart(name);
}

/** Countries, months and days of the week that a language has one word for. */
function namesIn(language: string): ReadonlySet<string> {
  const tag = languageKnown(language);
  const names = [...countryNames(tag), ...calendarIn(tag)];
  return new Set(
    names
      .map(readWords)
      .flatMap((words) => (words.length === 1 ? words : []))
      .map(({ name }) => name),
  );
}

function calendarIn(tag: string): string[] {
  const months = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => index).flatMap((index) => [
    months.format(Date.UTC(2013, index, 1)),
    days.format(Date.UTC(2013, 0, index + 1)),
  ]);
}

/** English for a tag that is none, which a rule of its own says. */
function languageKnown(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
