/** Finds where on the page a story stands that was recognised in the page's text. */
import type { FoundMention, FoundStory } from '../core/recognition/find-story.ts';
import { isOwnMention, mayBeNamesake, regionOf } from '../core/recognition/story-region.ts';
import type { StoryOnPage } from '../view/note/story-on-page.ts';
import type { Mark } from './marks/marks.ts';
import { headlineBefore } from './text/headline.ts';
import type { PageText } from './text/page-text.ts';
import { isInSideMatter } from './text/side-matter.ts';

/** Where a story stands on the page. */
export type StoryPlace = {
  /** The smallest element that holds the story, its headline left out. */
  readonly element: Element;
  /** All mentions in the story and its headline, in reading order. */
  readonly mentions: readonly Mark[];
};

/**
 * Locates a story; null where the page has taken it away since it was read. Mentions outside the story and its
 * headline are left out: they belong to other texts of the page. So are those in side matter within the article,
 * unless the known copy has them.
 */
export function locateStory(
  page: PageText,
  found: FoundStory,
  story: StoryOnPage,
): StoryPlace | null {
  const { body } = found;
  const element = page.elementOf(body);
  if (!element) return null;
  const region = regionOf(page.text, body, page.spanOf(element, body.from));
  const headline = headlineBefore(page.nodeAt(region.from));
  const isInHeadline = (place: number): boolean => headline?.contains(page.nodeAt(place)) === true;
  const mentions = found.mentions
    .filter((mention) => isOwnMention(mention, region, isInHeadline))
    .filter(
      (mention) =>
        mention.isOwn ||
        (!mayBeNamesake(mention, found.namesakes, region) &&
          !isInSideMatter(page.nodeAt(mention.from), element, story.sideMatter)),
    )
    .flatMap((mention) => markFor(page, mention, story) ?? []);
  return { element, mentions };
}

/** The mark for a mention; null where the page has changed since it was read. */
function markFor(page: PageText, mention: FoundMention, story: StoryOnPage): Mark | null {
  const kind = story.terms[mention.termId]?.kind;
  const range = page.rangeOf(mention);
  // Put together anew: a slice of a text keeps all of it in memory.
  const text = Array.from(page.text.slice(mention.from, mention.to)).join('');
  return kind && range ? { termId: mention.termId, kind, range, text } : null;
}
