/** A fault in a story in words: where it is, and what is expected there. */
import { formatPeriod } from '../../core/story/dates.ts';
import type { Fault } from '../../core/story-file/fault.ts';
import { harmlessText } from '../../core/story-file/harmless-text.ts';
import type { GetMessage, Language } from '../elements/messages.ts';
import { faultPlace } from './fault-place.ts';

/** Kinds that compare dates, which are valid then, and are said as readers see dates. */
const DATED: readonly Fault['kind'][] = ['notThen', 'notSince', 'inFuture'];
/** A value is named, not quoted at length. */
const MAX_VALUE_CHARACTERS = 80;

/**
 * Says a fault in a line.
 *
 * @param data the story, which need not be one that the schema allows
 * @param language the interface's
 */
export function describeFault(fault: Fault, data: unknown, language: Language): string {
  const message: GetMessage = (key, ...values) => language.message(key, ...values.map(brief));
  const place = faultPlace(fault, data, message).join(', ');
  const line = language.message('faultAt', place, faultWords(fault, language));
  return line.charAt(0).toLocaleUpperCase(language.locale) + line.slice(1);
}

/** Says what is wrong without saying where, for a line that stands beside its field. */
export function faultWords({ kind, values }: Fault, { locale, message }: Language): string {
  const said = DATED.includes(kind) ? values.map((when) => formatPeriod(when, locale)) : values;
  return message(`fault_${kind}`, ...said.map(brief));
}

/** What stands in a file may be of any length, and its keys are as they were written. */
export function brief(value: string): string {
  const characters = Array.from(harmlessText(value));
  return characters.length > MAX_VALUE_CHARACTERS
    ? `${characters.slice(0, MAX_VALUE_CHARACTERS).join('')}…`
    : characters.join('');
}
