/**
 * What the reader attends to: pointer, click, keys, focus and steps go through the dwell machine, and
 * the tooltip shows what comes out. Timers live here.
 */
import { CLOSED, dwell, type Dwell, type DwellEvent, delayOf } from '../../core/note/dwell.ts';
import type { Settings } from '../../core/settings/settings-schema.ts';
import { nextMention } from '../../core/note/next-mention.ts';
import type { StoryOnPage, TermOnPage } from '../../view/note/story-on-page.ts';
import type { GetPageMessage } from '../../view/note/page-messages.ts';
import type { Tree } from '../../view/elements/tree.ts';
import { attendToFocus } from './tab-stop-focus.ts';
import { bringIntoView, isInView, lineOf } from '../dom/range-rects.ts';
import { listen } from './pointer-and-keys.ts';
import type { Mark, Marks } from '../marks/marks.ts';
import type { TabStops } from './tab-stops.ts';
import type { ShadowHost } from './shadow-host.ts';
import { createTooltip, type Press } from './tooltip.ts';

export type NoteController = {
  /** Goes to the next or the previous mention and opens its tooltip. */
  readonly step: (by: 1 | -1) => void;
  /** Goes to the first mention of a term and opens its tooltip. */
  readonly reveal: (term: string) => void;
  /** Goes on with the marks that stand now; a tooltip whose mention is still there stays open. */
  readonly setMarks: (marks: readonly Mark[], painted: Marks) => void;
  /** The page has been laid out anew. */
  readonly reposition: () => void;
  /** Puts back what the page has taken away of ours; a note that was open then is closed. */
  readonly reattach: () => void;
  /** Whether the pointer opens notes: not where no mark is seen. */
  readonly setHoverEnabled: (heeds: boolean) => void;
  readonly stop: () => void;
};

export type NoteControllerOptions = {
  readonly story: StoryOnPage;
  readonly message: GetPageMessage;
  readonly surface: ShadowHost;
  /** The buttons over the mentions; null where the reader wants none. */
  readonly stops: TabStops | null;
  readonly opensAfter: Settings['opensAfter'];
  /** Opens the term's note outside the page; where that can't be done, gives the card that holds all of it. */
  readonly openNote: (term: string) => Promise<readonly Tree[] | null>;
  /** False once the extension was replaced or removed under the page. */
  readonly isAlive: () => boolean;
  /** Ends the whole reading. */
  readonly onEnd: () => void;
};

