/**
 * A story while somebody writes it. It has the shape of a story, so that a place in one is the same place in the other;
 * but anything may be missing, and dates stand as they were typed.
 */
import type { CapturedArticle } from '../article/captured-article.ts';
import type { Copy, Kind, Story } from '../story/story.ts';

/** A statement: a sentence, what a term is not to be confused with, or a remark. Empty where nothing is written yet. */
export type DraftStatement = {
  readonly text: string;
  readonly when: string;
  readonly sources: readonly string[];
  readonly saidBy: string;
  /** What it is on: who has the similar name, or the passage of a remark. */
  readonly about: string;
};

export type DraftNote = {
  readonly gloss: DraftStatement;
  readonly then: readonly DraftStatement[];
  readonly since: readonly DraftStatement[];
  readonly notToBeConfusedWith: readonly DraftStatement[];
};

export type DraftTerm = {
  readonly id: string;
  /** Empty where nobody has said it. */
  readonly kind: Kind | '';
  readonly name: string;
  readonly role: string;
  readonly forms: readonly string[];
  readonly notWithin: readonly string[];
  readonly note: DraftNote;
};

export type DraftSource = {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly remark: string;
};

export type DraftStory = {
  /** Empty until the story is put to use or exported: from then on it has one. */
  readonly id: string;
  /** When the story was revised that was put to use last; empty where none was. */
  readonly usedAs: string;
  readonly notesBy: string;
  readonly language: string;
  readonly title: string;
  readonly agency: string;
  /** The day of the report, which is the last one of "then". */
  readonly asOf: string;
  readonly outlet: string;
  readonly url: string;
  /** Null for the one that is proposed. */
  readonly gate: Story['gate'] | null;
  readonly terms: readonly DraftTerm[];
  readonly timeline: readonly DraftStatement[];
  readonly reading: readonly DraftStatement[];
  readonly sources: Readonly<Record<string, DraftSource>>;
  /** Those that the story had before the draft was made of it: its texts may not be here, but what is kept of them is. */
  readonly copies: readonly Copy[];
};

export const EMPTY_STATEMENT: DraftStatement = {
  text: '',
  when: '',
  sources: [],
  saidBy: '',
  about: '',
};

export const EMPTY_SOURCE: DraftSource = {
  publisher: '',
  title: '',
  url: '',
  date: '',
  remark: '',
};

/** A story of which nothing is written: what the page says of the article is all there is. */
export function startStory(article: CapturedArticle): DraftStory {
  const { headline, publisher, date, url, language } = article;
  return {
    id: '',
    usedAs: '',
    notesBy: '',
    language: language ?? '',
    title: headline,
    agency: publisher,
    asOf: date ?? '',
    outlet: publisher,
    url: url ?? '',
    gate: null,
    terms: [],
    timeline: [],
    reading: [],
    sources: {},
    copies: [],
  };
}
