/** What was found in a page's text goes in; the element it stands in and its marks come out. */
import type { Found, FoundMention } from '../core/find.ts';
import { bodyOf, regionOf } from '../core/region.ts';
import type { Stretch } from '../core/stretch.ts';
import type { StoryOnPage } from '../view/on-page.ts';
import { headlineBefore } from './headline.ts';
import type { Mark } from './marks.ts';
import type { PageText } from './text.ts';

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
  const body = bodyOf(page.text, found.span);
  const element = page.elementOf(body);
  const region = regionOf(page.text, body, page.stretchOf(element, body.from) ?? body);
  const parts = [headlineOf(page, region), region].filter((part) => part !== null);
  const marks = found.mentions
    .filter((mention) => parts.some((part) => isIn(mention, part)))
    .flatMap((mention) => markOf(page, mention, story) ?? []);
  return { element, marks };
}

function headlineOf(page: PageText, region: Stretch): Stretch | null {
  const heading = headlineBefore(page.nodeAt(region.from));
  return heading && page.stretchOf(heading, region.from, HEADLINE_REACH);
}

function isIn(mention: FoundMention, { from, to }: Stretch): boolean {
  return mention.from >= from && mention.to <= to;
}

function markOf(page: PageText, mention: FoundMention, story: StoryOnPage): Mark | null {
  const kind = story.terms[mention.term]?.kind;
  const range = page.rangeOf(mention);
  return kind && range ? { term: mention.term, kind, range } : null;
}
