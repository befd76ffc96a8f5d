/**
 * What the reader attends to: pointer, click, keys, focus and steps go through the dwell machine, and
 * the tooltip shows what comes out. Timers live here.
 */
import { CLOSED, dwell, type Dwell, type DwellEvent, wait } from '../../core/note/dwell.ts';
import type { Settings } from '../../core/settings/settings-schema.ts';
import { stepMention } from '../../core/note/next-mention.ts';
import type { StoryOnPage, TermOnPage } from '../../view/note/story-on-page.ts';
import type { PageSay } from '../../view/note/page-messages.ts';
import type { Tree } from '../../view/elements/tree.ts';
import { attendToFocus } from './tab-stop-focus.ts';
import { bringIntoView, isInView, lineOf } from '../dom/range-rects.ts';
import { listen } from './pointer-and-keys.ts';
import type { Mark, Marks } from '../marks/marks.ts';
import type { Stops } from './tab-stops.ts';
import type { Surface } from './shadow-host.ts';
import { createTooltip, type Press } from './tooltip.ts';

export type Attention = {
  /** Goes to the next or the previous mention and opens its tooltip. */
  readonly step: (by: 1 | -1) => void;
  /** Goes to the first mention of a term and opens its tooltip. */
  readonly reveal: (term: string) => void;
  /** Goes on with the marks that stand now; a tooltip whose mention is still there stays open. */
  readonly attendTo: (marks: readonly Mark[], painted: Marks) => void;
  /** The page has been laid out anew. */
  readonly follow: () => void;
  /** Puts back what the page has taken away of ours; a note that was open then is closed. */
  readonly restore: () => void;
  /** Whether the pointer opens notes: not where no mark is seen. */
  readonly heedPointer: (heeds: boolean) => void;
  readonly stop: () => void;
};

export type AttentionOptions = {
  readonly story: StoryOnPage;
  readonly say: PageSay;
  readonly surface: Surface;
  /** The buttons over the mentions; null where the reader wants none. */
  readonly stops: Stops | null;
  readonly opensAfter: Settings['opensAfter'];
  /** Opens the term's note outside the page; where that can't be done, gives the card that holds all of it. */
  readonly openNote: (term: string) => Promise<readonly Tree[] | null>;
  /** False once the extension was replaced or removed under the page. */
  readonly isAlive: () => boolean;
  /** Ends the whole reading. */
  readonly onEnd: () => void;
};

/** Begins to attend. */
export function attend(
  options: AttentionOptions,
  marks: readonly Mark[],
  painted: Marks,
): Attention {
  const { story, say, surface, stops, opensAfter } = options;
  const life = new AbortController();
  const tooltip = createTooltip(surface, say);
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
    const delay = wait(next, opensAfter === 'click' ? 0 : opensAfter);
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
    const pinned = now.by === 'pin';
    if (before.shown === mention && (before.by === 'pin') === pinned) return;
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
    const isPinned = state.by === 'pin' && state.shown === mention;
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
    surface.say(say('steppedTo', String(mention + 1), String(marks.length), term.name, term.gloss));
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
    if (event.type === 'mousedown' && state.by !== 'pin') event.preventDefault();
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
        tooltip.follow();
        if (surface.shadow.activeElement) stops?.follow();
      },
    },
    life.signal,
  );
  if (stops) attendToFocus({ surface, stops, reached: focusReached, left: send }, life.signal);

  return {
    step(by) {
      if (marks.length > 0) stepTo(stepMention(state.shown, by, marks.length));
    },
    reveal(term) {
      const mention = marks.findIndex((mark) => mark.term === term);
      if (mention >= 0) stepTo(mention);
    },
    attendTo(newMarks, newPainted) {
      const isSame =
        newMarks.length === marks.length &&
        newMarks.every(({ term }, index) => term === marks[index]?.term);
      if (!isSame) send({ kind: 'gone' });
      marks = newMarks;
      painted = newPainted;
      painted.emphasise(state.shown);
      stops?.set(marks);
      tooltip.follow();
    },
    follow: tooltip.follow,
    restore() {
      if (surface.shadow.isConnected) return;
      send({ kind: 'gone' });
      surface.restore();
    },
    heedPointer(heeds) {
      heedsPointer = heeds;
    },
    stop() {
      send({ kind: 'gone' });
      life.abort();
    },
  };
}
