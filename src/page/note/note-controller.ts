/** Opens and closes the tooltip as the reader points, clicks, presses keys, moves the focus or gives commands. */
import type { Dwell, DwellEvent } from '../../core/note/dwell.ts';
import { nextMention } from '../../core/note/next-mention.ts';
import type { PageSettings } from '../../core/settings/settings-schema.ts';
import type { Tree } from '../../view/elements/tree.ts';
import type { GetPageMessage } from '../../view/note/page-messages.ts';
import type { StoryOnPage, TermOnPage } from '../../view/note/story-on-page.ts';
import { bringIntoView, isInView, lineRect } from '../dom/range-rects.ts';
import type { Marks } from '../marks/marks.ts';
import { CardActions } from './card-actions.ts';
import { DwellTimer } from './dwell-timer.ts';
import { listenToInput } from './pointer-and-keys.ts';
import type { ShadowHost } from './shadow-host.ts';
import { followTabStopFocus } from './tab-stop-focus.ts';
import type { TabStops } from './tab-stops.ts';
import { Tooltip } from './tooltip.ts';

export type NoteControllerOptions = {
  readonly story: StoryOnPage;
  readonly marks: Marks;
  readonly message: GetPageMessage;
  readonly host: ShadowHost;
  /** The buttons over the mentions; null where the reader wants none. */
  readonly stops: TabStops | null;
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
  readonly #tooltip: Tooltip;
  readonly #dwell: DwellTimer;
  /** The line of the mention at which the tooltip stands. */
  #line = 0;
  #isHoverEnabled = true;
  #isGivingFocusBack = false;

  constructor(options: NoteControllerOptions) {
    this.#options = options;
    const { host, message, opensAfter, stops } = options;
    this.#tooltip = new Tooltip(host, message);
    this.#dwell = new DwellTimer({
      restDelay: opensAfter === 'click' ? 0 : opensAfter,
      mayChange: (event) => this.#mayChange(event),
      onChange: (before, now) => {
        this.#show(before, now);
      },
    });
    const dwell = this.#dwell;
    const actions = new CardActions({ ...options, dwell, tooltip: this.#tooltip });
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
    if (stops) this.#followFocus(stops);
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
    this.#tooltip.reposition();
  }

  /** Moves the tooltip to where its mention is now. */
  reposition(): void {
    this.#tooltip.reposition();
  }

  /** Puts the host back where the page has taken it away; a note that was open then is closed. */
  reattach(): void {
    const { host } = this.#options;
    if (host.shadow.isConnected) return;
    this.#dwell.send({ kind: 'gone' });
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

  /** Without its extension there are no words for the tooltip, so the page is left as it was. */
  #mayChange({ kind }: DwellEvent): boolean {
    if (kind === 'gone' || this.#options.isAlive()) return true;
    this.#options.onEnd();
    return false;
  }

  #show(before: Dwell, now: Dwell): void {
    const { marks, stops } = this.#options;
    const mention = now.shown;
    if (mention === null) {
      this.#isGivingFocusBack = true;
      this.#tooltip.hide();
      this.#isGivingFocusBack = false;
      marks.emphasise(null);
      return;
    }
    const isPinned = now.openedBy === 'pin';
    if (before.shown === mention && (before.openedBy === 'pin') === isPinned) return;
    const mark = marks.list[mention];
    const term = this.#termOf(mention);
    if (!mark || !term) return;
    marks.emphasise(mention);
    this.#tooltip.show(term, isPinned ? 'pinned' : 'passing', {
      node: mark.range.startContainer,
      line: () => lineRect(marks.list[mention]?.range ?? mark.range, this.#line),
      stop: stops?.buttonOf(mention) ?? null,
    });
  }

  #termOf(mention: number): TermOnPage | undefined {
    const { marks, story } = this.#options;
    return story.terms[marks.list[mention]?.term ?? ''];
  }

  #mentionAt(x: number, y: number, over: Element): number | null {
    const hit = this.#isHoverEnabled ? this.#options.marks.at(x, y, over) : null;
    if (!hit) return null;
    if (this.#dwell.state.shown !== hit.index) this.#line = hit.line;
    return hit.index;
  }

  #onMoved(): void {
    const { host, marks, stops } = this.#options;
    marks.forgetPositions();
    this.#tooltip.reposition();
    if (host.shadow.activeElement) stops?.reposition();
  }

  #followFocus(stops: TabStops): void {
    const { host } = this.#options;
    followTabStopFocus(
      {
        host,
        stops,
        onReached: (mention) => {
          this.#onFocusReached(mention);
        },
        onLeft: () => {
          this.#dwell.send({ kind: 'unfocus' });
        },
      },
      this.#life.signal,
    );
  }

  /** Shows a mention that the focus has come to, but not one that it is given back to. */
  #onFocusReached(mention: number): void {
    const { range } = this.#options.marks.list[mention] ?? {};
    const { shown, openedBy } = this.#dwell.state;
    if (!range || this.#isGivingFocusBack || (openedBy === 'pin' && shown === mention)) return;
    if (!isInView(range)) bringIntoView(range);
    this.#line = 0;
    this.#dwell.send({ kind: 'step', mention });
  }

  /** Shows a mention that a command has led to. The focus stays where it is, so the note is announced. */
  #stepTo(mention: number): void {
    const { host, marks, message } = this.#options;
    const { range } = marks.list[mention] ?? {};
    const term = this.#termOf(mention);
    if (!range || !term) return;
    bringIntoView(range);
    this.#line = 0;
    this.#dwell.send({ kind: 'step', mention });
    const [number, count] = [String(mention + 1), String(marks.list.length)];
    host.announce(message('steppedTo', number, count, term.name, term.gloss));
  }
}
