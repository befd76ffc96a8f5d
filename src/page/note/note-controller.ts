/** Turns what the reader does into events of the dwell machine: pointing, clicks, keys, the focus, commands. */
import { type DwellEvent, restDelayOf } from '../../core/note/dwell.ts';
import { focusMeaning } from '../../core/note/input-meaning.ts';
import type { PageSettings } from '../../core/settings/settings-schema.ts';
import type { OpenedNote } from '../../view/note/card.ts';
import { bringIntoView } from '../dom/bring-into-view.ts';
import { isSelected } from '../dom/is-selected.ts';
import { isInView } from '../dom/range-visibility.ts';
import type { Mark } from '../marks/marks.ts';
import { CardActions } from './card-actions.ts';
import { DwellTimer } from './dwell-timer.ts';
import { followMark } from './follow-mark.ts';
import { markAfterRepaint } from './mark-after-repaint.ts';
import { keepOwnEvents } from './own-events.ts';
import { listenToInput } from './pointer-and-keys.ts';
import { stepTarget, termTarget } from './step-target.ts';
import { ShownNote, type ShownNoteOptions } from './shown-note.ts';
import { followTabStopFocus } from './tab-stop-focus.ts';

export type NoteControllerOptions = ShownNoteOptions & {
  readonly opensAfter: PageSettings['opensAfter'];
  /** Opens a term's whole note outside the page, or says what to show in its place. */
  readonly openNote: (termId: string) => Promise<OpenedNote>;
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
  readonly #follow = followMark(
    () => this.#followed(),
    () => {
      this.#onMoved();
    },
    this.#life.signal,
  );
  #isHoverEnabled = true;

  constructor(options: NoteControllerOptions) {
    this.#options = options;
    this.#note = new ShownNote(options);
    this.#dwell = new DwellTimer({
      restDelay: restDelayOf(options),
      mayChange: (event) => this.#mayChange(event),
      onChange: (now) => {
        this.#note.draw(now);
        this.#follow();
      },
    });
    this.#listen();
  }

  /** Goes to the next or the previous mark that can be seen, and opens its note. */
  step(by: 1 | -1): void {
    const { list } = this.#options.marks;
    const markIndex = stepTarget(list, this.#dwell.state.shown, by);
    if (markIndex !== null) this.#stepTo(markIndex);
  }

  /** Goes to a mark of a term, and opens its note. */
  reveal(termId: string): void {
    const markIndex = termTarget(this.#options.marks.list, termId);
    if (markIndex !== null) this.#stepTo(markIndex);
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

  #listen(): void {
    const { host, marks, stops } = this.#options;
    const [dwell, tooltip] = [this.#dwell, this.#note.tooltip];
    const actions = new CardActions({ ...this.#options, dwell, tooltip });
    const { signal } = this.#life;
    const onReached = (markIndex: number): void => {
      this.#onFocusReached(markIndex);
    };
    const onLeft = (): void => {
      dwell.send({ kind: 'unfocus' });
    };
    const stopFocus = stops && followTabStopFocus({ host, stops, onReached, onLeft }, signal);
    listenToInput(
      {
        markAt: (x, y, over) => this.#markAt(x, y, over),
        opensOnRest: restDelayOf(this.#options) !== null,
        isOwnHost: host.isHost,
        isMarkSelected: (markIndex) => isSelected(marks.list[markIndex]?.range),
        state: () => dwell.state,
        send: (event) => {
          dwell.send(event);
        },
        onMoved: () => {
          this.#onMoved();
        },
        onTab: () => stops?.reposition(),
        giveFocusBack: () => stopFocus?.giveFocusBack(),
      },
      signal,
    );
    const onOwnEvent = (event: Event): void => {
      actions.onEvent(event);
      stopFocus?.onOwnEvent(event);
    };
    keepOwnEvents(host.isHost, onOwnEvent, signal);
  }

  #mayChange({ kind }: DwellEvent): boolean {
    const { host, isAlive, onEnd } = this.#options;
    if (kind === 'gone') return true;
    // Without its extension there are no words for the tooltip, so the page is left as it was.
    if (!isAlive()) onEnd();
    // Nothing can be shown, so nothing is open.
    else if (host.isKeptAway()) this.#dwell.send({ kind: 'gone' });
    else return true;
    return false;
  }

  #markAt(x: number, y: number, over: Element): number | null {
    const hit = this.#isHoverEnabled ? this.#options.marks.at(x, y, over) : null;
    if (!hit) return null;
    if (this.#dwell.state.shown !== hit.index) this.#note.line = hit.line;
    return hit.index;
  }

  /** The range of the mark whose note shows, or over which the focus is. */
  #followed(): Range | undefined {
    const { host, marks, stops } = this.#options;
    const focused = stops?.markIndexOf(host.shadow.activeElement);
    return marks.list[this.#dwell.state.shown ?? focused ?? -1]?.range;
  }

  #onMoved(): void {
    const { host, marks, stops } = this.#options;
    marks.forgetPositions();
    this.reposition();
    if (host.shadow.activeElement) stops?.reposition();
  }

  #onFocusReached(markIndex: number): void {
    this.#follow();
    const { range } = this.#options.marks.list[markIndex] ?? {};
    const move = { markIndex, isGivenBack: this.#note.isGivingFocusBack };
    const meaning = focusMeaning(move, this.#dwell.state);
    if (!range || !meaning) return;
    if (!isInView(range)) bringIntoView(range);
    this.#note.line = 0;
    this.#dwell.send(meaning);
  }

  /** Shows a mark that a command has led to. The focus stays where it is, so the note is announced. */
  #stepTo(markIndex: number): void {
    const { host, marks, message } = this.#options;
    const { range } = marks.list[markIndex] ?? {};
    const term = this.#note.termOf(markIndex);
    if (!range || !term) return;
    bringIntoView(range);
    this.#note.line = 0;
    this.#dwell.send({ kind: 'step', markIndex });
    const [number, count] = [String(markIndex + 1), String(marks.list.length)];
    host.announce(message('steppedTo', number, count, term.name, term.gloss));
  }
}
