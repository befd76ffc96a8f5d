/**
 * The machine that decides when a tooltip opens and closes: (state, event) → state. Timers are the
 * caller's: {@link delayOf} says how long a state waits, and the caller sends `waited` after that time.
 *
 *   closed ── over ──▶ resting ── waited ──▶ open ── out ──▶ leaving ── waited ──▶ closed
 *      ▲                  │ out                ▲                │ over
 *      └──────────────────┘                    └────────────────┘
 *   any ── pin ──▶ pinned ── escape ──▶ closed        any ── step ──▶ open, by the key
 */

/** How long a tooltip stays after the pointer has left, in milliseconds: long enough to cross into it (WCAG 1.4.13). */
export const LEAVE_DELAY_MS = 300;

/** Which mention's tooltip shows, and what is waited for. Mentions are the indexes, in reading order, of those that are marked. */
export type Dwell = {
  /** The mention whose tooltip shows; null for none. */
  readonly shown: number | null;
  /** What holds the tooltip open: one that the pointer opened closes when the pointer leaves, the others don't. */
  readonly openedBy: 'pointer' | 'key' | 'pin';
  /** What will show once the pointer has stayed where it is, null for nothing; absent where nothing is waited for. */
  readonly pending?: number | null;
};

export type DwellEvent =
  | { readonly kind: 'over'; readonly mention: number }
  /** The pointer is on the open tooltip itself. */
  | { readonly kind: 'over-tooltip' }
  /** The pointer is neither on a mention nor on the tooltip. */
  | { readonly kind: 'out' }
  | { readonly kind: 'waited' }
  | { readonly kind: 'pin'; readonly mention: number }
  | { readonly kind: 'step'; readonly mention: number }
  /** The focus has left the button over the mention. */
  | { readonly kind: 'unfocus' }
  | { readonly kind: 'escape' }
  /** The mentions are no longer there. */
  | { readonly kind: 'gone' };

export const CLOSED: Dwell = { shown: null, openedBy: 'pointer' };

/** The next state; the same object where nothing changes. */
export function dwell(state: Dwell, event: DwellEvent): Dwell {
  switch (event.kind) {
    case 'over':
      return pointedAt(state, event.mention);
    case 'over-tooltip':
      return pointedAt(state, state.shown);
    case 'out':
      return state.openedBy === 'key' ? state : pointedAt(state, null);
    case 'waited':
      return state.pending === undefined ? state : { shown: state.pending, openedBy: 'pointer' };
    case 'pin':
      return { shown: event.mention, openedBy: 'pin' };
    case 'step':
      return { shown: event.mention, openedBy: 'key' };
    case 'unfocus':
      return state.openedBy === 'key' ? CLOSED : state;
    case 'escape':
    case 'gone':
      return CLOSED;
  }
}

/**
 * How long a state lasts until `waited` is due, in milliseconds; null where it waits for nothing.
 *
 * @param restDelay how long a pointer rests on a mention before its tooltip opens, in milliseconds; the
 *   reader sets it, see core/settings/settings-schema.ts
 */
export function delayOf({ pending }: Dwell, restDelay: number): number | null {
  if (pending === undefined) return null;
  return pending === null ? LEAVE_DELAY_MS : restDelay;
}

/** The state after the pointer has moved to a mention or, with null, away from all. From then on it holds what shows. */
function pointedAt(state: Dwell, mention: number | null): Dwell {
  const { shown, openedBy, pending } = state;
  if (openedBy === 'pin') return state;
  if (mention !== shown) {
    return mention === pending ? state : { shown, openedBy: 'pointer', pending: mention };
  }
  return openedBy === 'pointer' && pending === undefined ? state : { shown, openedBy: 'pointer' };
}
