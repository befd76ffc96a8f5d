/**
 * The types of a story's data. `assets/stories/story.schema.json` describes each field, and a test
 * checks that the two agree.
 */

/** What a term names; decides how its mentions are marked. */
export type Kind = 'person' | 'organisation' | 'law' | 'list' | 'place' | 'event';

/** A statement with its date and the sources that support it. */
export type Sentence = {
  readonly text: string;
  readonly when: string;
  readonly sources: readonly string[];
  /** Who makes the statement; given where it is contested. */
  readonly saidBy?: string;
};

/** A person or thing with a similar name that a term must not be confused with. */
export type Lookalike = {
  readonly name: string;
  readonly text: string;
  readonly when: string;
  readonly sources: readonly string[];
};

/** What a reader is told about a term. */
export type Note = {
  readonly gloss: Sentence;
  /** What was known when the report appeared; the tooltip shows the first sentence. */
  readonly then: readonly Sentence[];
  /** What came after the report; the tooltip shows the first sentence. */
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
  /** Null for a source without a date. */
  readonly date: string | null;
  readonly remark?: string;
};

/** One published text of a story, as a fingerprint. */
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
  readonly $schema?: string;
  /** Of the file; a reader refuses formats that are later than its own. */
  readonly format: 1;
  readonly id: string;
  /** Who has written the notes. */
  readonly notesBy: string;
  /** The language of notes and report, as a BCP 47 tag; English where it is left out. */
  readonly language?: string;
  /** When its author last put it to use or exported it, in UTC to the second; tells the newer of two. */
  readonly revised?: string;
  readonly title: string;
  readonly agency: string;
  /** The last day of "then". */
  readonly asOf: string;
  readonly gate: { readonly names: readonly string[]; readonly minNames: number };
  readonly terms: readonly Term[];
  readonly timeline: readonly Sentence[];
  readonly reading: readonly Remark[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly copies: readonly Copy[];
};
