/** What was found in a page's text goes in; the element it stands in and its marks come out. */
import type { Found, FoundMention } from '../core/recognition/find-story.ts';
import { regionOf } from '../core/recognition/story-region.ts';
import type { StoryOnPage } from '../view/note/story-on-page.ts';
import { headlineBefore } from './text/headline.ts';
import type { Mark } from './marks/marks.ts';
import type { PageText } from './text/visible-text.ts';

/** Characters between a headline and its story: a summary, a byline, a caption; no other story. */
const HEADLINE_REACH = 1000;

/** Where a story stands on the page. */
export type Place = {
  /** The smallest element that holds it, its headline aside. */
  readonly element: Element;
  readonly marks: readonly Mark[];
};

/** Finds the place of a story; mentions outside it and its headline are somebody else's. */
export function placeOf(page: PageText, found: Found, story: StoryOnPage): Place {
  const { body } = found;
  const element = page.elementOf(body);
  const region = regionOf(page.text, body, page.spanOf(element, body.from));
  const headline = headlineBefore(page.nodeAt(region.from));
  const isInHeadline = ({ from, to }: FoundMention): boolean =>
    to > region.from - HEADLINE_REACH && headline?.contains(page.nodeAt(from)) === true;
  const marks = found.mentions
    .filter((mention) =>
      mention.from < region.from ? isInHeadline(mention) : mention.to <= region.to,
    )
    .flatMap((mention) => markOf(page, mention, story) ?? []);
  return { element, marks };
}

function markOf(page: PageText, mention: FoundMention, story: StoryOnPage): Mark | null {
  const kind = story.terms[mention.term]?.kind;
  const range = page.rangeOf(mention);
  return kind && range ? { term: mention.term, kind, range } : null;
}
