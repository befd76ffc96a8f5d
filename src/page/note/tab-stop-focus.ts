/** The focus on the buttons over mentions, as word of which mention it has reached. */
import type { DwellEvent } from '../../core/note/dwell.ts';
import type { TabStops } from './tab-stops.ts';
import type { ShadowHost } from './shadow-host.ts';

export type FocusHearing = {
  readonly surface: ShadowHost;
  readonly stops: TabStops;
  /** The focus has reached the button over a mention. */
  readonly reached: (mention: number) => void;
  readonly left: (event: DwellEvent) => void;
};

const UNFOCUS: DwellEvent = { kind: 'unfocus' };

/** Attends to the focus until the signal. */
export function attendToFocus(
  { surface, stops, reached, left }: FocusHearing,
  signal: AbortSignal,
): void {
  const { shadow } = surface;
  let cameFrom: EventTarget | null = null;

  function arrived(): void {
    const mention = stops.mentionOf(shadow.activeElement);
    if (mention === null) {
      left(UNFOCUS);
      return;
    }
    stops.reposition();
    reached(mention);
  }

  // A move from one button to the next is told within the root only, where no page can stop it.
  shadow.addEventListener('focusin', arrived, { signal });
  addEventListener(
    'focusin',
    (event) => {
      if (!surface.holds(event.target)) return;
      if (event.relatedTarget) cameFrom = event.relatedTarget;
      arrived();
    },
    { signal, capture: true },
  );
  addEventListener(
    'focusout',
    (event) => {
      if (surface.holds(event.target)) left(UNFOCUS);
    },
    { signal, capture: true },
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !surface.holds(event.target)) return;
      goBack();
      event.preventDefault();
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => {
    if (shadow.activeElement) goBack();
  });

  function goBack(): void {
    if (cameFrom instanceof HTMLElement && cameFrom.isConnected) {
      cameFrom.focus({ preventScroll: true });
    }
  }
}
