/**
 * A story while somebody writes it. It has the shape of a story, so that a place in one is the same place in the other;
 * but anything may be missing, and dates stand as they were typed.
 */
import type { CapturedArticle } from '../article/captured-article.ts';
import type { Kind, Story } from '../story/story.ts';

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
  /** Empty until the story is put to use: from then on it has one. */
  readonly id: string;
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
};

export const EMPTY_STATEMENT: DraftStatement = {
  text: '',
  when: '',
  sources: [],
  saidBy: '',
  about: '',
};

/** A story of which nothing is written: what the page says of the article is all there is. */
export function startStory(article: CapturedArticle): DraftStory {
  const { headline, publisher, date, url, language } = article;
  return {
    id: '',
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
  };
}

/** Reads a story as it was kept: what is missing in it, or is another thing than it should be, is as at the start. */
export function readDraftStory(kept: unknown, article: CapturedArticle): DraftStory {
  const start = startStory(article);
  if (!isGroup(kept)) return start;
  const isSound =
    Object.entries(start).every(([key, value]) => key === 'gate' || isLike(kept[key], value)) &&
    (kept.gate === null || isGate(kept.gate)) &&
    (kept.terms as unknown[]).every(isTerm) &&
    [...(kept.timeline as unknown[]), ...(kept.reading as unknown[])].every(isStatement) &&
    Object.values(kept.sources as object).every(isSource);
  return isSound ? (kept as unknown as DraftStory) : start;
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is of the same sort as another: a text, a list or a group. */
function isLike(value: unknown, other: unknown): boolean {
  if (Array.isArray(other)) return Array.isArray(value);
  return typeof other === 'string' ? typeof value === 'string' : isGroup(value);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function areTexts(group: Group, ...keys: readonly string[]): boolean {
  return keys.every((key) => typeof group[key] === 'string');
}

function isGate(gate: unknown): boolean {
  return isGroup(gate) && isTexts(gate.names) && typeof gate.minNames === 'number';
}

function isStatement(one: unknown): boolean {
  return isGroup(one) && areTexts(one, 'text', 'when', 'saidBy', 'about') && isTexts(one.sources);
}

function isSource(source: unknown): boolean {
  return isGroup(source) && areTexts(source, 'publisher', 'title', 'url', 'date', 'remark');
}

function isTerm(term: unknown): boolean {
  if (!isGroup(term) || !areTexts(term, 'id', 'kind', 'name', 'role')) return false;
  const { forms, notWithin, note } = term;
  if (!isTexts(forms) || !isTexts(notWithin) || !isGroup(note)) return false;
  const parts = [note.then, note.since, note.notToBeConfusedWith];
  return (
    isStatement(note.gloss) && parts.every((part) => Array.isArray(part) && part.every(isStatement))
  );
}
