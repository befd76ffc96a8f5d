/** Translates the page's pointer, clicks and keys into events of the dwell machine. */
import {
  clickMeaning,
  keyMeaning,
  pointerMeaning,
  type Pointing,
} from '../../core/note/input-meaning.ts';
import { focusedElement, innermostTarget } from '../dom/composed-tree.ts';
import { isTextField } from '../dom/text-field.ts';
import { oncePerFrame } from '../dom/once-per-frame.ts';
import type { DwellTimer } from './dwell-timer.ts';

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
  /** Whether an element is the extension's own host. */
  readonly isOwnHost: (target: EventTarget | null) => boolean;
  /** Whether the reader has selected text of a mark, given by its index. */
  readonly isMarkSelected: (markIndex: number) => boolean;
  readonly dwell: Pick<DwellTimer, 'state' | 'send'>;
  /** Called at most once a frame when the page was scrolled or resized. */
  readonly onMoved: () => void;
  /** Called before Tab moves the focus. */
  readonly onTab: () => void;
  /** Moves the focus from a Tab stop back to where it came from. */
  readonly giveFocusBack: () => void;
};

/** Elements that do something of their own when they are clicked, beside those in which text is written. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"]';

/**
 * Listens until the signal aborts, in the capture phase of the window, since pages stop events on their
 * way. Only what a person does counts: a page may dispatch events of its own. Nothing is kept from the
 * page but Esc and Enter while a note shows, and Esc on a Tab stop.
 */
export function listenToInput(options: InputOptions, signal: AbortSignal): void {
  const capture = { signal, capture: true };
  const passive = { ...capture, passive: true };
  addEventListener(
    'pointermove',
    (event) => {
      // With a button down the reader selects or drags; a finger is always down.
      if (!event.isTrusted || event.buttons !== 0) return;
      options.dwell.send(pointerMeaning(pointing(event, options)));
    },
    passive,
  );
  const onLeave = ({ isTrusted }: Event): void => {
    if (isTrusted) options.dwell.send({ kind: 'out' });
  };
  document.documentElement.addEventListener('pointerleave', onLeave, { signal });
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || options.isOwnHost(innermostTarget(event))) return;
    const click = { markIndex: clickedMark(event, options), isTap: isTap(event) };
    const meaning = clickMeaning(click, options.dwell.state);
    if (meaning) options.dwell.send(meaning);
  };
  addEventListener('click', onClick, passive);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, isTrusted, isComposing, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!isTrusted) return;
    if (key === 'Tab') options.onTab();
    const hasModifier = altKey || ctrlKey || metaKey || shiftKey;
    const isWriting = isTextField(focusedElement());
    const isOnStop = options.isOwnHost(innermostTarget(event));
    const press = { key, hasModifier, isComposing, isWriting, isOnStop };
    const meaning = keyMeaning(press, options.dwell.state);
    if (!meaning) return;
    if (meaning.kind === 'give-focus-back') options.giveFocusBack();
    else options.dwell.send(meaning);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', onKeyDown, capture);
  listenToMoves(options.onMoved, signal);
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
  const over = innermostTarget(event);
  if (event.button !== 0 || isInteractive || isTextField(over)) return null;
  const markIndex = markAt(event, over, options);
  // The click that ends a selection of the name is the selection's.
  return markIndex !== null && options.isMarkSelected(markIndex) ? null : markIndex;
}

/** Whether a finger or a pen has clicked, which leave the note without a move. */
function isTap(event: MouseEvent): boolean {
  return 'pointerType' in event && (event.pointerType === 'touch' || event.pointerType === 'pen');
}
