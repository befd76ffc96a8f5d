/** All that brings notes to the reader of a page: tooltip, Tab stops, announcements, endnotes. */
import { build } from '../../view/elements/build.ts';
import { languageAttributes } from '../../view/elements/messages.ts';
import { type Tree, tree } from '../../view/elements/tree.ts';
import { undoZoom } from '../dom/css-zoom.ts';
import { NoteController, type NoteControllerOptions } from './note-controller.ts';
import { TabStops } from './tab-stops.ts';

export type NotesOptions = Omit<NoteControllerOptions, 'stops'> & { readonly tabStops: boolean };

export class Notes {
  /** Opens and closes the tooltip. */
  readonly controller: NoteController;
  readonly #options: NotesOptions;
  readonly #life = new AbortController();
  #endnotes: HTMLElement | null = null;

  constructor(options: NotesOptions) {
    this.#options = options;
    const stops = options.tabStops ? new TabStops(options) : null;
    this.controller = new NoteController({ ...options, stops });
    this.#moveHost();
    const followMarks = (): void => {
      this.moveToMarks();
      this.controller.reposition();
    };
    const { signal } = this.#life;
    addEventListener('fullscreenchange', followMarks, { signal });
    // Of what stands in a layer, a printer is given one page.
    addEventListener('beforeprint', this.#moveToEnd, { signal });
    addEventListener('afterprint', followMarks, { signal });
  }

  /** Moves the host to the marks: the page may have put them into a dialog, or taken them or the host out. */
  moveToMarks(): void {
    this.controller.reattach();
    this.#moveHost();
  }

  /** Puts notes after the page, where they are seen in print only; null takes them away. */
  setEndnotes(notes: readonly Tree[] | null): void {
    this.#endnotes?.remove();
    this.#endnotes = null;
    if (!notes) return;
    const { host, message } = this.#options;
    const attributes = { ...languageAttributes(message), class: 'endnotes' };
    this.#endnotes = build(tree('section', attributes, ...notes));
    host.addNoteStyles();
    host.shadow.append(this.#endnotes);
    this.#moveHost();
    undoZoom(this.#endnotes);
  }

  stop(): void {
    this.#life.abort();
    this.controller.stop();
  }

  /** A page without marks has nothing to show, and no host, unless it is printed with notes. */
  #moveHost(): void {
    const [mark] = this.#options.marks.list;
    if (mark) this.#options.host.moveTo(mark.range.startContainer);
    else this.#moveToEnd();
  }

  /** Moves the host to where the endnotes, if there are any, are the last of the page. */
  readonly #moveToEnd = (): void => {
    if (this.#endnotes) this.#options.host.moveTo(document.documentElement);
  };
}