/** Begins to attend. */
export function createNoteController(
  options: NoteControllerOptions,
  marks: readonly Mark[],
  painted: Marks,
): NoteController {
  const { story, message, surface, stops, opensAfter } = options;
  const life = new AbortController();
  const tooltip = createTooltip(surface, message);
  let state: Dwell = CLOSED;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line = 0;
  let heedsPointer = true;
  let isGivingFocusBack = false;

  function send(event: DwellEvent): void {
    const next = dwell(state, event);
    if (next === state) return;
    // Without its extension there are no words for the tooltip; the page is left as it was.
    if (event.kind !== 'gone' && !options.isAlive()) {
      options.onEnd();
      return;
    }
    const before = state;
    state = next;
    clearTimeout(timer);
    const delay = delayOf(next, opensAfter === 'click' ? 0 : opensAfter);
    if (delay !== null) timer = setTimeout(send, delay, { kind: 'waited' });
    draw(before, next);
  }

  function draw(before: Dwell, now: Dwell): void {
    const mention = now.shown;
    if (mention === null) {
      isGivingFocusBack = true;
      tooltip.hide();
      isGivingFocusBack = false;
      painted.emphasise(null);
      return;
    }
    const pinned = now.openedBy === 'pin';
    if (before.shown === mention && (before.openedBy === 'pin') === pinned) return;
    const mark = marks[mention];
    const term = termOf(mention);
    if (!mark || !term) return;
    painted.emphasise(mention);
    tooltip.show(term, pinned ? 'pinned' : 'passing', {
      node: mark.range.startContainer,
      line: () => lineOf(marks[mention]?.range ?? mark.range, line),
      stop: stops?.of(mention) ?? null,
    });
  }

  function termOf(mention: number): TermOnPage | undefined {
    return story.terms[marks[mention]?.term ?? ''];
  }

  function press(what: Press): void {
    switch (what) {
      case 'pin':
        if (state.shown !== null) send({ kind: 'pin', mention: state.shown });
        break;
      case 'close':
        send({ kind: 'escape' });
        break;
      case 'more':
        void openMore();
    }
  }

  async function openMore(): Promise<void> {
    const mention = state.shown;
    const mark = mention === null ? undefined : marks[mention];
    if (mention === null || !mark) return;
    const unfolded = await options.openNote(mark.term);
    if (!unfolded) return;
    send({ kind: 'pin', mention });
    tooltip.unfold(unfolded);
  }

  /** Shows a mention that the focus has come to; not one that it comes back to. */
  function focusReached(mention: number): void {
    const { range } = marks[mention] ?? {};
    const isPinned = state.openedBy === 'pin' && state.shown === mention;
    if (!range || isGivingFocusBack || isPinned) return;
    if (!isInView(range)) bringIntoView(range);
    line = 0;
    send({ kind: 'step', mention });
  }

  /** Shows a mention that a command has led to: the focus stays where it is, so it is said. */
  function stepTo(mention: number): void {
    const { range } = marks[mention] ?? {};
    const term = termOf(mention);
    if (!range || !term) return;
    bringIntoView(range);
    line = 0;
    send({ kind: 'step', mention });
    surface.announce(
      message('steppedTo', String(mention + 1), String(marks.length), term.name, term.gloss),
    );
  }

  function mentionAt(x: number, y: number, over: Element): number | null {
    const hit = heedsPointer ? painted.at(x, y, over) : null;
    if (!hit) return null;
    if (state.shown !== hit.index) line = hit.line;
    return hit.index;
  }

  function happened(event: Event): void {
    const inner = surface.innermost(event);
    const pressed = tooltip.meaningOf(inner);
    if (event.type === 'click') {
      const stop = stops?.mentionOf(inner) ?? null;
      if (pressed) press(pressed);
      else if (stop !== null) send({ kind: 'pin', mention: stop });
      else if (stops?.isSkip(inner)) stops.skip();
    }
    // A press must not take the focus out of the page while the tooltip is only passing.
    if (event.type === 'mousedown' && state.openedBy !== 'pin') event.preventDefault();
  }

  listen(
    {
      mentionAt,
      opensOnRest: opensAfter !== 'click',
      isOurs: surface.holds,
      happened,
      state: () => state,
      send,
      moved() {
        painted.moved();
        tooltip.reposition();
        if (surface.shadow.activeElement) stops?.reposition();
      },
    },
    life.signal,
  );
  if (stops) attendToFocus({ surface, stops, reached: focusReached, left: send }, life.signal);

  return {
    step(by) {
      if (marks.length > 0) stepTo(nextMention(state.shown, by, marks.length));
    },
    reveal(term) {
      const mention = marks.findIndex((mark) => mark.term === term);
      if (mention >= 0) stepTo(mention);
    },
    setMarks(newMarks, newPainted) {
      const isSame =
        newMarks.length === marks.length &&
        newMarks.every(({ term }, index) => term === marks[index]?.term);
      if (!isSame) send({ kind: 'gone' });
      marks = newMarks;
      painted = newPainted;
      painted.emphasise(state.shown);
      stops?.set(marks);
      tooltip.reposition();
    },
    reposition: tooltip.reposition,
    reattach() {
      if (surface.shadow.isConnected) return;
      send({ kind: 'gone' });
      surface.reattach();
    },
    setHoverEnabled(heeds) {
      heedsPointer = heeds;
    },
    stop() {
      send({ kind: 'gone' });
      life.abort();
    },
  };
}
