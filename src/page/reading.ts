/**
 * One page with a story on it: recognised, its mentions marked, its notes at hand.
 */
import { unpack } from '../core/fingerprint.ts';
import { findMentions } from '../core/mentions.ts';
import { type KnownCopy, type Recognition, recognise } from '../core/recognition.ts';
import type { Story } from '../core/story.ts';
import { attend, type AttentionOptions } from './attention.ts';
import { headlineOf } from './headline.ts';
import { type Mark, paint } from './marks.ts';
import { readText } from './text.ts';

export type Reading = {
  readonly story: Story;
  readonly recognition: Recognition;
  /** The smallest element that holds the story. */
  readonly element: Element;
  readonly marks: readonly Mark[];
  readonly step: (by: 1 | -1) => void;
  readonly reveal: (term: string) => void;
  /** Takes all of it off the page. */
  readonly stop: () => void;
};

export type ReadingOptions = Pick<
  AttentionOptions,
  'language' | 'tooltipStyles' | 'openNote' | 'isAlive'
> & {
  readonly markStyles: string;
};

/**
 * Looks for one of the stories on the page, and marks it.
 *
 * @param stories those that may stand here
 * @returns null where none does
 */
export function openReading(stories: readonly Story[], options: ReadingOptions): Reading | null {
  const text = readText(document.body);
  const words = text.words.map((word) => word.text);
  const recognition = recognise(words, stories.flatMap(knownCopies));
  const story = stories.find(({ id }) => id === recognition?.story);
  if (!recognition || !story) return null;
  const element = text.elementOf(recognition.span.from, recognition.span.to);
  const headline = headlineOf(element);
  const marks = [...(headline ? marksIn(headline, story) : []), ...marksIn(element, story)];
  const painted = paint(marks, options.markStyles);
  const stop = (): void => {
    attention.stop();
    painted.stop();
  };
  const attention = attend({ ...options, story, marks, painted, onEnd: stop });
  return {
    story,
    recognition,
    element,
    marks,
    step: attention.step,
    reveal: attention.reveal,
    stop,
  };
}

function knownCopies(story: Story): KnownCopy[] {
  return story.copies.map(({ id, fingerprint }) => ({
    story: story.id,
    copy: id,
    fingerprint: unpack(fingerprint),
  }));
}

function marksIn(element: Element, story: Story): Mark[] {
  const { text, words, rangeOf } = readText(element);
  return findMentions(text, words, story.terms).flatMap(({ term, from, to }) => {
    const kind = story.terms.find(({ id }) => id === term)?.kind;
    const range = rangeOf(from, to);
    // A mention that begins in one shadow root and ends in another has no range.
    return kind && !range.collapsed ? [{ term, kind, range }] : [];
  });
}
