/** Finds the best copy of a story in what is left of a page's text. */
import { blankOut } from './blank-out.ts';
import { coverageOf } from './coverage.ts';
import { decodeFingerprint, shingles } from './fingerprint.ts';
import type { FoundStory } from './found-story.ts';
import type { KnownStory } from './known-story.ts';
import { findMentions } from './mentions.ts';
import { isOtherPersons } from './other-person.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type KnownCopy, recognise, type Verdict } from './recognise.ts';
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

/** What a text is to the stories that may stand in it. */
export type CopyVerdict =
  { readonly kind: 'found'; readonly found: FoundStory } | Exclude<Verdict, { kind: 'found' }>;

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

/** Finds the copy that accounts for most of what is left; to look for more is the caller's. */
export function findCopy(left: TextLeft, stories: readonly CandidateStory[]): CopyVerdict {
  const { text, words } = left;
  const compared = {
    shingles: shingles(words.map((word) => word.text)),
    paragraphs: paragraphsOf(text, words),
  };
  const verdict = recognise(compared, stories.flatMap(knownCopies));
  if (verdict.kind !== 'found') return verdict;
  const { recognition } = verdict;
  const story = stories.find(({ id }) => id === recognition.storyId);
  const copy = story?.copies.find(({ id }) => id === recognition.copyId);
  if (!story || !copy) return { kind: 'none' };
  const inText = ({ from, to }: Span): Span => ({
    from: words[from]?.from ?? 0,
    to: words[to - 1]?.to ?? 0,
  });
  const { ofStory, ofSpan, span, passages } = recognition;
  const { isOwn, isFollowed } = storyWords(passages, words.length);
  const { mentions, namesakes } = findMentions({ text, words, isFollowed }, story.terms);
  const found = {
    storyId: story.id,
    copyId: copy.id,
    ofStory,
    ofSpan,
    coverage: coverageOf(passages, copy.words),
    body: bodyOf(text, inText(longestRun(left, span))),
    mentions: mentions
      .map((mention) => ({ ...mention, isOwn: isOwn(mention.from) && isOwn(mention.to - 1) }))
      .filter((mention) => mention.isOwn || !isOtherPersons(text, words, mention, story.terms))
      .map(({ termId, isOwn, ...span }) => ({ termId, isOwn, ...inText(span) })),
    namesakes: namesakes.map(({ termId, from, to }) => ({ termId, ...inText({ from, to }) })),
  };
  return { kind: 'found', found };
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
