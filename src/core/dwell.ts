/**
 * When a tooltip opens and closes: (state, event) → state. Timers are the caller's; a state that
 * waits says for how long, and when that time is up the caller sends `waited`.
 *
 *   closed ── over ──▶ resting ── waited ──▶ open ── out ──▶ leaving ── waited ──▶ closed
 *      ▲                  │ out                ▲                │ over
 *      └──────────────────┘                    └────────────────┘
 *   any ── pin ──▶ pinned ── escape ──▶ closed        any ── step ──▶ open, held
 */

/** Time a pointer rests on a mention before its tooltip opens, in ms: long enough to pass over. */
export const REST = 200;
/** Time a tooltip stays after the pointer left, in ms: long enough to cross into it (WCAG 1.4.13). */
export const LEAVE = 300;

/** Which mention is shown, and what is waited for. Mentions are indexes in reading order. */
export type Dwell =
  | { readonly kind: 'closed' }
  | { readonly kind: 'resting'; readonly on: number }
  /** `held`: opened by the keyboard, so the pointer's absence does not close it. */
  | { readonly kind: 'open'; readonly mention: number; readonly held: boolean }
  | { readonly kind: 'leaving'; readonly mention: number }
  /** The tooltip of one mention shows while the pointer rests on another. */
  | { readonly kind: 'changing'; readonly mention: number; readonly on: number }
  | { readonly kind: 'pinned'; readonly mention: number };

export type DwellEvent =
  | { readonly kind: 'over'; readonly mention: number }
  /** The pointer is on the open tooltip itself. */
  | { readonly kind: 'over-tooltip' }
  /** The pointer is neither on a mention nor on the tooltip. */
  | { readonly kind: 'out' }
  | { readonly kind: 'waited' }
  | { readonly kind: 'pin'; readonly mention: number }
  | { readonly kind: 'step'; readonly mention: number }
  | { readonly kind: 'escape' }
  /** The mentions are no longer there. */
  | { readonly kind: 'gone' };

export const CLOSED: Dwell = { kind: 'closed' };

/** The next state; the same object where nothing changes. */
export function dwell(state: Dwell, event: DwellEvent): Dwell {
  switch (event.kind) {
    case 'over':
      return over(state, event.mention);
    case 'over-tooltip':
      return shown(state) === null || state.kind === 'pinned' ? state : reopened(state);
    case 'out':
      return out(state);
    case 'waited':
      return waited(state);
    case 'pin':
      return { kind: 'pinned', mention: event.mention };
    case 'step':
      return { kind: 'open', mention: event.mention, held: true };
    case 'escape':
    case 'gone':
      return CLOSED;
  }
}

/** The mention whose tooltip shows, or null. */
export function shown(state: Dwell): number | null {
  return state.kind === 'closed' || state.kind === 'resting' ? null : state.mention;
}

/** How long the state lasts until `waited` is due, in ms; null where it waits for nothing. */
export function wait(state: Dwell): number | null {
  switch (state.kind) {
    case 'resting':
    case 'changing':
      return REST;
    case 'leaving':
      return LEAVE;
    case 'closed':
    case 'open':
    case 'pinned':
      return null;
  }
}

function over(state: Dwell, mention: number): Dwell {
  switch (state.kind) {
    case 'closed':
      return { kind: 'resting', on: mention };
    case 'resting':
      return state.on === mention ? state : { kind: 'resting', on: mention };
    case 'open':
    case 'leaving':
      if (state.mention === mention) return reopened(state);
      return { kind: 'changing', mention: state.mention, on: mention };
    case 'changing':
      if (state.mention === mention) return reopened(state);
      return state.on === mention ? state : { ...state, on: mention };
    case 'pinned':
      return state;
  }
}

function out(state: Dwell): Dwell {
  switch (state.kind) {
    case 'resting':
      return CLOSED;
    case 'open':
      return state.held ? state : { kind: 'leaving', mention: state.mention };
    case 'changing':
      return { kind: 'leaving', mention: state.mention };
    case 'closed':
    case 'leaving':
    case 'pinned':
      return state;
  }
}

function waited(state: Dwell): Dwell {
  switch (state.kind) {
    case 'resting':
    case 'changing':
      return { kind: 'open', mention: state.on, held: false };
    case 'leaving':
      return CLOSED;
    case 'closed':
    case 'open':
    case 'pinned':
      return state;
  }
}

/** The pointer is on the tooltip or its mention: from now on the pointer holds it. */
function reopened(state: Dwell): Dwell {
  const mention = shown(state);
  if (mention === null) return state;
  if (state.kind === 'open' && !state.held) return state;
  return { kind: 'open', mention, held: false };
}
