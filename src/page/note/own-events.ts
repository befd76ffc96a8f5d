/**
 * Keeps from the page what happens to the extension's own host. Pages close what they show when somebody
 * presses or points elsewhere or the focus leaves it, take the focus back, and have shortcuts of their own.
 */
import { innermostTarget } from '../dom/composed-tree.ts';
import { isTextField } from '../dom/text-field.ts';

const EVENTS = (
  'pointerdown pointerup pointercancel mousedown mouseup click dblclick auxclick contextmenu ' +
  'keydown keypress keyup focusin focusout focus blur'
).split(' ');
/** A listener that may stop a touch or a wheel makes each scroll wait for it, so these are passive. */
const PASSIVE_EVENTS =
  'touchstart touchmove touchend touchcancel wheel pointerover mouseover'.split(' ');

/**
 * Listens until the signal aborts, at the window, before the page's own listeners but those that it has put there
 * earlier.
 *
 * @param isOwnHost whether an element is the extension's own host
 * @param onOwnEvent called for each event of the host that a person has caused
 */
export function keepOwnEvents(
  isOwnHost: (target: EventTarget | null) => boolean,
  onOwnEvent: (event: Event) => void,
  signal: AbortSignal,
): void {
  const onEvent = (event: Event): void => {
    if (!event.isTrusted) return;
    const isOwn = isOwnHost(innermostTarget(event));
    if (isOwn) onOwnEvent(event);
    if (isOwn || goesToOwnHost(event, isOwnHost)) event.stopImmediatePropagation();
  };
  const capture = { signal, capture: true };
  for (const type of EVENTS) addEventListener(type, onEvent, capture);
  for (const type of PASSIVE_EVENTS) addEventListener(type, onEvent, { ...capture, passive: true });
}

/** Whether the focus leaves the page for the host. A field hears of it: what was written there may have to be kept. */
function goesToOwnHost(event: Event, isOwnHost: (target: EventTarget | null) => boolean): boolean {
  const isFocus = event instanceof FocusEvent && isOwnHost(event.relatedTarget);
  return isFocus && !isTextField(innermostTarget(event));
}
