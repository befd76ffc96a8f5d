/** A story's notes at hand on its page: by pointer, keys, focus and command, and after it on paper. */
import { build } from '../../view/elements/build.ts';
import { spokenIn } from '../../view/elements/messages.ts';
import type { PageSay } from '../../view/note/page-messages.ts';
import { type Tree, tree } from '../../view/elements/tree.ts';
import { attend, type Attention, type AttentionOptions } from './note-controller.ts';
import type { Mark, Marks } from '../marks/marks.ts';
import { createStops } from './tab-stops.ts';
import type { Surface } from './shadow-host.ts';
import { undoZoom } from '../dom/css-zoom.ts';

export type Notes = Pick<
  Attention,
  'step' | 'reveal' | 'attendTo' | 'restore' | 'heedPointer' | 'stop'
> & {
  /** Says something to a screen reader. */
  readonly say: (text: string) => void;
  /** Prints notes after the page; null for none. */
  readonly print: (notes: readonly Tree[] | null) => void;
  /** The page may have put what it has into a dialog, or taken it out. */
  readonly settle: () => void;
};

export type NotesOptions = Omit<AttentionOptions, 'stops'> & { readonly tabStops: boolean };

/** Brings them onto the page. */
export function openNotes(options: NotesOptions, marks: readonly Mark[], painted: Marks): Notes {
  const { surface, story, say, tabStops } = options;
  const life = new AbortController();
  const stops = tabStops ? createStops(surface, story, say) : null;
  stops?.set(marks);
  const attention = attend({ ...options, stops }, marks, painted);
  let endnotes: HTMLElement | null = null;
  settle();
  document.addEventListener(
    'fullscreenchange',
    () => {
      settle();
      attention.follow();
    },
    { signal: life.signal },
  );

  function settle(): void {
    const [mark] = marks;
    if (mark) surface.bringTo(mark.range.startContainer);
  }

  return {
    step: attention.step,
    reveal: attention.reveal,
    restore: attention.restore,
    heedPointer: attention.heedPointer,
    attendTo(newMarks, newPainted) {
      marks = newMarks;
      settle();
      attention.attendTo(newMarks, newPainted);
    },
    settle,
    say: surface.say,
    print(notes) {
      endnotes?.remove();
      endnotes = notes && endnotesIn(surface, notes, say);
    },
    stop() {
      life.abort();
      attention.stop();
    },
  };
}

function endnotesIn(surface: Surface, notes: readonly Tree[], say: PageSay): HTMLElement {
  const endnotes = build(tree('section', { ...spokenIn(say), class: 'endnotes' }, ...notes));
  surface.dress();
  surface.shadow.append(endnotes);
  undoZoom(endnotes);
  return endnotes;
}
