/**
 * What the reader attends to: pointer, click, keys and steps go through the dwell machine, and the
 * tooltip shows what comes out. Timers live here.
 */
import { CLOSED, dwell, type Dwell, type DwellEvent, shown, wait } from '../core/dwell.ts';
import { stepMention } from '../core/mentions.ts';
import type { Story, Term } from '../core/story.ts';
import type { Language } from '../view/language.ts';
import { listen } from './listening.ts';
import type { Mark, Marks } from './marks.ts';
import { bringIntoView, lineAt, lineOf } from './lines.ts';
import { createTooltip } from './tooltip.ts';

export type Attention = {
  /** Goes to the next or the previous mention and opens its tooltip. */
  readonly step: (by: 1 | -1) => void;
  /** Goes to the first mention of a term and opens its tooltip. */
  readonly reveal: (term: string) => void;
  readonly stop: () => void;
};

export type AttentionOptions = {
  readonly story: Story;
  readonly marks: readonly Mark[];
  readonly painted: Marks;
  readonly language: Language;
  readonly tooltipStyles: string;
  /** Opens the term's note outside the page; false where that can't be done. */
  readonly openNote: (term: string) => Promise<boolean>;
  /** False once the extension was replaced or removed under the page. */
  readonly isAlive: () => boolean;
  /** Ends the whole reading. */
  readonly onEnd: () => void;
};

/** Begins to attend. */
export function attend(options: AttentionOptions): Attention {
  const { story, marks, painted, language } = options;
  const life = new AbortController();
  let state: Dwell = CLOSED;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line = 0;

  const tooltip = createTooltip({
    story,
    language,
    styles: options.tooltipStyles,
    actions: {
      pin() {
        const mention = shown(state);
        if (mention !== null) send({ kind: 'pin', mention });
      },
      close() {
        send({ kind: 'escape' });
      },
      more() {
        void openMore();
      },
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
    const mention = shown(now);
    if (mention === null) {
      tooltip.hide();
      painted.emphasise(null);
      return;
    }
    const pinned = now.kind === 'pinned';
    if (shown(before) === mention && (before.kind === 'pinned') === pinned) return;
    const mark = marks[mention];
    const term = mark && termOf(mark);
    if (!term) return;
    painted.emphasise(mention);
    tooltip.show(term, pinned ? 'pinned' : 'transient', () => lineOf(mark.range, line));
  }

  function termOf(mark: Mark): Term | undefined {
    return story.terms.find(({ id }) => id === mark.term);
  }

  async function openMore(): Promise<void> {
    const mention = shown(state);
    const mark = mention === null ? undefined : marks[mention];
    if (mention === null || !mark) return;
    if (await options.openNote(mark.term)) return;
    send({ kind: 'pin', mention });
    tooltip.unfold();
  }

  function goTo(mention: number): void {
    const mark = marks[mention];
    const term = mark && termOf(mark);
    if (!term) return;
    bringIntoView(mark.range);
    line = 0;
    send({ kind: 'step', mention });
    tooltip.announce(
      language.say(
        'steppedTo',
        String(mention + 1),
        String(marks.length),
        term.name,
        term.note.gloss.text,
      ),
    );
  }

  function mentionAt(x: number, y: number): number | null {
    const mention = painted.at(x, y);
    const mark = mention === null ? undefined : marks[mention];
    if (mark && shown(state) !== mention) line = lineAt(mark.range, x, y);
    return mention;
  }

  listen(
    {
      mentionAt,
      isTooltip: tooltip.holds,
      state: () => state,
      send,
      moved: tooltip.follow,
    },
    life.signal,
  );

  return {
    step(by) {
      goTo(stepMention(shown(state), by, marks.length));
    },
    reveal(term) {
      const mention = marks.findIndex((mark) => mark.term === term);
      if (mention >= 0) goTo(mention);
    },
    stop() {
      life.abort();
      send({ kind: 'gone' });
      tooltip.stop();
    },
  };
}
