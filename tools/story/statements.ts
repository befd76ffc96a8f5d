/** Every part of a story that has a text, a date and sources, each with its place in plain words. */
import type { Sentence, Story, Term } from '../../src/core/story/story.ts';

/** A part of a story that says something. */
export type Statement = Sentence & {
  /** Where it stands, for a message: `In the note on Tom Donilon, sentence 2 of "then"`. */
  readonly place: string;
  readonly part: 'gloss' | 'then' | 'since' | 'lookalike' | 'timeline' | 'reading';
  /** The first of its part; the tooltip shows that of "then" and of "since". */
  readonly isFirst: boolean;
};

/** Lists them in the order of the file. */
export function statementsOf({ terms, timeline, reading }: Story): Statement[] {
  return [
    ...terms.flatMap(ofNote),
    ...list('timeline', timeline, (_, number) => `In the timeline, entry ${String(number)}`),
    ...list('reading', reading, ({ about }) => `In the remark on ${about}`),
  ];
}

function ofNote({ name, note }: Term): Statement[] {
  const place = `In the note on ${name}`;
  const inPart = (part: 'then' | 'since') =>
    list(part, note[part], (_, number) => `${place}, sentence ${String(number)} of "${part}"`);
  return [
    ...list('gloss', [note.gloss], () => `${place}, the gloss`),
    ...inPart('then'),
    ...inPart('since'),
    ...list(
      'lookalike',
      note.notToBeConfusedWith ?? [],
      (lookalike) => `${place}, not to be confused with ${lookalike.name}`,
    ),
  ];
}

function list<Item extends Sentence>(
  part: Statement['part'],
  items: readonly Item[],
  placeOf: (item: Item, number: number) => string,
): Statement[] {
  return items.map((item, index) => ({
    ...item,
    part,
    place: placeOf(item, index + 1),
    isFirst: index === 0,
  }));
}
