/** Follows the focus over the Tab stops. */
import type { ShadowHost } from './shadow-host.ts';
import type { TabStops } from './tab-stops.ts';

export type TabStopFocusOptions = {
  readonly host: ShadowHost;
  readonly stops: TabStops;
  /** Called when the focus has reached the button over a mark. */
  readonly onReached: (markIndex: number) => void;
  /** Called when the focus is on no button over a mark any more. */
  readonly onLeft: () => void;
};

/**
 * Listens until the signal aborts; then, and on Esc, the focus goes back to where it came from.
 *
 * @returns what is to be called for each event of the host
 */
export function followTabStopFocus(
  { host, stops, onReached, onLeft }: TabStopFocusOptions,
  signal: AbortSignal,
): (event: Event) => void {
  const { shadow } = host;
  let cameFrom: EventTarget | null = null;

  function onFocus(): void {
    const markIndex = stops.markIndexOf(shadow.activeElement);
    if (markIndex === null) {
      onLeft();
      return;
    }
    stops.reposition();
    onReached(markIndex);
  }

  function giveFocusBack(): void {
    if (cameFrom instanceof HTMLElement && cameFrom.isConnected) {
      cameFrom.focus({ preventScroll: true });
    }
  }

  // A move from one button to the next raises its event within the root only, where no page can stop it.
  shadow.addEventListener('focusin', onFocus, { signal });
  signal.addEventListener('abort', () => {
    if (shadow.activeElement) giveFocusBack();
  });

  return (event) => {
    if (event.type === 'focusout') onLeft();
    if (event instanceof FocusEvent && event.type === 'focusin') {
      if (event.relatedTarget) cameFrom = event.relatedTarget;
      onFocus();
    }
    if (event instanceof KeyboardEvent && event.type === 'keydown' && event.key === 'Escape') {
      giveFocusBack();
      event.preventDefault();
    }
  };
}
