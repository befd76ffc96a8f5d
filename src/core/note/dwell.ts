/**
 * The machine that decides when a tooltip opens and closes: (state, event) → state. Timers are the
 * caller's: {@link delayOf} says how long a state waits, and the caller sends `waited` after that time.
 *
 *   closed ── over ──▶ resting ── waited ──▶ open ── out ──▶ leaving ── waited ──▶ closed
 *      ▲                  │ out                ▲                │ over
 *      └──────────────────┘                    └────────────────┘
 *   any ── pin ──▶ pinned ── escape ──▶ closed        any ── step ──▶ open, by the key
 */

import type { PageSettings } from '../settings/settings-schema.ts';

/** How long a tooltip stays after the pointer has left, in milliseconds: long enough to cross into it (WCAG 1.4.13). */
export const LEAVE_DELAY_MS = 300;

/** How long a pointer rests on a mark before its tooltip opens, in milliseconds; null where only a click opens it. */
export function restDelayOf({ opensAfter }: Pick<PageSettings, 'opensAfter'>): number | null {
  return opensAfter === 'click' ? null : opensAfter;
}

/** Which mark's tooltip shows, and what is waited for. Marks are given by their indexes, in reading order. */
export type Dwell = {
  /** The index of the mark whose tooltip shows; null for none. */
  readonly shown: number | null;
  /** What holds the tooltip open: one that the pointer opened closes when the pointer leaves, the others don't. */
  readonly openedBy: 'pointer' | 'key' | 'pin';
  /** What will show once the pointer has stayed where it is, null for nothing; absent where nothing is waited for. */
  readonly pending?: number | null;
};

export type DwellEvent =
  | { readonly kind: 'over'; readonly markIndex: number }
  /** The pointer is on the open tooltip itself. */
  | { readonly kind: 'over-tooltip' }
  /** The pointer is neither on a mark nor on the tooltip. */
  | { readonly kind: 'out' }
  | { readonly kind: 'waited' }
  | { readonly kind: 'pin'; readonly markIndex: number }
  | { readonly kind: 'step'; readonly markIndex: number }
  /** The focus has left the button over the mark. */
  | { readonly kind: 'unfocus' }
  | { readonly kind: 'escape' }
  /** The mark whose note shows has another index now. */
  | { readonly kind: 'renumber'; readonly markIndex: number }
  /** The marks are no longer there. */
  | { readonly kind: 'gone' };

export const CLOSED: Dwell = { shown: null, openedBy: 'pointer' };

/** The next state; the same object where nothing changes. */
export function dwell(state: Dwell, event: DwellEvent): Dwell {
  switch (event.kind) {
    case 'over':
      return pointedAt(state, event.markIndex);
    case 'over-tooltip':
      return pointedAt(state, state.shown);
    case 'out':
      return state.openedBy === 'key' ? state : pointedAt(state, null);
    case 'waited':
      return state.pending === undefined ? state : { shown: state.pending, openedBy: 'pointer' };
    case 'pin':
      return { shown: event.markIndex, openedBy: 'pin' };
    case 'step':
      return { shown: event.markIndex, openedBy: 'key' };
    case 'unfocus':
      return state.openedBy === 'key' ? CLOSED : state;
    case 'renumber':
      return renumbered(state, event.markIndex);
    case 'escape':
    case 'gone':
      return CLOSED;
  }
}

/**
 * How long a state lasts until `waited` is due, in milliseconds; null where it waits for nothing.
 *
 * @param restDelay see {@link restDelayOf}
 */
export function delayOf({ pending }: Dwell, restDelay: number | null): number | null {
  if (pending === undefined) return null;
  return pending === null ? LEAVE_DELAY_MS : restDelay;
}

/** The state with another index for what shows; a mark that the pointer rests on is pointed at again. */
function renumbered({ shown, openedBy, pending }: Dwell, markIndex: number): Dwell {
  if (shown === null) return CLOSED;
  return { shown: markIndex, openedBy, ...(pending === null ? { pending } : {}) };
}

/** The state after the pointer has moved to a mark or, with null, away from all. From then on it holds what shows. */
function pointedAt(state: Dwell, markIndex: number | null): Dwell {
  const { shown, openedBy, pending } = state;
  if (openedBy === 'pin') return state;
  if (markIndex !== shown) {
    return markIndex === pending ? state : { shown, openedBy: 'pointer', pending: markIndex };
  }
  return openedBy === 'pointer' && pending === undefined ? state : { shown, openedBy: 'pointer' };
}
