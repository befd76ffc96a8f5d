/** Shows on the page what the dwell machine has decided: the tooltip, and the mark that it belongs to. */
import type { Dwell } from '../../core/note/dwell.ts';
import type { GetPageMessage } from '../../view/note/page-messages.ts';
import type { StoryOnPage, TermOnPage } from '../../view/note/story-on-page.ts';
import { lineRect } from '../dom/range-rects.ts';
import type { Marks } from '../marks/marks.ts';
import type { ShadowHost } from './shadow-host.ts';
import type { TabStops } from './tab-stops.ts';
import { Tooltip } from './tooltip.ts';

export type ShownNoteOptions = {
  readonly story: StoryOnPage;
  readonly marks: Marks;
  readonly message: GetPageMessage;
  readonly host: ShadowHost;
  /** The buttons over the marks; null where the reader wants none. */
  readonly stops: TabStops | null;
};

export class ShownNote {
  readonly tooltip: Tooltip;
  readonly #options: ShownNoteOptions;
  #line = 0;
  #isGivingFocusBack = false;

  constructor(options: ShownNoteOptions) {
    this.#options = options;
    this.tooltip = new Tooltip(options.host, options.message);
  }

  /** The index of the line, of a mark that wraps, at which the next tooltip stands. */
  set line(line: number) {
    this.#line = line;
  }

  /** True while a tooltip that closes gives the focus back: what then has it was not asked for anew. */
  get isGivingFocusBack(): boolean {
    return this.#isGivingFocusBack;
  }

  /** The term of a mark, by the mark's index. */
  termOf(markIndex: number): TermOnPage | undefined {
    const { marks, story } = this.#options;
    return story.terms[marks.list[markIndex]?.termId ?? ''];
  }

  /** Draws the change from one state of the machine to the next. */
  draw(before: Dwell, now: Dwell): void {
    const markIndex = now.shown;
    if (markIndex === null) {
      this.#hide();
      return;
    }
    const isPinned = now.openedBy === 'pin';
    if (before.shown === markIndex && (before.openedBy === 'pin') === isPinned) return;
    const { marks, stops } = this.#options;
    const mark = marks.list[markIndex];
    const term = this.termOf(markIndex);
    if (!mark || !term) return;
    marks.emphasise(markIndex);
    this.tooltip.show(term, isPinned ? 'pinned' : 'transient', {
      node: mark.range.startContainer,
      line: () => lineRect(marks.list[markIndex]?.range ?? mark.range, this.#line),
      stop: stops?.buttonOf(markIndex) ?? null,
    });
  }

  #hide(): void {
    this.#isGivingFocusBack = true;
    this.tooltip.hide();
    this.#isGivingFocusBack = false;
    this.#options.marks.emphasise(null);
  }
}
