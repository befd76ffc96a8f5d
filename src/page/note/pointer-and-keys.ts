/** Translates the page's pointer, clicks and keys into events of the dwell machine. */
import type { Dwell, DwellEvent } from '../../core/note/dwell.ts';
import {
  clickMeaning,
  keyMeaning,
  pointerMeaning,
  type Pointing,
} from '../../core/note/input-meaning.ts';
import { focusedElement, innermostTarget } from '../dom/composed-tree.ts';
import { oncePerFrame } from '../dom/once-per-frame.ts';

/** What the listeners ask, and what they call. */
export type InputOptions = {
  /**
   * The index of the mark at a point of the viewport; null for none.
   *
   * @param over the topmost element at the point
   */
  readonly markAt: (x: number, y: number, over: Element) => number | null;
  /** Whether a pointer that rests on a mark opens its note; a click always does. */
  readonly opensOnRest: boolean;
  /** Whether an event's target is the extension's own host element. */
  readonly isOwnHost: (target: EventTarget | null) => boolean;
  /** Called for the events of the own host, see {@link OWN_EVENTS}. */
  readonly onOwnEvent: (event: Event) => void;
  readonly state: () => Dwell;
  readonly send: (event: DwellEvent) => void;
  /** Called at most once a frame when the page was scrolled or resized. */
  readonly onMoved: () => void;
};

/** Elements that do something of their own when they are clicked. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]';
const TEXT_FIELDS = 'input, textarea, select, [contenteditable]';
/** Kept from the page where they happen to the own host: its menus would close, and its shortcuts work. */
const OWN_EVENTS = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
];

/**
 * Listens until the signal aborts, in the capture phase of the window, since pages stop events on their
 * way. Nothing is kept from the page but Esc and Enter while a note shows.
 */
export function listenToInput(options: InputOptions, signal: AbortSignal): void {
  const capture = { signal, capture: true };
  const passive = { ...capture, passive: true };
  addEventListener(
    'pointermove',
    (event) => {
      // With a button down the reader selects or drags; a finger is always down.
      if (event.buttons === 0) options.send(pointerMeaning(pointing(event, options)));
    },
    passive,
  );
  const onLeave = (): void => {
    options.send({ kind: 'out' });
  };
  document.documentElement.addEventListener('pointerleave', onLeave, { signal });
  const onClick = (event: MouseEvent): void => {
    if (options.isOwnHost(event.target)) return;
    const click = { markIndex: clickedMark(event, options), isTap: isTap(event) };
    const meaning = clickMeaning(click, options.state());
    if (meaning) options.send(meaning);
  };
  addEventListener('click', onClick, passive);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, isComposing, altKey, ctrlKey, metaKey, shiftKey } = event;
    const hasModifier = altKey || ctrlKey || metaKey || shiftKey;
    const isWriting = focusedElement()?.matches(TEXT_FIELDS) ?? false;
    const meaning = keyMeaning({ key, hasModifier, isComposing, isWriting }, options.state());
    if (!meaning) return;
    options.send(meaning);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', onKeyDown, capture);
  listenToOwnHost(options, signal);
  listenToMoves(options.onMoved, signal);
}

function listenToOwnHost({ isOwnHost, onOwnEvent }: InputOptions, signal: AbortSignal): void {
  const onEvent = (event: Event): void => {
    if (!isOwnHost(event.target)) return;
    onOwnEvent(event);
    event.stopPropagation();
  };
  for (const type of OWN_EVENTS) addEventListener(type, onEvent, { signal, capture: true });
}

function listenToMoves(onMoved: () => void, signal: AbortSignal): void {
  const soon = oncePerFrame(onMoved);
  for (const type of ['scroll', 'resize']) {
    addEventListener(type, soon, { signal, capture: true, passive: true });
    visualViewport?.addEventListener(type, soon, { signal });
  }
}

/** Looks at once: browsers report a pointer once a frame, just when they know what is where. */
function pointing(event: PointerEvent, options: InputOptions): Pointing {
  const over = innermostTarget(event);
  const isOverTooltip = options.isOwnHost(over);
  const mayOpen = options.opensOnRest && !isOverTooltip;
  return { isOverTooltip, markIndex: mayOpen ? markAt(event, over, options) : null };
}

function markAt(event: MouseEvent, over: Element | null, options: InputOptions): number | null {
  return over && options.markAt(event.clientX, event.clientY, over);
}

/** The mark that was clicked; null also where the click means something else to the page. */
function clickedMark(event: MouseEvent, options: InputOptions): number | null {
  const isInteractive = event
    .composedPath()
    .some((target) => target instanceof Element && target.matches(INTERACTIVE));
  const selects = getSelection()?.isCollapsed === false;
  if (event.button !== 0 || isInteractive || selects) return null;
  return markAt(event, innermostTarget(event), options);
}

function isTap(event: MouseEvent): boolean {
  return 'pointerType' in event && event.pointerType === 'touch';
}
