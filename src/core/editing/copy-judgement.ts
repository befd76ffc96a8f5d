/** What another text of a story is, before it becomes a copy: what of it is new, whether it helps, and what is wrong. */
import { articleText } from '../article/article-text.ts';
import type { CapturedArticle } from '../article/captured-article.ts';
import { decodeFingerprint, SHINGLE_WORDS, shingles } from '../recognition/fingerprint.ts';
import type { KnownStory } from '../recognition/known-story.ts';
import { readWords } from '../recognition/words.ts';
import type { Copy, Story, Term } from '../story/story.ts';
import type { Fault } from '../story-file/fault.ts';
import { storySizeFaults } from '../story-file/file-rules.ts';
import type { ValidateStory } from '../story-file/schema-error.ts';
import { storyFaults } from '../story-file/story-faults.ts';
import { anotherCopy, copyOfArticle } from './copies.ts';
import { formPlaces } from './form-places.ts';
import { willBeFound } from './recognition-trial.ts';
import { ofTypedDate } from './typed-faults.ts';

/** A text that may become a copy of a story, with what its author says of it. */
export type ProposedCopy = {
  readonly story: Story;
  readonly article: CapturedArticle;
  readonly publisher: string;
  /** As the data has it, or as it was typed where it can't be read. */
  readonly date: string;
  readonly url: string;
};

export type MeasuredCopy = {
  readonly words: number;
  /** The share of the text's words that stand, five in a row, in a copy that is known; between 0 and 1. */
  readonly shared: number;
  /** Whether recognition takes the text for the story as it is. */
  readonly isNear: boolean;
  /** The copy that has the same words; null where none does. */
  readonly sameAs: Copy | null;
  /** Whether so many of the gate's names stand there that a page with the text is looked at. */
  readonly opensGate: boolean;
  /** Whether a page with the text is found now, and once it is a copy. */
  readonly found: { readonly now: boolean; readonly then: boolean };
  /** The ids of other stories whose texts would be taken for this one because of the copy. */
  readonly mistaken: readonly string[];
  /** Terms of which no form stands in the text. */
  readonly unnamed: readonly Term[];
};

/**
 * Measures a text against a story.
 *
 * @param others the other stories that may stand in the text, or be taken for this one
 * @returns null for a text that is too short for a copy
 */
export function measureCopy(
  { story, article }: Pick<ProposedCopy, 'story' | 'article'>,
  others: readonly KnownStory[],
): MeasuredCopy | null {
  const another = anotherCopy(story.copies, { ...article, date: '' });
  if (!another) return null;
  const { copy, isNear, sameAs } = another;
  const text = articleText(article);
  const before = willBeFound(article, story, others);
  const after = willBeFound(article, { ...story, copies: [...story.copies, copy] }, others);
  const mistakenIn = (trials: typeof before): string[] =>
    trials.flatMap((one) => (one.trial === 'other' && one.found ? [one.storyId] : []));
  const isWholeFound = (trials: typeof before): boolean =>
    trials.some(({ trial, found }) => trial === 'whole' && found);
  const places = formPlaces(text, story.terms);
  return {
    words: copy.words,
    shared: sharedWords(text, story.copies),
    isNear,
    sameAs: story.copies.find(({ id }) => id === sameAs) ?? null,
    opensGate: after.some((one) => one.trial === 'whole' && one.opensGate),
    found: { now: isWholeFound(before), then: isWholeFound(after) },
    mistaken: mistakenIn(after).filter((id) => !mistakenIn(before).includes(id)),
    unnamed: story.terms.filter((_, index) => places[index]?.count === 0),
  };
}

/** Makes the entry for a story's copies; null for a text that is too short for one. */
export function copyToAdd({ story, article, publisher, date, url }: ProposedCopy): Copy | null {
  const facts = { publisher: publisher.trim(), date, url: url.trim() === '' ? null : url.trim() };
  const ids = story.copies.map(({ id }) => id);
  const copy = copyOfArticle({ ...article, ...facts }, ids);
  // An address that can't be one is said to be wrong, and not left out.
  return copy ? { ...copy, ...(facts.url !== null && { url: facts.url }) } : null;
}

/**
 * Judges a copy by the rules for story files.
 *
 * @param isOwn whether it becomes part of the story's file, which may be only so large
 * @returns what is wrong, at the places that it has in a story whose last copy it is
 */
export function copyFaults(
  { story, copy, isOwn }: { readonly story: Story; readonly copy: Copy; readonly isOwn: boolean },
  validate: ValidateStory,
): Fault[] {
  const grown = { ...story, copies: [...story.copies, copy] };
  const index = story.copies.length;
  const own = storyFaults(grown, validate, { publishers: null })
    .map(ofTypedDate)
    .filter(
      ({ path, severity }) => severity === 'error' && path[0] === 'copies' && path[1] === index,
    );
  return isOwn ? [...own, ...storySizeFaults(grown)] : own;
}

/** The fields, by what of a copy they are for. */
const FIELDS: Readonly<Record<string, string>> = {
  publisher: 'outlet',
  // It is made of the outlet's name.
  id: 'outlet',
  date: 'asOf',
  url: 'url',
};

/** The field in which a fault is put right; null where none is. */
export function fieldOfCopy({ path: [list, , part] }: Fault): string | null {
  return list === 'copies' ? (FIELDS[String(part)] ?? null) : null;
}

function sharedWords(text: string, copies: readonly Copy[]): number {
  const words = readWords(text).map((word) => word.text);
  const known = new Set(copies.flatMap(({ fingerprint }) => [...decodeFingerprint(fingerprint)]));
  const isShared = new Array<boolean>(words.length).fill(false);
  shingles(words).forEach((shingle, from) => {
    if (known.has(shingle)) isShared.fill(true, from, from + SHINGLE_WORDS);
  });
  return isShared.filter(Boolean).length / words.length;
}
