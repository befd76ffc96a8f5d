/**
 * The rules for a story that its schema can't express. That every sentence has a date and a source is in
 * assets/stories/story.schema.json; that they are good is checked here.
 */
import { decodeFingerprint, SHINGLE_WORDS } from '../../src/core/recognition/fingerprint.ts';
import type { Story, Term } from '../../src/core/story/story.ts';
import { type DayRange, parsePeriod } from '../../src/core/story/dates.ts';
import { readWords } from '../../src/core/recognition/words.ts';
import type { Publishers } from './publishers.ts';
import { sourceErrors } from './source-rules.ts';
import { type Statement, statementsOf } from './statements.ts';
import { wordingErrors } from './wording-rules.ts';

/** The most characters of gloss and first sentences together, which the tooltip shows at a glance. */
export const MAX_BRIEF_CHARACTERS = 525;

/**
 * Checks a story that its schema allows against the rules.
 *
 * @param name the file's name without its extension
 * @param publishers the kinds of those whom it cites
 * @returns a line for each error: where it is, in plain words, and what was expected there
 */
export function ruleErrors(story: Story, name: string, publishers: Publishers): string[] {
  const statements = statementsOf(story);
  return [
    ...(story.id === name ? [] : [`The story's id must be the file's name, "${name}"`]),
    ...statements.flatMap((one) => [
      ...dateErrors(one, story.asOf),
      ...wordingErrors(one),
      ...sourceErrors(one, story.sources, publishers),
    ]),
    ...orderErrors(story),
    ...sourceListErrors(story, statements),
    ...termErrors(story),
    ...gateErrors(story),
    ...copyErrors(story),
  ];
}

/** The days of a date or period; null for one that is not valid. */
function daysOf(when: string): DayRange | null {
  try {
    return parsePeriod(when);
  } catch {
    return null;
  }
}

function dateErrors({ place, when, part }: Statement, asOf: string): string[] {
  const days = daysOf(when);
  if (!days) return [`${place}: "${when}" is not a valid date`];
  const later = days.first > asOf;
  if (part === 'since' && !later) {
    return [`${place}: "${when}" begins before the day after ${asOf}, so it is not "since"`];
  }
  const ends = when.includes('/') ? days.last : days.first;
  if (part === 'then' && ends > asOf) {
    return [`${place}: "${when}" is after ${asOf}, so it is not "then"`];
  }
  return [];
}

function orderErrors({ timeline }: Story): string[] {
  return timeline.flatMap(({ when }, index) => {
    const previous = daysOf(timeline[index - 1]?.when ?? when)?.first ?? '';
    const first = daysOf(when)?.first ?? previous;
    return first < previous
      ? [
          `In the timeline, entry ${String(index + 1)}: must come before the entry above it, which is dated later`,
        ]
      : [];
  });
}

function sourceListErrors({ sources }: Story, statements: readonly Statement[]): string[] {
  const used = new Set(statements.flatMap((one) => one.sources));
  return Object.entries(sources).flatMap(([id, { date }]) => [
    ...(used.has(id) ? [] : [`The source "${id}" is used by no sentence`]),
    ...(date === null || daysOf(date) ? [] : [`The source "${id}": "${date}" is not a valid date`]),
  ]);
}

function termErrors({ terms }: Story): string[] {
  const forms = new Map<string, string>();
  return terms.flatMap((term, index) => [
    ...(terms.findIndex(({ id }) => id === term.id) < index
      ? [`The term ${term.name}: its id "${term.id}" is another term's`]
      : []),
    ...briefErrors(term),
    ...formErrors(term, forms),
  ]);
}

function briefErrors({ name, note: { gloss, then, since } }: Term): string[] {
  const brief = [gloss, then[0], since[0]].reduce((sum, one) => sum + (one?.text.length ?? 0), 0);
  return brief > MAX_BRIEF_CHARACTERS
    ? [
        `In the note on ${name}: gloss and first sentences have ${String(brief)} characters together, and the tooltip has room for ${String(MAX_BRIEF_CHARACTERS)}`,
      ]
    : [];
}

/** @param seen the forms of the terms before, by their words; those of this one are added */
function formErrors({ id, name, forms }: Term, seen: Map<string, string>): string[] {
  return forms.flatMap((form) => {
    const words = readWords(form)
      .map((word) => word.name)
      .join(' ');
    const other = seen.get(words);
    seen.set(words, id);
    return [
      ...(words === '' ? [`The term ${name}: its form "${form}" holds no word`] : []),
      ...(other !== undefined && other !== id
        ? [`The term ${name}: its form "${form}" is a form of "${other}" too`]
        : []),
    ];
  });
}

function gateErrors({ gate }: Story): string[] {
  return gate.minNames <= gate.names.length
    ? []
    : [`The gate's minNames must be at most ${String(gate.names.length)}, the number of its names`];
}

function copyErrors({ copies }: Story): string[] {
  return copies.flatMap(({ id, words, fingerprint }) => {
    const expected = words - SHINGLE_WORDS + 1;
    return decodeFingerprint(fingerprint).length === expected
      ? []
      : [
          `The copy "${id}": its fingerprint must hold ${String(expected)} shingles for ${String(words)} words`,
        ];
  });
}
