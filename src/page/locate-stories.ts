/** Finds where on the page the stories stand that were recognised in the page's text. */
import type { FoundMention, FoundStory } from '../core/recognition/found-story.ts';
import { isOwnMention, mayBeNamesake, regionOf } from '../core/recognition/story-region.ts';
import type { Span } from '../core/recognition/span.ts';
import type { StoryOnPage } from '../view/note/story-on-page.ts';
import type { StoryView } from '../view/story-view.ts';
import type { PlacedMention } from './marks/marks.ts';
import { headlineBefore } from './text/headline.ts';
import type { PageText } from './text/page-text.ts';
import { isInSideMatter } from './text/side-matter.ts';

/** A story that was recognised, and what is needed to show it. */
export type ShownStory = { readonly found: FoundStory; readonly view: StoryView };

/** A story where it stands on the page. */
export type PlacedStory = ShownStory & {
  /** The smallest element that holds the story, its headline left out. */
  readonly element: Element;
  /** All mentions in the story and its headline, in reading order. */
  readonly mentions: readonly PlacedMention[];
};

/** A story's part of the page. */
type Part = ShownStory & {
  readonly element: Element;
  readonly body: Span;
  readonly region: Span;
};

/**
 * Locates the stories of a page. One that the page has taken away since it was read is where it was before, or else is
 * left out.
 *
 * @param before where the stories stood that were located last
 * @returns the stories in reading order
 */
export function locateStories(
  page: PageText,
  stories: readonly ShownStory[],
  before: readonly PlacedStory[],
): readonly PlacedStory[] {
  const parts = stories.map((story) => partOf(page, story));
  const known = parts.filter((part) => part !== null);
  return stories
    .flatMap(({ found }, index) => {
      const part = parts[index];
      if (part) return [{ ...part, mentions: mentionsIn(page, part, known) }];
      return before.filter((one) => one.found.storyId === found.storyId);
    })
    .sort((one, other) => one.found.body.from - other.found.body.from);
}

/** Null where the page has taken the text away. */
function partOf(page: PageText, story: ShownStory): Part | null {
  const { body } = story.found;
  const element = page.elementOf(body);
  if (!element) return null;
  const region = regionOf(page.text, body, page.spanOf(element, body.from));
  return { ...story, element, body, region };
}

/**
 * The mentions in a story's part of the page. Those outside the story and its headline are left out: they belong to other
 * texts. So are those in side matter within the article, unless the known copy has them.
 */
function mentionsIn(page: PageText, part: Part, all: readonly Part[]): PlacedMention[] {
  const { element, found, region, view } = part;
  const headline = headlineBefore(page.nodeAt(region.from));
  const isInHeadline = (place: number): boolean => headline?.contains(page.nodeAt(place)) === true;
  const others = all.filter((one) => one !== part);
  return found.mentions
    .filter((mention) => isOwnMention(mention, region, others, isInHeadline))
    .filter(
      (mention) =>
        mention.isOwn ||
        (!mayBeNamesake(mention, found.namesakes, region) &&
          !isInSideMatter(page.nodeAt(mention.from), element, view.story.sideMatter)),
    )
    .flatMap((mention) => placed(page, mention, view.story) ?? []);
}

/** A mention on the page; null where the page has changed since it was read. */
function placed(page: PageText, mention: FoundMention, story: StoryOnPage): PlacedMention | null {
  const { from, to, termId } = mention;
  const term = story.terms[termId];
  const range = page.rangeOf(mention);
  // Put together anew: a slice of a text keeps all of it in memory.
  const text = Array.from(page.text.slice(from, to)).join('');
  return term && range ? { storyId: story.id, termId, term, range, text, from } : null;
}
