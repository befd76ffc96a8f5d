/** What every row on the faults of stories is made of. */
import type { DataPath, FaultKind } from '../../src/core/story-file/fault.ts';
import type { RuleOptions } from '../../src/core/story-file/rules.ts';

export type StoryFaultRow = {
  readonly kind: FaultKind;
  /** The fields of the story in test/support/own-story.ts that are set anew; undefined takes one away. */
  readonly set: readonly (readonly [path: DataPath, value: unknown])[];
  /** What is said of it, alone. */
  readonly words: string;
  /** The rules that find it; those for own stories by default. */
  readonly rules?: RuleOptions;
};

/** By what is wrong. */
export type StoryFaultRows = Readonly<Record<string, StoryFaultRow>>;

/** Makes a row. */
export function row(
  kind: FaultKind,
  set: StoryFaultRow['set'],
  words: string,
  rules?: RuleOptions,
): StoryFaultRow {
  return { kind, set, words, ...(rules && { rules }) };
}

/** The first term, its note, the second sentence of "then" in it, a source, and a version. */
export const TERM: DataPath = ['terms', 0];
export const NOTE: DataPath = [...TERM, 'note'];
export const SECOND: DataPath = [...NOTE, 'then', 1];
export const SOURCE: DataPath = ['sources', 'bbc-2014'];
export const COPY: DataPath = ['copies', 0];

/** Two of them in words. */
export const IN_SECOND = 'In the note on Ada Okafor, sentence 2 of “then”';
export const BBC = 'Source 1 (BBC)';
