/** Follows the focus over the Tab stops. */
import { focusOn } from '../dom/focus-on.ts';
import type { ShadowHost } from './shadow-host.ts';
import type { TabStops } from './tab-stops.ts';

export type TabStopFocusOptions = {
  readonly host: ShadowHost;
  readonly stops: TabStops;
  /** Called when the focus has reached the button over a mark. */
  readonly onReached: (markIndex: number) => void;
  /** Called when the focus has left the buttons over the marks. */
  readonly onLeft: () => void;
};

export type TabStopFocus = {
  /** To be called for each event of the host. */
  readonly onOwnEvent: (event: Event) => void;
  /** Moves the focus to where it came from, as far as that is still there. */
  readonly giveFocusBack: () => void;
};

/** Listens until the signal aborts; then the focus goes back to where it came from. */
export function followTabStopFocus(
  { host, stops, onReached, onLeft }: TabStopFocusOptions,
  signal: AbortSignal,
): TabStopFocus {
  const { shadow } = host;
  let cameFrom: EventTarget | null = null;
  let isOverMark = false;

  function onFocus(): void {
    const markIndex = stops.markIndexOf(shadow.activeElement);
    if (markIndex === null) {
      leave();
      return;
    }
    isOverMark = true;
    stops.reposition();
    onReached(markIndex);
  }

  /** A note that is drawn in place of another loses the focus too, which must not close it. */
  function leave(): void {
    if (isOverMark) onLeft();
    isOverMark = false;
  }

  function giveFocusBack(): void {
    focusOn(cameFrom);
  }

  // A move from one button to the next raises its event within the root only, where no page can stop it.
  shadow.addEventListener('focusin', onFocus, { signal });
  signal.addEventListener('abort', () => {
    if (shadow.activeElement) giveFocusBack();
  });

  return {
    onOwnEvent(event) {
      if (event.type === 'focusout') leave();
      if (event instanceof FocusEvent && event.type === 'focusin') {
        if (event.relatedTarget) cameFrom = event.relatedTarget;
        onFocus();
      }
    },
    giveFocusBack,
  };
}
