/** A story on the page, from its first mark to its last: marked, its notes at hand, kept up to date. */
import type { Found } from '../core/find.ts';
import type { Settings } from '../core/settings.ts';
import { build } from '../view/build.ts';
import { spokenIn } from '../view/language.ts';
import type { MarkStyles } from '../view/mark-styles.ts';
import type { StoryOnPage } from '../view/on-page.ts';
import { type Tree, tree } from '../view/tree.ts';
import { attend, type AttentionOptions } from './attention.ts';
import { type Mark, paint } from './marks.ts';
import { type Place, placeOf } from './placing.ts';
import { createStops } from './stops.ts';
import { createSurface } from './surface.ts';
import type { PageText } from './text.ts';

/** A story as it was found in a page's text, and how it is to be shown. */
export type Carried = {
  readonly found: Found;
  readonly story: StoryOnPage;
  readonly settings: Omit<Settings, 'pausedSites'>;
  /** The text of assets/surface.css, and the sheets of marks. */
  readonly styles: { readonly surface: string; readonly marks: MarkStyles };
  /** What a screen reader says once. */
  readonly greeting: string;
};

export type Reading = {
  readonly carried: () => Carried;
  readonly place: () => Place;
  /** Whether it is the same story, to be shown in the same way. */
  readonly isOf: (carried: Carried) => boolean;
  /** Whether the element is still on the page and shown. */
  readonly stands: () => boolean;
  readonly step: (by: 1 | -1) => void;
  readonly reveal: (term: string) => void;
  /** Has a screen reader say that there are notes. */
  readonly greet: () => void;
  /** Marks the mentions where they are not marked unasked. */
  readonly showMarks: () => void;
  /** Prints notes after the page; null for none. */
  readonly printNotes: (notes: readonly Tree[] | null) => void;
  /** Goes on with the page's text as it is now; tells whether the marks are others than before. */
  readonly renew: (page: PageText, carried: Carried) => boolean;
  /** Takes all of it off the page. */
  readonly stop: () => void;
};

export type ReadingOptions = Pick<AttentionOptions, 'say' | 'openNote' | 'isAlive' | 'onEnd'>;

/** A page may clear what is ours, which is not told to anybody; in milliseconds. */
const CARE = 1000;

/** Marks a story where it was found. */
export function openReading(page: PageText, first: Carried, options: ReadingOptions): Reading {
  const { story, settings, styles } = first;
  const life = new AbortController();
  let carried = first;
  let place = placeOf(page, first.found, story);
  let marks = marked(place.marks, settings);
  let isMarked = settings.marks !== 'none';
  let endnotes: Element | null = null;
  const surface = createSurface(styles.surface, options.say);
  const stops = settings.tabStops ? createStops(surface, story, options.say) : null;
  stops?.set(marks);
  settle();
  let painted = paint(marks, sheet());
  const { opensAfter } = settings;
  const attention = attend({ ...options, story, surface, stops, opensAfter }, marks, painted);
  attention.heedPointer(isMarked);
  const care = setInterval(() => {
    if (document.hidden) return;
    painted.restore();
    attention.restore();
  }, CARE);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, {
    signal: life.signal,
  });

  /** Only what is asked for is printed. */
  function sheet(): string {
    const asked = settings.marks === 'none' && isMarked ? 'both' : settings.marks;
    return `@media ${endnotes ? 'all' : 'screen'} { ${styles.marks[asked]} }`;
  }

  /** The page may put what it has into a dialog, or take it out. */
  function settle(): void {
    const [mark] = marks;
    if (mark) surface.bringTo(mark.range.startContainer);
  }

  document.addEventListener(
    'fullscreenchange',
    () => {
      settle();
      attention.follow();
    },
    { signal: life.signal },
  );

  function repaint(): void {
    painted.stop();
    painted = paint(marks, sheet());
    attention.attendTo(marks, painted);
  }

  return {
    carried: () => carried,
    place: () => place,
    isOf: (other) =>
      other.story.id === story.id &&
      JSON.stringify([other.settings, other.greeting]) ===
        JSON.stringify([settings, first.greeting]),
    stands: () => place.element.checkVisibility(),
    step: attention.step,
    reveal: attention.reveal,
    greet() {
      whenSeen(() => {
        surface.say(first.greeting);
      }, life.signal);
    },
    showMarks() {
      isMarked = true;
      painted.dress(sheet());
      attention.heedPointer(true);
    },
    printNotes(notes) {
      endnotes?.remove();
      const attributes = { ...spokenIn(options.say), class: 'endnotes' };
      endnotes = notes && build(tree('section', attributes, ...notes));
      if (endnotes) surface.shadow.append(endnotes);
      painted.dress(sheet());
    },
    renew(newPage, newCarried) {
      carried = newCarried;
      const before = place.marks;
      place = placeOf(newPage, carried.found, story);
      const isSame = stillStand(before, place.marks);
      if (isSame) place = { ...place, marks: before };
      settle();
      if (isSame && painted.standsAsPainted()) return false;
      marks = marked(place.marks, settings);
      repaint();
      return true;
    },
    stop() {
      life.abort();
      clearInterval(care);
      attention.stop();
      painted.stop();
      surface.stop();
    },
  };
}

/** The mentions that the reader wants marked. */
function marked(all: readonly Mark[], { mentions }: Carried['settings']): readonly Mark[] {
  if (mentions === 'every') return all;
  return all.filter(({ term }, index) => all.findIndex((mark) => mark.term === term) === index);
}

/** The page moves the range of a mark along with its text; one whose text it replaced is empty. */
function stillStand(marks: readonly Mark[], now: readonly Mark[]): boolean {
  return marks.length === now.length && marks.every(({ range }) => !range.collapsed);
}

/** Calls back when the page is seen: in a tab behind others nobody is told anything. */
function whenSeen(callback: () => void, signal: AbortSignal): void {
  if (!document.hidden) {
    callback();
    return;
  }
  const options = { signal, once: true };
  document.addEventListener('visibilitychange', callback, options);
}
