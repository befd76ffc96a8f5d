/** What presses in the tooltip and on Tab stops do. */
import type { OpenedNote } from '../../view/note/card.ts';
import type { GetPageMessage } from '../../view/note/page-messages.ts';
import { copyText } from '../dom/copy-text.ts';
import type { Marks } from '../marks/marks.ts';
import type { DwellTimer } from './dwell-timer.ts';
import type { ShadowHost } from './shadow-host.ts';
import type { TabStops } from './tab-stops.ts';
import type { CardAction, Tooltip } from './tooltip.ts';

export type CardActionsOptions = {
  readonly marks: Marks;
  readonly host: ShadowHost;
  readonly stops: TabStops | null;
  readonly dwell: DwellTimer;
  readonly tooltip: Tooltip;
  readonly message: GetPageMessage;
  /** See NoteControllerOptions. */
  readonly openNote: (storyId: string, termId: string) => Promise<OpenedNote>;
};

export class CardActions {
  readonly #options: CardActionsOptions;

  constructor(options: CardActionsOptions) {
    this.#options = options;
  }

  /** Acts on a mouse or pointer event, or a key's click, of the extension's host element. */
  onEvent(event: Event): void {
    const { dwell, host, stops, tooltip } = this.#options;
    if (event.type === 'click') {
      const pressed = host.innermost(event);
      const action = tooltip.actionOf(pressed);
      const markIndex = stops?.markIndexOf(pressed) ?? null;
      // A double click opens once.
      if ((action === 'more' || action === 'also') && isRepeated(event)) return;
      if (action) this.#act(action, pressed);
      else if (markIndex !== null) dwell.send({ kind: 'pin', markIndex });
      else if (stops?.isSkip(pressed)) stops.skip();
    }
    // A press must not take the focus out of the page while the tooltip is only transient.
    if (event.type === 'mousedown' && dwell.state.openedBy !== 'pin') event.preventDefault();
  }

  #act(action: CardAction, pressed: Element | null): void {
    const { dwell, tooltip } = this.#options;
    switch (action) {
      case 'pin':
        if (dwell.state.shown !== null) dwell.send({ kind: 'pin', markIndex: dwell.state.shown });
        break;
      case 'close':
        dwell.send({ kind: 'escape' });
        break;
      case 'copy':
        void this.#copy(pressed?.closest('button') ?? null);
        break;
      case 'more':
      case 'also':
        void this.#openMore(
          action,
          tooltip.buttonsOf(action).findIndex((one) => one.contains(pressed)),
        );
    }
  }

  /** Copies the note, and says what has come of it. */
  async #copy(button: HTMLElement | null): Promise<void> {
    const { message, tooltip } = this.#options;
    const isCopied = await copyText(tooltip.noteText());
    this.#tell(button, message(isCopied ? 'noteCopied' : 'noteNotCopied'));
  }

  /**
   * Opens the whole note, or another story's on the same name, in the popup or in place; where neither can be, says how
   * to come to it.
   *
   * @param index the number of the pressed one among the buttons of its name
   */
  async #openMore(name: 'more' | 'also', index: number): Promise<void> {
    const { dwell, marks, message, openNote, tooltip } = this.#options;
    const markIndex = dwell.state.shown;
    const mark = markIndex === null ? undefined : marks.list[markIndex];
    const asked = name === 'more' ? mark : mark?.also[index];
    if (markIndex === null || !asked) return;
    const { opening } = dwell;
    const opened = await openNote(asked.storyId, asked.termId);
    // Meanwhile the note may have closed, or the mark may be another one's.
    if (opened.kind === 'in-popup' || dwell.opening !== opening) return;
    dwell.send({ kind: 'pin', markIndex });
    if (opened.kind === 'in-card') tooltip.unfold(opened.card);
    else this.#tell(tooltip.buttonsOf(name)[index], message('noteNotOpened'));
  }

  /** Says on a button, and to a screen reader, what has come of a press. */
  #tell(button: HTMLElement | null | undefined, outcome: string): void {
    if (!button) return;
    button.textContent = outcome;
    button.ariaLabel = outcome;
    this.#options.host.announce(outcome);
  }
}

/** Whether a click is one of several in a row, at one place. */
function isRepeated(event: Event): boolean {
  return event instanceof MouseEvent && event.detail > 1;
}
