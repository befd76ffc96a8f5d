/** What a story must keep to beyond its schema. */
import { decodeFingerprint } from '../../src/core/recognition/fingerprint.ts';
import type { Story } from '../../src/core/story/story.ts';
import { type DayRange, parsePeriod } from '../../src/core/story/dates.ts';
import { readWords } from '../../src/core/recognition/words.ts';
import { SHINGLE_WORDS } from '../../src/core/recognition/fingerprint.ts';

/** What the tooltip shows at once must be read at a glance. */
export const MAX_BRIEF_CHARACTERS = 525;

/** Anything in a story that carries a date and sources. */
type Dated = {
  readonly place: string;
  readonly when: string;
  readonly sources: readonly string[];
  readonly side?: 'then' | 'since';
};

/**
 * Checks a story that its schema allows.
 *
 * @param name the file's name without its ending
 * @returns a line for each break: the place as a JSON pointer, and what was expected there
 */
export function ruleErrors(story: Story, name: string): string[] {
  const dated = datedOf(story);
  return [
    ...(story.id === name ? [] : [`at /id: must be the file's name, "${name}"`]),
    ...dated.flatMap((one) => dateBreaks(one, story.asOf)),
    ...orderBreaks(story),
    ...sourceBreaks(story, dated),
    ...termBreaks(story),
    ...gateBreaks(story),
    ...copyBreaks(story),
  ];
}

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

function daysOf(when: string): DayRange | null {
  try {
    return parsePeriod(when);
  } catch {
    return null;
  }
}

function dateBreaks({ place, when, side }: Dated, asOf: string): string[] {
  const days = daysOf(when);
  if (!days) return [`at ${place}/when: "${when}" is in no calendar`];
  const later = days.first > asOf;
  if (side === 'since' && !later) {
    return [`at ${place}/when: "${when}" begins before the day after ${asOf}, so it is no "since"`];
  }
  const ends = when.includes('/') ? days.last : days.first;
  if (side === 'then' && ends > asOf) {
    return [`at ${place}/when: "${when}" is after ${asOf}, so it is no "then"`];
  }
  return [];
}

function orderBreaks({ timeline }: Story): string[] {
  return timeline.flatMap(({ when }, index) => {
    const before = daysOf(timeline[index - 1]?.when ?? when)?.first ?? '';
    const first = daysOf(when)?.first ?? before;
    return first < before
      ? [`at /timeline/${String(index)}: must come after what is dated later`]
      : [];
  });
}

function sourceBreaks({ sources }: Story, dated: readonly Dated[]): string[] {
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
      .map(([id]) => `at /sources/${id}/date: is in no calendar`),
  ];
}

function termBreaks({ terms }: Story): string[] {
  const forms = new Map<string, string>();
  return terms.flatMap((term, index) => {
    const place = `/terms/${String(index)}`;
    const { gloss, then, since } = term.note;
    const brief = [gloss, then[0], since[0]].reduce((sum, one) => sum + (one?.text.length ?? 0), 0);
    const breaks = [
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
      if (words === '') breaks.push(`at ${place}/forms: "${form}" holds no word`);
      if (other !== undefined && other !== term.id) {
        breaks.push(`at ${place}/forms: "${form}" is a form of "${other}" too`);
      }
      forms.set(words, term.id);
    }
    return breaks;
  });
}

function gateBreaks({ gate }: Story): string[] {
  return gate.enough <= gate.words.length
    ? []
    : [`at /gate/enough: must be at most ${String(gate.words.length)}, the number of words`];
}

function copyBreaks({ copies }: Story): string[] {
  return copies.flatMap(({ words, fingerprint }, index) => {
    const expected = words - SHINGLE_WORDS + 1;
    return decodeFingerprint(fingerprint).length === expected
      ? []
      : [
          `at /copies/${String(index)}/fingerprint: must hold ${String(expected)} shingles for ${String(words)} words`,
        ];
  });
}
