/** Tries whether a story will be found where it should be, and nowhere else. */
import type { CapturedArticle } from '../article/captured-article.ts';
import { buildGate } from '../recognition/build-gate.ts';
import { decodeFingerprint } from '../recognition/fingerprint.ts';
import { namesAtGate } from '../recognition/gate.ts';
import type { KnownStory } from '../recognition/known-story.ts';
import {
  type ComparedText,
  type KnownCopy,
  recognise,
  type Recognition,
  THRESHOLD,
} from '../recognition/recognise.ts';
import { sameTextAt } from '../recognition/same-text.ts';
import type { Copy, Story } from '../story/story.ts';
import { articleCuts, type Cut } from './article-cuts.ts';
import { comparedText, nearness } from './copies.ts';

/** How a trial went. */
export type Trial =
  /** What an outlet may make of the story's own article: it should be found. */
  | {
      readonly trial: Cut;
      /** Whether enough of the gate's names stand there for the text to be looked at. */
      readonly opensGate: boolean;
      readonly found: boolean;
    }
  /** The text of another story: this one should not be found. */
  | { readonly trial: 'other'; readonly storyId: string; readonly found: boolean };

/** What of a story decides whether it is found. */
export type TriedStory = Pick<Story, 'id' | 'gate'> & Pick<KnownStory, 'copies'>;

/**
 * Tries a story by the code that recognises it on pages.
 *
 * @param article the one that the story is about
 * @param others the other stories of the library, of whose texts the fingerprints are known; those on the same report
 *   are tried for nothing, since pages show the notes of all of them
 */
export function willBeFound(
  article: CapturedArticle,
  story: TriedStory,
  others: readonly Pick<KnownStory, 'id' | 'copies'>[],
): Trial[] {
  const rest = others.filter(({ id }) => id !== story.id);
  const gate = story.gate.names.length > 0 ? buildGate([story]) : null;
  const copies = [story, ...rest].flatMap(knownCopies);
  const own = articleCuts(article).map(({ cut, text }): Trial => {
    const compared = comparedText(text);
    const opensGate = gate !== null && namesAtGate(text, gate).length > 0;
    const verdict = recognise(compared, copies);
    const isThis = verdict.kind === 'found' && isFoundWith(verdict.recognition, compared, story);
    return { trial: cut, opensGate, found: opensGate && isThis };
  });
  const ofOthers = rest.map((other) => ({ other, trial: trialOfOther(other, story) }));
  return [
    ...own,
    ...ofOthers
      .filter(({ other, trial }) => !trial.found || !isOnSameReport(other, story))
      .map(({ trial }) => trial),
  ];
}

/** Whether a story is what was found in a text, or has the same text. */
function isFoundWith(found: Recognition, text: ComparedText, story: TriedStory): boolean {
  return found.storyId === story.id || sameTextAt(text, found, knownCopies(story)) !== null;
}

/** Whether another story has the text of the article that a story is about: pages show the notes of both. */
function isOnSameReport(other: Pick<KnownStory, 'id' | 'copies'>, story: TriedStory): boolean {
  const ofArticle = { ...story, copies: story.copies.slice(0, 1) };
  return other.copies.some((copy) => {
    const text = textOfCopy(copy);
    const verdict = recognise(text, knownCopies(other));
    return verdict.kind === 'found' && isFoundWith(verdict.recognition, text, ofArticle);
  });
}

function trialOfOther(other: Pick<KnownStory, 'id' | 'copies'>, story: TriedStory): Trial {
  const isLike = (copy: OneCopy): boolean => nearness(textOfCopy(copy), story.copies) >= THRESHOLD;
  return { trial: 'other', storyId: other.id, found: other.copies.some(isLike) };
}

type OneCopy = Pick<Copy, 'words' | 'fingerprint'>;

/** A fingerprint has all that recognition compares of a text, but for its paragraphs. */
function textOfCopy({ words, fingerprint }: OneCopy): ComparedText {
  return { shingles: decodeFingerprint(fingerprint), paragraphs: [{ from: 0, to: words }] };
}

function knownCopies({ id, copies }: Pick<KnownStory, 'id' | 'copies'>): KnownCopy[] {
  return copies.map((copy) => ({
    storyId: id,
    copyId: copy.id,
    fingerprint: decodeFingerprint(copy.fingerprint),
  }));
}
