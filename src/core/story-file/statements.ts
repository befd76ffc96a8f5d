/** Every part of a story that has a text, a date and sources, each with its place. */
import type { Sentence, Story, Term } from '../story/story.ts';
import type { DataPath } from './fault.ts';

/** A part of a story that says something. */
export type Statement = Sentence & {
  /** Where it stands in the story: `['terms', 0, 'note', 'then', 1]`. */
  readonly path: DataPath;
  readonly part: 'gloss' | 'then' | 'since' | 'lookalike' | 'timeline' | 'reading';
  /** The first of its part; the tooltip shows that of "then" and of "since". */
  readonly isFirst: boolean;
};

/** Lists them in the order of the file. */
export function statementsOf({ terms, timeline, reading }: Story): Statement[] {
  return [
    ...terms.flatMap(ofNote),
    ...list('timeline', timeline, ['timeline']),
    ...list('reading', reading, ['reading']),
  ];
}

function ofNote({ note }: Term, index: number): Statement[] {
  const path = ['terms', index, 'note'];
  return [
    { ...note.gloss, part: 'gloss', path: [...path, 'gloss'], isFirst: true },
    ...list('then', note.then, [...path, 'then']),
    ...list('since', note.since, [...path, 'since']),
    ...list('lookalike', note.notToBeConfusedWith ?? [], [...path, 'notToBeConfusedWith']),
  ];
}

function list(part: Statement['part'], items: readonly Sentence[], path: DataPath): Statement[] {
  return items.map((item, index) => ({
    ...item,
    part,
    path: [...path, index],
    isFirst: index === 0,
  }));
}
