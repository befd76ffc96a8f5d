/** Finds where the best copy stands in what is left of a page's text, and the stories that have it. */
import { blankOut } from './blank-out.ts';
import { coverageOf } from './coverage.ts';
import { decodeFingerprint, shingles } from './fingerprint.ts';
import type { FoundStory } from './found-story.ts';
import type { KnownStory } from './known-story.ts';
import { findMentions } from './mentions.ts';
import { isOtherPersons } from './other-person.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type KnownCopy, recognise, type Recognition, type Verdict } from './recognise.ts';
import { sameTextAt } from './same-text.ts';
import type { Span } from './span.ts';
import { bodyOf } from './story-region.ts';
import { storyWords } from './story-words.ts';
import { readWords, type Word } from './words.ts';

/** A story that may stand in the text; one without its gate is looked for beside others, whatever names there are. */
export type CandidateStory = Omit<KnownStory, 'gate'> & Partial<Pick<KnownStory, 'gate'>>;

/** A text, or what is left of it once stories were found in it. */
export type TextLeft = {
  /** With ends of blocks in place of what was taken out. */
  readonly text: string;
  readonly words: readonly Word[];
  /** The bodies that were taken out. */
  readonly taken: readonly Span[];
};

/** A place in a text, and the stories of which it has a copy: one, unless others have the same text. */
export type Place = {
  /** The span of the text, the headline left out. */
  readonly body: Span;
  /** What accounts for most of it. */
  readonly best: Recognition;
  /** In the order in which the candidates were given. */
  readonly copies: readonly CopyThere[];
};

/** The copy of a story that stands in a place. */
export type CopyThere = { readonly story: CandidateStory; readonly recognition: Recognition };

/** What a text is to the stories that may stand in it. */
export type PlaceVerdict =
  { readonly kind: 'found'; readonly place: Place } | Exclude<Verdict, { kind: 'found' }>;

/** Reads a text of which all is left. */
export function wholeText(text: string): TextLeft {
  return { text, words: readWords(text), taken: [] };
}

/** Takes a body out; its words are not read again. */
export function takeOut({ text, words, taken }: TextLeft, body: Span): TextLeft {
  return {
    text: blankOut(text, body),
    words: words.filter(({ from, to }) => to <= body.from || from >= body.to),
    taken: [...taken, body],
  };
}

/**
 * Finds the place of the copy that accounts for most of what is left, with all stories that have this text; to look for
 * more is the caller's.
 */
export function findPlace(
  { text, words, taken }: TextLeft,
  stories: readonly CandidateStory[],
): PlaceVerdict {
  const compared = {
    shingles: shingles(words.map((word) => word.text)),
    paragraphs: paragraphsOf(text, words),
  };
  const known = stories.map((story) => ({ story, copies: knownCopies(story) }));
  const verdict = recognise(
    compared,
    known.flatMap(({ copies }) => copies),
  );
  if (verdict.kind !== 'found') return verdict;
  const best = verdict.recognition;
  const copies = known.flatMap(({ story, copies }) => {
    const recognition = story.id === best.storyId ? best : sameTextAt(compared, best, copies);
    return recognition ? [{ story, recognition }] : [];
  });
  const run = longestRun({ text, words, taken }, best.span);
  return { kind: 'found', place: { best, body: bodyOf(text, inText(words, run)), copies } };
}

/** Says of a story's copy in a place what pages are told. */
export function foundIn(
  { text, words }: TextLeft,
  { story, recognition }: CopyThere,
  body: Span,
): FoundStory {
  const { copyId, ofStory, ofSpan, passages } = recognition;
  const copy = story.copies.find(({ id }) => id === copyId);
  const { isOwn, isFollowed } = storyWords(passages, words.length);
  const { mentions, namesakes } = findMentions({ text, words, isFollowed }, story.terms);
  return {
    storyId: story.id,
    copyId,
    ofStory,
    ofSpan,
    coverage: coverageOf(passages, copy?.words ?? 0),
    body,
    mentions: mentions
      .map((mention) => ({ ...mention, isOwn: isOwn(mention.from) && isOwn(mention.to - 1) }))
      .filter((mention) => mention.isOwn || !isOtherPersons(text, words, mention, story.terms))
      .map(({ termId, isOwn, ...span }) => ({ termId, isOwn, ...inText(words, span) })),
    namesakes: namesakes.map(({ termId, from, to }) => ({
      termId,
      ...inText(words, { from, to }),
    })),
  };
}

/** The span in the text of a span of its words. */
function inText(words: readonly Word[], { from, to }: Span): Span {
  return { from: words[from]?.from ?? 0, to: words[to - 1]?.to ?? 0 };
}

/** The longest part of a span of words in which nothing was taken out: a story may stand in the middle of another. */
function longestRun({ words, taken }: TextLeft, span: Span): Span {
  const isCut = (before: Word | undefined, after: Word | undefined): boolean =>
    before !== undefined &&
    after !== undefined &&
    taken.some(({ from, to }) => before.to <= from && to <= after.from);
  let best: Span = { from: span.from, to: span.from };
  let from = span.from;
  for (let to = span.from + 1; to <= span.to; to++) {
    if (to < span.to && !isCut(words[to - 1], words[to])) continue;
    if (to - from > best.to - best.from) best = { from, to };
    from = to;
  }
  return best;
}

function knownCopies(story: CandidateStory): KnownCopy[] {
  return story.copies.map(({ id, fingerprint }) => ({
    storyId: story.id,
    copyId: id,
    fingerprint: decodeFingerprint(fingerprint),
  }));
}
