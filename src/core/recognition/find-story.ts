/** A page's text and the stories that may stand in it go in; what stands there, and where, comes out. */
import { unpack } from './fingerprint.ts';
import { findMentions } from './mentions.ts';
import { type KnownCopy, recognise } from './recognise.ts';
import { bodyOf } from './story-region.ts';
import type { Story } from '../story/story.ts';
import type { Span } from './span.ts';
import { coverageOf, type CoveragePart } from './coverage.ts';
import { readWords } from './words.ts';

/** A story in a text. Stretches are UTF-16 code units of that text; shares are between 0 and 1. */
export type FoundStory = {
  readonly story: string;
  /** The known copy that it resembles most. */
  readonly copy: string;
  /** The share of the copy's words that stand in the span. */
  readonly ofStory: number;
  /** The share of the span's words that are the copy's. */
  readonly ofSpan: number;
  /** The copy from first to last word: what is here, changed, left out. */
  readonly coverage: readonly CoveragePart[];
  /** What the story takes up of the text, its headline aside. */
  readonly body: Span;
  /** Every place in the text where a form of a term stands, inside the span or not. */
  readonly mentions: readonly FoundMention[];
};

export type FoundMention = Span & { readonly term: string };

/**
 * Looks for stories in a text.
 *
 * @param text a page's visible text, blocks parted by `BLOCK_END`
 * @param stories those that may stand there
 * @returns null where none does
 */
export function findStory(text: string, stories: readonly Story[]): FoundStory | null {
  const words = readWords(text);
  const recognition = recognise(
    words.map((word) => word.text),
    stories.flatMap(knownCopies),
  );
  const story = stories.find(({ id }) => id === recognition?.story);
  const copy = story?.copies.find(({ id }) => id === recognition?.copy);
  if (!recognition || !story || !copy) return null;
  const inText = ({ from, to }: Span): Span => ({
    from: words[from]?.from ?? 0,
    to: words[to - 1]?.to ?? 0,
  });
  const { ofStory, ofSpan, span, passages } = recognition;
  return {
    story: story.id,
    copy: copy.id,
    ofStory,
    ofSpan,
    coverage: coverageOf(passages, copy.words),
    body: bodyOf(text, inText(span)),
    mentions: findMentions(text, words, story.terms).map((mention) => ({
      term: mention.term,
      ...inText(mention),
    })),
  };
}

function knownCopies(story: Story): KnownCopy[] {
  return story.copies.map(({ id, fingerprint }) => ({
    story: story.id,
    copy: id,
    fingerprint: unpack(fingerprint),
  }));
}
