/** A story on the page, from its first mark to its last: marked, its notes at hand, kept up to date. */
import type { Found } from '../core/find.ts';
import type { StoryOnPage } from '../view/on-page.ts';
import { attend, type AttentionOptions } from './attention.ts';
import { type Mark, paint } from './marks.ts';
import { type Place, placeOf } from './placing.ts';
import type { PageText } from './text.ts';

/** A story as it was found in a page's text. */
export type Carried = { readonly found: Found; readonly story: StoryOnPage };

export type Reading = {
  readonly carried: () => Carried;
  readonly place: () => Place;
  /** Whether the element is still on the page and shown. */
  readonly stands: () => boolean;
  readonly step: (by: 1 | -1) => void;
  readonly reveal: (term: string) => void;
  /** Goes on with the page's text as it is now; tells whether the marks are others than before. */
  readonly renew: (page: PageText, carried: Carried) => boolean;
  /** Takes all of it off the page. */
  readonly stop: () => void;
};

export type ReadingOptions = Omit<AttentionOptions, 'story'> & {
  /** The text of assets/marks.css. */
  readonly markStyles: string;
};

/** A page may clear the registry of highlights, which is not told to anybody; in milliseconds. */
const CARE_FOR_HIGHLIGHTS = 1000;

/** Marks a story where it was found. */
export function openReading(page: PageText, first: Carried, options: ReadingOptions): Reading {
  let carried = first;
  let place = placeOf(page, carried.found, carried.story);
  let painted = paint(place.marks, options.markStyles);
  const attention = attend({ ...options, story: carried.story }, place.marks, painted);
  const care = setInterval(() => {
    if (!document.hidden) painted.restore();
  }, CARE_FOR_HIGHLIGHTS);
  return {
    carried: () => carried,
    place: () => place,
    stands: () => place.element.checkVisibility(),
    step: attention.step,
    reveal: attention.reveal,
    renew(newPage, newCarried) {
      carried = newCarried;
      const before = place.marks;
      place = placeOf(newPage, carried.found, carried.story);
      if (stillStand(before, place.marks)) {
        place = { ...place, marks: before };
        return false;
      }
      painted.stop();
      painted = paint(place.marks, options.markStyles);
      attention.attendTo(place.marks, painted);
      return true;
    },
    stop() {
      clearInterval(care);
      attention.stop();
      painted.stop();
    },
  };
}

/** The page moves the range of a mark along with its text; one whose text it replaced is empty. */
function stillStand(marks: readonly Mark[], now: readonly Mark[]): boolean {
  return marks.length === now.length && marks.every(({ range }) => !range.collapsed);
}
