/**
 * The rules for a story that its schema can't express. That every sentence has a date and a source is in
 * assets/stories/story.schema.json; that the sources are there is checked here.
 */
import { decodeFingerprint, SHINGLE_WORDS } from '../../src/core/recognition/fingerprint.ts';
import type { Story } from '../../src/core/story/story.ts';
import { type DayRange, parsePeriod } from '../../src/core/story/dates.ts';
import { readWords } from '../../src/core/recognition/words.ts';

/** The most characters of gloss and first sentences together, which the tooltip shows at a glance. */
export const MAX_BRIEF_CHARACTERS = 525;

/** A part of a story with a date and sources. */
type Dated = {
  /** A JSON pointer. */
  readonly place: string;
  readonly when: string;
  readonly sources: readonly string[];
  readonly side?: 'then' | 'since';
};

/**
 * Checks a story that its schema allows against the rules.
 *
 * @param name the file's name without its extension
 * @returns a line for each error: its place as a JSON pointer, and what was expected there
 */
export function ruleErrors(story: Story, name: string): string[] {
  const dated = datedOf(story);
  return [
    ...(story.id === name ? [] : [`at /id: must be the file's name, "${name}"`]),
    ...dated.flatMap((one) => dateErrors(one, story.asOf)),
    ...orderErrors(story),
    ...sourceErrors(story, dated),
    ...termErrors(story),
    ...gateErrors(story),
    ...copyErrors(story),
  ];
}

/** Every part of a story that has a date and sources. */
function datedOf({ terms, timeline, reading }: Story): Dated[] {
  const all = (place: string, list: readonly Omit<Dated, 'place'>[], side?: Dated['side']) =>
    list.map(({ when, sources }, index): Dated => ({
      place: `${place}/${String(index)}`,
      when,
      sources,
      ...(side && { side }),
    }));
  return [
    ...terms.flatMap(({ note }, index) => {
      const place = `/terms/${String(index)}/note`;
      return [
        { ...note.gloss, place: `${place}/gloss` },
        ...all(`${place}/then`, note.then, 'then'),
        ...all(`${place}/since`, note.since, 'since'),
        ...all(`${place}/notToBeConfusedWith`, note.notToBeConfusedWith ?? []),
      ];
    }),
    ...all('/timeline', timeline),
    ...all('/reading', reading),
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

function dateErrors({ place, when, side }: Dated, asOf: string): string[] {
  const days = daysOf(when);
  if (!days) return [`at ${place}/when: "${when}" is not a valid date`];
  const later = days.first > asOf;
  if (side === 'since' && !later) {
    return [
      `at ${place}/when: "${when}" begins before the day after ${asOf}, so it is not "since"`,
    ];
  }
  const ends = when.includes('/') ? days.last : days.first;
  if (side === 'then' && ends > asOf) {
    return [`at ${place}/when: "${when}" is after ${asOf}, so it is not "then"`];
  }
  return [];
}

function orderErrors({ timeline }: Story): string[] {
  return timeline.flatMap(({ when }, index) => {
    const previous = daysOf(timeline[index - 1]?.when ?? when)?.first ?? '';
    const first = daysOf(when)?.first ?? previous;
    return first < previous
      ? [`at /timeline/${String(index)}: must come before the entry above it, which is dated later`]
      : [];
  });
}

function sourceErrors({ sources }: Story, dated: readonly Dated[]): string[] {
  const used = new Set(dated.flatMap((one) => one.sources));
  return [
    ...dated.flatMap((one) =>
      one.sources
        .filter((id) => !Object.hasOwn(sources, id))
        .map((id) => `at ${one.place}/sources: "${id}" is not among /sources`),
    ),
    ...Object.keys(sources)
      .filter((id) => !used.has(id))
      .map((id) => `at /sources/${id}: is used by no sentence`),
    ...Object.entries(sources)
      .filter(([, { date }]) => date !== null && !daysOf(date))
      .map(([id]) => `at /sources/${id}/date: is not a valid date`),
  ];
}

function termErrors({ terms }: Story): string[] {
  const forms = new Map<string, string>();
  return terms.flatMap((term, index) => {
    const place = `/terms/${String(index)}`;
    const { gloss, then, since } = term.note;
    const brief = [gloss, then[0], since[0]].reduce((sum, one) => sum + (one?.text.length ?? 0), 0);
    const errors = [
      ...(terms.findIndex(({ id }) => id === term.id) < index
        ? [`at ${place}/id: "${term.id}" is another term's`]
        : []),
      ...(brief > MAX_BRIEF_CHARACTERS
        ? [
            `at ${place}/note: gloss and first sentences have ${String(brief)} characters together, at most ${String(MAX_BRIEF_CHARACTERS)} are shown`,
          ]
        : []),
    ];
    for (const form of term.forms) {
      const words = readWords(form)
        .map(({ name }) => name)
        .join(' ');
      const other = forms.get(words);
      if (words === '') errors.push(`at ${place}/forms: "${form}" holds no word`);
      if (other !== undefined && other !== term.id) {
        errors.push(`at ${place}/forms: "${form}" is a form of "${other}" too`);
      }
      forms.set(words, term.id);
    }
    return errors;
  });
}

function gateErrors({ gate }: Story): string[] {
  return gate.minNames <= gate.names.length
    ? []
    : [`at /gate/minNames: must be at most ${String(gate.names.length)}, the number of names`];
}

function copyErrors({ copies }: Story): string[] {
  return copies.flatMap(({ words, fingerprint }, index) => {
    const expected = words - SHINGLE_WORDS + 1;
    return decodeFingerprint(fingerprint).length === expected
      ? []
      : [
          `at /copies/${String(index)}/fingerprint: must hold ${String(expected)} shingles for ${String(words)} words`,
        ];
  });
}
