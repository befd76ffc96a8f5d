/**
 * What the reader attends to: pointer, click, keys and steps go through the dwell machine, and the
 * tooltip shows what comes out. Timers live here.
 */
import { CLOSED, dwell, type Dwell, type DwellEvent, wait } from '../core/dwell.ts';
import { stepMention } from '../core/step.ts';
import type { Say } from '../view/language.ts';
import type { StoryOnPage, TermOnPage } from '../view/on-page.ts';
import type { Tree } from '../view/tree.ts';
import { listen } from './listening.ts';
import type { Mark, Marks } from './marks.ts';
import { bringIntoView, lineOf } from './lines.ts';
import { createTooltip } from './tooltip.ts';

export type Attention = {
  /** Goes to the next or the previous mention and opens its tooltip. */
  readonly step: (by: 1 | -1) => void;
  /** Goes to the first mention of a term and opens its tooltip. */
  readonly reveal: (term: string) => void;
  /** Goes on with the marks that stand now; a tooltip whose mention is still there stays open. */
  readonly attendTo: (marks: readonly Mark[], painted: Marks) => void;
  readonly stop: () => void;
};

export type AttentionOptions = {
  readonly story: StoryOnPage;
  readonly say: Say;
  readonly tooltipStyles: string;
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
  const { story, say } = options;
  const life = new AbortController();
  let state: Dwell = CLOSED;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line = 0;

  const tooltip = createTooltip(options.tooltipStyles, {
    pin() {
      if (state.shown !== null) send({ kind: 'pin', mention: state.shown });
    },
    close() {
      send({ kind: 'escape' });
    },
    more() {
      void openMore();
    },
  });

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
    const delay = wait(next);
    if (delay !== null) timer = setTimeout(send, delay, { kind: 'waited' });
    draw(before, next);
  }

  function draw(before: Dwell, now: Dwell): void {
    const mention = now.shown;
    if (mention === null) {
      tooltip.hide();
      painted.emphasise(null);
      return;
    }
    const pinned = now.by === 'pin';
    if (before.shown === mention && (before.by === 'pin') === pinned) return;
    const term = termOf(mention);
    if (!term) return;
    painted.emphasise(mention);
    tooltip.show(term, pinned ? 'pinned' : 'passing', () => {
      const mark = marks[mention];
      return mark ? lineOf(mark.range, line) : null;
    });
  }

  function termOf(mention: number): TermOnPage | undefined {
    return story.terms[marks[mention]?.term ?? ''];
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

  function goTo(mention: number): void {
    const mark = marks[mention];
    const term = termOf(mention);
    if (!mark || !term) return;
    bringIntoView(mark.range);
    line = 0;
    send({ kind: 'step', mention });
    tooltip.announce(
      say('steppedTo', String(mention + 1), String(marks.length), term.name, term.gloss),
    );
  }

  function mentionAt(x: number, y: number, over: Element): number | null {
    const hit = painted.at(x, y, over);
    if (!hit) return null;
    if (state.shown !== hit.index) line = hit.line;
    return hit.index;
  }

  listen(
    {
      mentionAt,
      isTooltip: tooltip.holds,
      state: () => state,
      send,
      moved() {
        painted.moved();
        tooltip.follow();
      },
    },
    life.signal,
  );

  return {
    step(by) {
      if (marks.length > 0) goTo(stepMention(state.shown, by, marks.length));
    },
    reveal(term) {
      const mention = marks.findIndex((mark) => mark.term === term);
      if (mention >= 0) goTo(mention);
    },
    attendTo(newMarks, newPainted) {
      const isSame =
        newMarks.length === marks.length &&
        newMarks.every(({ term }, index) => term === marks[index]?.term);
      if (!isSame) send({ kind: 'gone' });
      marks = newMarks;
      painted = newPainted;
      painted.emphasise(state.shown);
      tooltip.follow();
    },
    stop() {
      life.abort();
      send({ kind: 'gone' });
      tooltip.stop();
    },
  };
}
