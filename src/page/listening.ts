/** The page's pointer, clicks and keys as events of the dwell machine. */
import type { Dwell, DwellEvent } from '../core/dwell.ts';
import { focusedElement, innermostTarget } from './composed.ts';
import { oncePerFrame } from './once-per-frame.ts';

/** What the listeners ask, and whom they tell. */
export type Hearing = {
  /** The mention under a point of the viewport, as its index, where an element is on top. */
  readonly mentionAt: (x: number, y: number, over: Element) => number | null;
  /** Whether an event's target is the tooltip. */
  readonly isTooltip: (target: EventTarget | null) => boolean;
  readonly state: () => Dwell;
  readonly send: (event: DwellEvent) => void;
  /** The page was scrolled or resized. */
  readonly moved: () => void;
};

/** Elements that do something of their own when they are clicked. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]';
const OUT: DwellEvent = { kind: 'out' };
const WRITING = 'input, textarea, select, [contenteditable]';

/** Listens until the signal. Nothing is taken from the page but Esc and Enter while a note shows. */
export function listen(hearing: Hearing, signal: AbortSignal): void {
  const follow = oncePerFrame(hearing.moved);
  const watching = { signal, capture: true, passive: true };
  addEventListener(
    'pointermove',
    (event) => {
      // With a button down the reader selects or drags; a finger is always down.
      if (event.buttons === 0) attendTo(event, hearing);
    },
    watching,
  );
  const left = (): void => {
    hearing.send(OUT);
  };
  document.documentElement.addEventListener('pointerleave', left, { signal });
  addEventListener(
    'click',
    (event) => {
      const mention = clickedMention(event, hearing);
      if (mention !== null) hearing.send({ kind: 'pin', mention });
    },
    watching,
  );
  addEventListener(
    'keydown',
    (event) => {
      const meant = meaningOf(event, hearing.state());
      if (!meant) return;
      hearing.send(meant);
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { signal, capture: true },
  );
  addEventListener('scroll', follow, watching);
  addEventListener('resize', follow, watching);
}

/** At once: the browser tells of a pointer once a frame, just when it knows what is where. */
function attendTo(event: PointerEvent, hearing: Hearing): void {
  const over = innermostTarget(event);
  if (hearing.isTooltip(over)) {
    hearing.send({ kind: 'over-tooltip' });
    return;
  }
  const mention = mentionAt(event, over, hearing);
  hearing.send(mention === null ? OUT : { kind: 'over', mention });
}

function mentionAt(event: MouseEvent, over: Element | null, hearing: Hearing): number | null {
  return over && hearing.mentionAt(event.clientX, event.clientY, over);
}

/** The mention that a click pins; a click that means something else to the page is the page's. */
function clickedMention(event: MouseEvent, hearing: Hearing): number | null {
  const isInteractive = event
    .composedPath()
    .some((target) => target instanceof Element && target.matches(INTERACTIVE));
  const selects = getSelection()?.isCollapsed === false;
  if (event.button !== 0 || isInteractive || selects || hearing.isTooltip(event.target))
    return null;
  return mentionAt(event, innermostTarget(event), hearing);
}

/** What a key means while a note shows; null leaves it to the page. */
function meaningOf(event: KeyboardEvent, state: Dwell): DwellEvent | null {
  if (state.shown === null || event.isComposing) return null;
  if (event.key === 'Escape') return { kind: 'escape' };
  if (event.key !== 'Enter' || state.by !== 'key') return null;
  return focusedElement()?.matches(WRITING) ? null : { kind: 'pin', mention: state.shown };
}
