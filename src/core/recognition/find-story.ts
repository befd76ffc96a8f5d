/** Finds the story that a page's text carries, where it stands and where its terms are mentioned. */
import { blankOut } from './blank-out.ts';
import { decodeFingerprint, shingles } from './fingerprint.ts';
import { findMentions } from './mentions.ts';
import { isOtherPersons } from './other-person.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type KnownCopy, recognise, type Verdict } from './recognise.ts';
import { bodyOf } from './story-region.ts';
import { plainSeparators } from './plain-separators.ts';
import { storyWords } from './story-words.ts';
import { MAX_TEXT_LENGTH } from './text-limit.ts';
import type { Story } from '../story/story.ts';
import type { Span } from './span.ts';
import { coverageOf, type CoveragePart } from './coverage.ts';
import { readWords } from './words.ts';

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
  /** Every place in the text where a form of a term stands, in `body` or outside it. */
  readonly mentions: readonly FoundMention[];
  /** Every place in the text where a longer name stands that means somebody else than a term does. */
  readonly namesakes: readonly FoundName[];
};

/** What a page's text is to the stories that may stand in it. */
export type Finding = FoundCopies | Exclude<Verdict, { kind: 'found' }>;

export type FoundCopies = {
  readonly kind: 'found';
  /** The best of the copies that stand in the text. */
  readonly found: FoundStory;
  /** What is found where each copy before is taken out: of two, one may be out of sight. */
  readonly others: readonly FoundStory[];
};

export type FoundName = Span & { readonly termId: string };

export type FoundMention = FoundName & {
  /** Whether the known copy has it there; else the outlet has put it in, or it stands beside the story. */
  readonly isOwn: boolean;
};

/** So many more copies are looked for … */
const MAX_OTHERS = 3;
/** … in texts of at most so many UTF-16 code units: each is as much work again as the first. */
const MAX_LENGTH_WITH_OTHERS = 400_000;

/**
 * Finds the story that a text carries.
 *
 * @param whole a page's visible text, blocks separated by `BLOCK_END`; what is beyond
 *   {@link MAX_TEXT_LENGTH} is left out
 * @param stories the stories that may stand there
 * @returns the story whose copy accounts for most of the text, or one that the text is only near to
 */
export function findStory(whole: string, stories: readonly Story[]): Finding {
  let text = plainSeparators(whole.slice(0, MAX_TEXT_LENGTH));
  const finding = findCopy(text, stories);
  if (finding.kind !== 'found') return finding;
  const others: FoundStory[] = [];
  let { found } = finding;
  const same = stories.filter(({ id }) => id === found.storyId);
  const maxOthers = text.length > MAX_LENGTH_WITH_OTHERS ? 0 : MAX_OTHERS;
  while (others.length < maxOthers && mayStandAgain(found)) {
    text = blankOut(text, found.body);
    const next = findCopy(text, same);
    if (next.kind !== 'found') break;
    ({ found } = next);
    others.push(found);
  }
  return { ...finding, others };
}

/** Whether outside of a copy's body as many terms are mentioned as another copy has, or two of them: one may be a caption's. */
function mayStandAgain({ body, mentions }: FoundStory): boolean {
  const isOutside = ({ from, to }: Span): boolean => from < body.from || to > body.to;
  const outside = new Set(mentions.filter(isOutside).map(({ termId }) => termId));
  const all = new Set(mentions.map(({ termId }) => termId));
  return outside.size >= Math.min(2, Math.max(1, all.size));
}

/** Finds the best copy of a story in a text; to look for more copies is the caller's. */
function findCopy(
  text: string,
  stories: readonly Story[],
): Omit<FoundCopies, 'others'> | Exclude<Verdict, { kind: 'found' }> {
  const words = readWords(text);
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
    body: bodyOf(text, inText(span)),
    mentions: mentions
      .map((mention) => ({ ...mention, isOwn: isOwn(mention.from) && isOwn(mention.to - 1) }))
      .filter((mention) => mention.isOwn || !isOtherPersons(text, words, mention, story.terms))
      .map(({ termId, isOwn, ...span }) => ({ termId, isOwn, ...inText(span) })),
    namesakes: namesakes.map(({ termId, from, to }) => ({ termId, ...inText({ from, to }) })),
  };
  return { kind: 'found', found };
}

function knownCopies(story: Story): KnownCopy[] {
  return story.copies.map(({ id, fingerprint }) => ({
    storyId: story.id,
    copyId: id,
    fingerprint: decodeFingerprint(fingerprint),
  }));
}
