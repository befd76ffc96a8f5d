/**
 * The shape of a story, as `assets/stories/story.schema.json` has it; a test holds the two
 * together. What the schema says of each field is not said again here.
 */

/** What sort of thing a term names; decides how its mentions are marked. */
export type Kind = 'person' | 'organisation' | 'law' | 'list' | 'place' | 'event';

/** One statement with its date and the sources that say so. */
export type Sentence = {
  readonly text: string;
  readonly when: string;
  readonly sources: readonly string[];
  /** Given for a contested statement: whose statement it is. */
  readonly saidBy?: string;
};

/** Somebody or something with a similar name. */
export type Lookalike = {
  readonly name: string;
  readonly text: string;
  readonly when: string;
  readonly sources: readonly string[];
};

/** What the reader sees about a term. */
export type Note = {
  readonly gloss: Sentence;
  /** What was so when the report appeared; the first one is shown in the tooltip. */
  readonly then: readonly Sentence[];
  /** What came after the report; the first one is shown in the tooltip. */
  readonly since: readonly Sentence[];
  readonly notToBeConfusedWith?: readonly Lookalike[];
};

/** A name or phrase of the story that has a note. */
export type Term = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly role?: string;
  readonly forms: readonly string[];
  readonly notWithin?: readonly string[];
  readonly note: Note;
};

/** A remark on a passage of the report. */
export type Remark = {
  readonly about: string;
  readonly text: string;
  readonly when: string;
  readonly sources: readonly string[];
};

export type Source = {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** Null where the source shows no date. */
  readonly date: string | null;
  readonly remark?: string;
};

/** One published text of the story, as a fingerprint. */
export type Copy = {
  readonly id: string;
  readonly publisher: string;
  readonly date: string;
  readonly url?: string;
  readonly words: number;
  readonly fingerprint: string;
};

/** One news report that Backstory knows. */
export type Story = {
  readonly $schema: string;
  readonly id: string;
  readonly title: string;
  readonly agency: string;
  /** The last day of "then". */
  readonly asOf: string;
  readonly gate: { readonly words: readonly string[]; readonly enough: number };
  readonly terms: readonly Term[];
  readonly timeline: readonly Sentence[];
  readonly reading: readonly Remark[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly copies: readonly Copy[];
};
