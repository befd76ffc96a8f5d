/** The page's pointer, clicks and keys as events of the dwell machine. */
import type { Dwell, DwellEvent } from '../../core/note/dwell.ts';
import { focusedElement, innermostTarget } from '../dom/composed-tree.ts';
import { oncePerFrame } from '../dom/once-per-frame.ts';

/** What the listeners ask, and whom they tell. */
export type Hearing = {
  /** The mention under a point of the viewport, as its index, where an element is on top. */
  readonly mentionAt: (x: number, y: number, over: Element) => number | null;
  /** Whether a pointer that rests on a mention opens its note; a click always does. */
  readonly opensOnRest: boolean;
  /** Whether an event's target is our own host. */
  readonly isOurs: (target: EventTarget | null) => boolean;
  /** An event of our own host, of {@link OURS}. */
  readonly happened: (event: Event) => void;
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
/** What happens to our own host is no business of the page: its menus would close, its shortcuts work. */
const OURS = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup'];

/**
 * Listens until the signal, at the window and before all others, since pages stop events on their
 * way. Nothing is taken from the page but Esc and Enter while a note shows.
 */
export function listen(hearing: Hearing, signal: AbortSignal): void {
  const follow = oncePerFrame(hearing.moved);
  const capture = { signal, capture: true };
  const watching = { ...capture, passive: true };
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
      const meant = meaningOfClick(event, hearing);
      if (meant) hearing.send(meant);
    },
    watching,
  );
  addEventListener(
    'keydown',
    (event) => {
      const meant = meaningOfKey(event, hearing.state());
      if (!meant) return;
      hearing.send(meant);
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    capture,
  );
  const happened = (event: Event): void => {
    if (!hearing.isOurs(event.target)) return;
    hearing.happened(event);
    event.stopPropagation();
  };
  for (const type of OURS) addEventListener(type, happened, capture);
  addEventListener('scroll', follow, watching);
  addEventListener('resize', follow, watching);
  visualViewport?.addEventListener('resize', follow, { signal });
  visualViewport?.addEventListener('scroll', follow, { signal });
}

/** At once: the browser tells of a pointer once a frame, just when it knows what is where. */
function attendTo(event: PointerEvent, hearing: Hearing): void {
  const over = innermostTarget(event);
  if (hearing.isOurs(over)) {
    hearing.send({ kind: 'over-tooltip' });
    return;
  }
  const mention = hearing.opensOnRest ? mentionAt(event, over, hearing) : null;
  hearing.send(mention === null ? OUT : { kind: 'over', mention });
}

function mentionAt(event: MouseEvent, over: Element | null, hearing: Hearing): number | null {
  return over && hearing.mentionAt(event.clientX, event.clientY, over);
}

/** A click on a mention pins its note; a tap beside a pinned note closes it. */
function meaningOfClick(event: PointerEvent | MouseEvent, hearing: Hearing): DwellEvent | null {
  if (hearing.isOurs(event.target)) return null;
  const mention = clickedMention(event, hearing);
  if (mention !== null) return { kind: 'pin', mention };
  // A mouse has left the note long before; a finger was never on it, and there is no Esc.
  const isTap = 'pointerType' in event && event.pointerType === 'touch';
  return isTap && hearing.state().shown !== null ? { kind: 'escape' } : null;
}

/** A click that means something else to the page is the page's. */
function clickedMention(event: MouseEvent, hearing: Hearing): number | null {
  const isInteractive = event
    .composedPath()
    .some((target) => target instanceof Element && target.matches(INTERACTIVE));
  const selects = getSelection()?.isCollapsed === false;
  if (event.button !== 0 || isInteractive || selects) return null;
  return mentionAt(event, innermostTarget(event), hearing);
}

/** What a key means while a note shows; null leaves it to the page. */
function meaningOfKey(event: KeyboardEvent, state: Dwell): DwellEvent | null {
  if (state.shown === null || event.isComposing) return null;
  if (event.key === 'Escape') return { kind: 'escape' };
  if (event.key !== 'Enter' || state.openedBy !== 'key') return null;
  return focusedElement()?.matches(WRITING) ? null : { kind: 'pin', mention: state.shown };
}
