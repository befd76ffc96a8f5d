/** Shows on the page what the dwell machine has decided: the tooltip, and the mark that it belongs to. */
import type { Dwell } from '../../core/note/dwell.ts';
import type { TermPlace } from '../../core/note/tooltip-position.ts';
import type { GetPageMessage } from '../../view/note/page-messages.ts';
import { lineRect } from '../dom/range-rects.ts';
import { canBeReached, seenLines } from '../dom/range-visibility.ts';
import type { Marks } from '../marks/marks.ts';
import { OpenMarkRing } from './open-mark-ring.ts';
import type { ShadowHost } from './shadow-host.ts';
import type { TabStops } from './tab-stops.ts';
import { Tooltip } from './tooltip.ts';

export type ShownNoteOptions = {
  readonly marks: Marks;
  readonly message: GetPageMessage;
  readonly host: ShadowHost;
  /** The buttons over the marks; null where the reader wants none. */
  readonly stops: TabStops | null;
};

export class ShownNote {
  readonly tooltip: Tooltip;
  readonly #options: ShownNoteOptions;
  readonly #ring: OpenMarkRing;
  /** The index of the mark whose note shows; null for none. */
  #markIndex: number | null = null;
  #isPinned = false;
  #line = 0;
  #isGivingFocusBack = false;

  constructor(options: ShownNoteOptions) {
    this.#options = options;
    this.tooltip = new Tooltip(options.host, options.message);
    this.#ring = new OpenMarkRing(options.host.shadow);
  }

  /** Has the next tooltip stand at a line, given by its index, of a mark that wraps. */
  standAt(line: number): void {
    this.#line = line;
  }

  /** True while a tooltip that closes gives the focus back: what then has it was not asked for anew. */
  get isGivingFocusBack(): boolean {
    return this.#isGivingFocusBack;
  }

  /** Draws the state that the machine is in now. */
  draw({ shown, openedBy }: Dwell): void {
    if (shown === null) {
      this.#hide();
      return;
    }
    this.tooltip.setOpenedBy(openedBy);
    const isPinned = openedBy === 'pin';
    if (this.#markIndex === shown && this.#isPinned === isPinned) return;
    const { host, marks, stops } = this.#options;
    const mark = marks.list[shown];
    if (!mark) return;
    this.#markIndex = shown;
    this.#isPinned = isPinned;
    const node = mark.range.startContainer;
    host.moveTo(node);
    // First, since what opens last in the top layer lies over the rest.
    this.#drawRing();
    this.tooltip.show(mark, isPinned ? 'pinned' : 'transient', {
      node,
      place: () => this.#placeOf(this.#range() ?? mark.range),
      stop: stops?.buttonOf(shown) ?? null,
    });
  }

  /** Goes on showing the same note where its mark has another index now. */
  renumber(markIndex: number): void {
    this.#markIndex = markIndex;
  }

  /** Moves all that shows to where the mark is now. */
  reposition(): void {
    this.#drawRing();
    this.tooltip.reposition();
  }

  #range(): Range | undefined {
    return this.#markIndex === null ? undefined : this.#options.marks.list[this.#markIndex]?.range;
  }

  #placeOf(range: Range): TermPlace | null {
    const line = lineRect(range, this.#line);
    return line && { line, whole: range.getBoundingClientRect() };
  }

  #drawRing(): void {
    const range = this.#range();
    if (!range) return;
    const lines = seenLines(range);
    this.#ring.draw(lines, lines.length === 0 && canBeReached(range));
  }

  #hide(): void {
    this.#markIndex = null;
    this.#isGivingFocusBack = true;
    this.tooltip.hide();
    this.#isGivingFocusBack = false;
    this.#ring.hide();
  }
}
