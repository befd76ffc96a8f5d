/** What a list says of a draft. */
import type { DraftStatement, DraftStory } from './draft-story.ts';

export type DraftSummary = {
  /** As its author has put it right. */
  readonly title: string;
  readonly notesBy: string;
  readonly terms: number;
  /** How many sentences, similar names and remarks are written. */
  readonly sentences: number;
};

export function summaryOf(story: DraftStory): DraftSummary {
  const { title, notesBy, terms, timeline, reading } = story;
  const statements = [
    ...terms.flatMap(({ note }) => [
      note.gloss,
      ...note.then,
      ...note.since,
      ...note.notToBeConfusedWith,
    ]),
    ...timeline,
    ...reading,
  ];
  return {
    title: title.trim(),
    notesBy: notesBy.trim(),
    terms: terms.length,
    sentences: statements.filter(isWritten).length,
  };
}

function isWritten({ text }: DraftStatement): boolean {
  return text.trim() !== '';
}
