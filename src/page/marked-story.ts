/** A story on the page, from its first mark to its last: marked, its notes at hand, kept up to date. */
import type { Found } from '../core/recognition/find-story.ts';
import type { Settings } from '../core/settings/settings-schema.ts';
import type { MarkStyleSheets } from '../view/marks/mark-styles.ts';
import type { StoryOnPage } from '../view/note/story-on-page.ts';
import { pageMessageFrom } from '../view/note/page-messages.ts';
import type { Tree } from '../view/elements/tree.ts';
import type { NoteControllerOptions } from './note/note-controller.ts';
import { colourReader } from './marks/computed-colour.ts';
import { lazy } from './dom/lazy.ts';
import { type Mark, paint } from './marks/marks.ts';
import { openNotes } from './note/notes.ts';
import { type Place, placeOf } from './locate-story.ts';
import { createShadowHost, type ShadowHostStyles } from './note/shadow-host.ts';
import type { PageText } from './text/visible-text.ts';

/** A story as it was found in a page's text, and how it is to be shown. */
export type Carried = {
  readonly found: Found;
  readonly story: StoryOnPage;
  readonly settings: Omit<Settings, 'pausedSites'>;
  /** Style sheets as text: for all that is ours on the page, and for marks. */
  readonly styles: ShadowHostStyles & { readonly marks: MarkStyleSheets };
  /** What a screen reader says once. */
  readonly announcement: string;
};

export type MarkedStory = {
  readonly carried: () => Carried;
  readonly place: () => Place;
  /** Whether it is the same story, to be shown in the same way. */
  readonly isOf: (carried: Carried) => boolean;
  /** Whether the element is still on the page and shown. */
  readonly isVisible: () => boolean;
  readonly step: (by: 1 | -1) => void;
  readonly reveal: (term: string) => void;
  /** Has a screen reader message that there are notes. */
  readonly announce: () => void;
  /** Marks the mentions where they are not marked unasked. */
  readonly showMarks: () => void;
  /** Prints notes after the page; null for none. */
  readonly printNotes: (notes: readonly Tree[] | null) => void;
  /** Goes on with the page's text as it is now; tells whether the marks are others than before. */
  readonly update: (page: PageText, carried: Carried) => boolean;
  /** Takes all of it off the page. */
  readonly stop: () => void;
};

export type MarkedStoryOptions = Pick<NoteControllerOptions, 'openNote' | 'isAlive' | 'onEnd'>;

/** A page may clear what is ours, which is not told to anybody; in milliseconds. */
const CARE = 1000;

/** Marks a story where it was found. */
export function markStory(
  page: PageText,
  first: Carried,
  options: MarkedStoryOptions,
): MarkedStory {
  const { story, settings, styles } = first;
  const life = new AbortController();
  let carried = first;
  let place = placeOf(page, first.found, story);
  let marks = marked(place.marks, settings);
  let isMarked = settings.marks !== 'none';
  let printsNotes = false;
  const message = pageMessageFrom(story.messages);
  const surface = lazy(() => createShadowHost(styles, message));
  const readColour = colourReader(() => surface.get().colourProbe());
  let painted = paint(marks, sheet(), readColour);
  // Marks are seen first; the notes come with the next frame, or as soon as somebody asks for one.
  const notes = lazy(() => {
    const opened = openNotes(
      { ...options, ...settings, message, story, surface: surface.get() },
      marks,
      painted,
    );
    opened.setHoverEnabled(isMarked);
    return opened;
  });
  inNextFrame(() => {
    notes.get();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', repaint, { signal: life.signal });
  });
  const care = setInterval(() => {
    if (document.hidden) return;
    painted.restore();
    notes.made()?.reattach();
  }, CARE);

  /** In a tab behind others there is no frame until it is seen. */
  function inNextFrame(action: () => unknown): void {
    requestAnimationFrame(() => {
      if (!life.signal.aborted) action();
    });
  }

  /** Only what is asked for is printed. */
  function sheet(): string {
    const asked = settings.marks === 'none' && isMarked ? 'both' : settings.marks;
    return `@media ${printsNotes ? 'all' : 'screen'} { ${styles.marks[asked]} }`;
  }

  function repaint(): void {
    painted.stop();
    painted = paint(marks, sheet(), readColour);
    notes.made()?.setMarks(marks, painted);
  }

  return {
    carried: () => carried,
    place: () => place,
    isOf: (other) =>
      other.story.id === story.id &&
      JSON.stringify([other.settings, other.announcement]) ===
        JSON.stringify([settings, first.announcement]),
    isVisible: () => place.element.checkVisibility(),
    step(by) {
      notes.get().step(by);
    },
    reveal(term) {
      notes.get().reveal(term);
    },
    announce() {
      inNextFrame(() => {
        notes.get().message(first.announcement);
      });
    },
    showMarks() {
      isMarked = true;
      painted.setStyles(sheet());
      notes.made()?.setHoverEnabled(true);
    },
    printNotes(printed) {
      printsNotes = printed !== null;
      notes.get().print(printed);
      painted.setStyles(sheet());
    },
    update(newPage, newCarried) {
      carried = newCarried;
      const before = place.marks;
      place = placeOf(newPage, carried.found, story);
      const isSame = stillStand(before, place.marks);
      if (isSame) place = { ...place, marks: before };
      if (isSame && painted.standsAsPainted()) {
        notes.made()?.settle();
        return false;
      }
      marks = marked(place.marks, settings);
      repaint();
      return true;
    },
    stop() {
      life.abort();
      clearInterval(care);
      notes.made()?.stop();
      painted.stop();
      surface.made()?.stop();
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
