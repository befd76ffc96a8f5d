/** Brings notes to the page: what the reader does, commands, and changes of the page lead to the dwell machine. */
import { restDelayOf } from '../../core/note/dwell.ts';
import type { PageSettings } from '../../core/settings/settings-schema.ts';
import type { OpenedNote } from '../../view/note/card.ts';
import { bringIntoView } from '../dom/bring-into-view.ts';
import type { Mark } from '../marks/marks.ts';
import { DwellTimer } from './dwell-timer.ts';
import { followMark } from './follow-mark.ts';
import { markAfterRepaint } from './mark-after-repaint.ts';
import { listenForNotes, type NoteInputOptions } from './note-input.ts';
import { stepTarget, termTarget } from './step-target.ts';
import { ShownNote, type ShownNoteOptions } from './shown-note.ts';

export type NoteControllerOptions = ShownNoteOptions & {
  readonly opensAfter: PageSettings['opensAfter'];
  /** Opens a term's whole note outside the page, or says what to show in its place. */
  readonly openNote: (storyId: string, termId: string) => Promise<OpenedNote>;
  /** False once the extension was replaced or removed under the page. */
  readonly isAlive: () => boolean;
  /** Ends all that the extension does on the page. */
  readonly onEnd: () => void;
};

export class NoteController {
  readonly #options: NoteControllerOptions;
  readonly #life = new AbortController();
  readonly #note: ShownNote;
  readonly #dwell: DwellTimer;
  readonly #onMoved = (): void => {
    const { host, marks, stops } = this.#options;
    marks.forgetPositions();
    this.reposition();
    if (host.shadow.activeElement) stops?.reposition();
  };
  readonly #follow = followMark(() => this.#followed(), this.#onMoved, this.#life.signal);
  #isHoverEnabled = true;

  constructor(options: NoteControllerOptions) {
    this.#options = options;
    this.#note = new ShownNote(options);
    this.#dwell = new DwellTimer({
      restDelay: restDelayOf(options),
      // Without its extension there are no words for the tooltip.
      canShow: () => options.isAlive() && !options.host.isKeptAway(),
      onCannotShow: () => {
        // Nothing can be shown, so nothing is open; without the extension, the page is left as it was.
        if (options.isAlive()) this.#dwell.send({ kind: 'gone' });
        else options.onEnd();
      },
      onChange: (now) => {
        this.#note.draw(now);
        this.#follow();
      },
    });
    const [dwell, note] = [this.#dwell, this.#note];
    const input: NoteInputOptions = {
      ...options,
      dwell,
      note,
      tooltip: note.tooltip,
      isHoverEnabled: () => this.#isHoverEnabled,
      onMoved: this.#onMoved,
      onFocused: this.#follow,
    };
    listenForNotes(input, this.#life.signal);
  }

  /** Goes to the next or the previous mark that can be seen, and opens its note. */
  step(by: 1 | -1): void {
    const { list } = this.#options.marks;
    this.#stepTo(stepTarget(list, this.#dwell.state.shown, by) ?? -1);
  }

  /** Goes to a mark of a story's term, and opens its note; false where there is none, or the page has folded all away. */
  reveal(storyId: string, termId: string): boolean {
    const markIndex = termTarget(this.#options.marks.list, storyId, termId);
    this.#stepTo(markIndex);
    return markIndex >= 0;
  }

  /**
   * Goes on with marks that were painted anew. An open note stays with its mark.
   *
   * @param before the marks that were painted before
   */
  onMarksPainted(before: readonly Mark[]): void {
    const { marks, stops } = this.#options;
    const { shown } = this.#dwell.state;
    const now = shown === null ? null : markAfterRepaint(shown, before, marks.list);
    if (shown === null || now === null) this.#dwell.send({ kind: 'gone' });
    else if (now !== shown) {
      stops?.shift(now - shown);
      this.#note.renumber(now);
      this.#dwell.send({ kind: 'renumber', markIndex: now });
    }
    stops?.update();
    this.reposition();
  }

  /** Moves what shows to where its mark is now. */
  reposition(): void {
    this.#note.reposition();
  }

  /** Puts the host back where the page has taken it away; a note that was open then is closed. */
  reattach(): void {
    const { host } = this.#options;
    if (host.shadow.isConnected) return;
    if (this.#dwell.state.shown !== null) this.#dwell.send({ kind: 'gone' });
    host.reattach();
  }

  /** Sets whether the pointer opens notes: it doesn't where no mark is seen. */
  setHoverEnabled(isEnabled: boolean): void {
    this.#isHoverEnabled = isEnabled;
  }

  stop(): void {
    this.#dwell.send({ kind: 'gone' });
    this.#life.abort();
  }

  /** The range of the mark whose note shows, or over which the focus is. */
  #followed(): Range | undefined {
    const { host, marks, stops } = this.#options;
    const focused = stops?.markIndexOf(host.shadow.activeElement);
    return marks.list[this.#dwell.state.shown ?? focused ?? -1]?.range;
  }

  /** Shows a mark, if there is one of the index, that a command has led to. The focus stays, so the note is announced. */
  #stepTo(markIndex: number): void {
    const { host, marks, message } = this.#options;
    const mark = marks.list[markIndex];
    if (!mark) return;
    const { range, term } = mark;
    bringIntoView(range);
    this.#note.standAt(0);
    this.#dwell.send({ kind: 'step', markIndex });
    const [number, count] = [String(markIndex + 1), String(marks.list.length)];
    host.announce(message('steppedTo', number, count, term.name, term.gloss));
  }
}
