/** Turns what the reader does into events of the dwell machine: pointing, clicks, keys, the focus, commands. */
import type { DwellEvent } from '../../core/note/dwell.ts';
import { nextMention } from '../../core/note/next-mention.ts';
import type { PageSettings } from '../../core/settings/settings-schema.ts';
import type { Tree } from '../../view/elements/tree.ts';
import { bringIntoView, isInView } from '../dom/range-rects.ts';
import { CardActions } from './card-actions.ts';
import { DwellTimer } from './dwell-timer.ts';
import { listenToInput } from './pointer-and-keys.ts';
import { ShownNote, type ShownNoteOptions } from './shown-note.ts';
import { followTabStopFocus } from './tab-stop-focus.ts';

export type NoteControllerOptions = ShownNoteOptions & {
  readonly opensAfter: PageSettings['opensAfter'];
  /**
   * Opens a term's note outside the page. Where that can't be done, resolves to the card that holds all
   * of it; null where nothing more is to be shown.
   */
  readonly openNote: (term: string) => Promise<readonly Tree[] | null>;
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
  #isHoverEnabled = true;

  constructor(options: NoteControllerOptions) {
    this.#options = options;
    this.#note = new ShownNote(options);
    this.#dwell = new DwellTimer({
      restDelay: options.opensAfter === 'click' ? 0 : options.opensAfter,
      mayChange: (event) => this.#mayChange(event),
      onChange: (before, now) => {
        this.#note.draw(before, now);
      },
    });
    this.#listen();
    this.#followFocus();
  }

  /** Goes to the next or the previous mention and opens its note. */
  step(by: 1 | -1): void {
    const { length } = this.#options.marks.list;
    if (length > 0) this.#stepTo(nextMention(this.#dwell.state.shown, by, length));
  }

  /** Goes to the first mention of a term and opens its note. */
  reveal(term: string): void {
    const mention = this.#options.marks.list.findIndex((mark) => mark.term === term);
    if (mention >= 0) this.#stepTo(mention);
  }

  /**
   * Goes on with marks that were painted anew.
   *
   * @param areSame whether they mark the same terms in the same order; an open note then stays open
   */
  onMarksPainted(areSame: boolean): void {
    const { marks, stops } = this.#options;
    if (!areSame) this.#dwell.send({ kind: 'gone' });
    marks.emphasise(this.#dwell.state.shown);
    stops?.update();
    this.reposition();
  }

  /** Moves the tooltip to where its mention is now. */
  reposition(): void {
    this.#note.tooltip.reposition();
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
    const { host, opensAfter } = this.#options;
    const [dwell, tooltip] = [this.#dwell, this.#note.tooltip];
    const actions = new CardActions({ ...this.#options, dwell, tooltip });
    listenToInput(
      {
        mentionAt: (x, y, over) => this.#mentionAt(x, y, over),
        opensOnRest: opensAfter !== 'click',
        isOwnHost: host.isHost,
        onOwnEvent: (event) => {
          actions.onEvent(event);
        },
        state: () => dwell.state,
        send: (event) => {
          dwell.send(event);
        },
        onMoved: () => {
          this.#onMoved();
        },
      },
      this.#life.signal,
    );
  }

  #followFocus(): void {
    const { host, stops } = this.#options;
    if (!stops) return;
    const onReached = (mention: number): void => {
      this.#onFocusReached(mention);
    };
    const onLeft = (): void => {
      this.#dwell.send({ kind: 'unfocus' });
    };
    followTabStopFocus({ host, stops, onReached, onLeft }, this.#life.signal);
  }

  /** Without its extension there are no words for the tooltip, so the page is left as it was. */
  #mayChange({ kind }: DwellEvent): boolean {
    if (kind === 'gone' || this.#options.isAlive()) return true;
    this.#options.onEnd();
    return false;
  }

  #mentionAt(x: number, y: number, over: Element): number | null {
    const hit = this.#isHoverEnabled ? this.#options.marks.at(x, y, over) : null;
    if (!hit) return null;
    if (this.#dwell.state.shown !== hit.index) this.#note.line = hit.line;
    return hit.index;
  }

  #onMoved(): void {
    const { host, marks, stops } = this.#options;
    marks.forgetPositions();
    this.reposition();
    if (host.shadow.activeElement) stops?.reposition();
  }

  /** Shows a mention that the focus has come to, but not one that it is given back to. */
  #onFocusReached(mention: number): void {
    const { range } = this.#options.marks.list[mention] ?? {};
    const { shown, openedBy } = this.#dwell.state;
    const isPinned = openedBy === 'pin' && shown === mention;
    if (!range || this.#note.isGivingFocusBack || isPinned) return;
    if (!isInView(range)) bringIntoView(range);
    this.#note.line = 0;
    this.#dwell.send({ kind: 'step', mention });
  }

  /** Shows a mention that a command has led to. The focus stays where it is, so the note is announced. */
  #stepTo(mention: number): void {
    const { host, marks, message } = this.#options;
    const { range } = marks.list[mention] ?? {};
    const term = this.#note.termOf(mention);
    if (!range || !term) return;
    bringIntoView(range);
    this.#note.line = 0;
    this.#dwell.send({ kind: 'step', mention });
    const [number, count] = [String(mention + 1), String(marks.list.length)];
    host.announce(message('steppedTo', number, count, term.name, term.gloss));
  }
}
