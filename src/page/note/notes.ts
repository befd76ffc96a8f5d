/** A story's notes at hand on its page: by pointer, keys, focus and command, and after it on paper. */
import { build } from '../../view/elements/build.ts';
import { languageAttributes } from '../../view/elements/messages.ts';
import type { GetPageMessage } from '../../view/note/page-messages.ts';
import { type Tree, tree } from '../../view/elements/tree.ts';
import {
  createNoteController,
  type NoteController,
  type NoteControllerOptions,
} from './note-controller.ts';
import type { Mark, Marks } from '../marks/marks.ts';
import { createTabStops } from './tab-stops.ts';
import type { ShadowHost } from './shadow-host.ts';
import { undoZoom } from '../dom/css-zoom.ts';

export type Notes = Pick<
  NoteController,
  'step' | 'reveal' | 'setMarks' | 'reattach' | 'setHoverEnabled' | 'stop'
> & {
  /** Says something to a screen reader. */
  readonly message: (text: string) => void;
  /** Prints notes after the page; null for none. */
  readonly print: (notes: readonly Tree[] | null) => void;
  /** The page may have put what it has into a dialog, or taken it out. */
  readonly settle: () => void;
};

export type NotesOptions = Omit<NoteControllerOptions, 'stops'> & { readonly tabStops: boolean };

/** Brings them onto the page. */
export function openNotes(options: NotesOptions, marks: readonly Mark[], painted: Marks): Notes {
  const { surface, story, message, tabStops } = options;
  const life = new AbortController();
  const stops = tabStops ? createTabStops(surface, story, message) : null;
  stops?.set(marks);
  const attention = createNoteController({ ...options, stops }, marks, painted);
  let endnotes: HTMLElement | null = null;
  settle();
  document.addEventListener(
    'fullscreenchange',
    () => {
      settle();
      attention.reposition();
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
    reattach: attention.reattach,
    setHoverEnabled: attention.setHoverEnabled,
    setMarks(newMarks, newPainted) {
      marks = newMarks;
      settle();
      attention.setMarks(newMarks, newPainted);
    },
    settle,
    message: surface.announce,
    print(notes) {
      endnotes?.remove();
      endnotes = notes && endnotesIn(surface, notes, message);
    },
    stop() {
      life.abort();
      attention.stop();
    },
  };
}

function endnotesIn(
  surface: ShadowHost,
  notes: readonly Tree[],
  message: GetPageMessage,
): HTMLElement {
  const endnotes = build(
    tree('section', { ...languageAttributes(message), class: 'endnotes' }, ...notes),
  );
  surface.addNoteStyles();
  surface.shadow.append(endnotes);
  undoZoom(endnotes);
  return endnotes;
}
