/** What recognition says of a story that a page's text carries. */
import type { CoveragePart } from './coverage.ts';
import type { Span } from './span.ts';

/** A story in a text. Spans count UTF-16 code units of that text; shares are between 0 and 1. */
export type FoundStory = {
  /** The id of the story. */
  readonly storyId: string;
  /** The id of the known copy that the text resembles most. */
  readonly copyId: string;
  /** The share of the copy's words that stand in the text's span of the story. */
  readonly ofStory: number;
  /** The share of that span's words that are the copy's. */
  readonly ofSpan: number;
  /** The copy from its first word to its last, in parts that are here, changed or missing. */
  readonly coverage: readonly CoveragePart[];
  /** The span of the text that the story takes up, its headline left out. */
  readonly body: Span;
  /** Every place in the text where a form of a term stands, in `body` or outside it, but in no body found before. */
  readonly mentions: readonly FoundMention[];
  /** Every such place where a longer name stands that means somebody else than a term does. */
  readonly namesakes: readonly FoundName[];
};

export type FoundName = Span & { readonly termId: string };

export type FoundMention = FoundName & {
  /** Whether the known copy has it there; else the outlet has put it in, or it stands beside the story. */
  readonly isOwn: boolean;
};
