/**
 * Scans the page whenever that may be worth it: when its text or its address has changed, as soon as
 * core/rescan/schedule.ts allows.
 */
import {
  afterScan,
  atNewAddress,
  type ChangedPart,
  NO_SCANS_YET,
  type ScanBudget,
  untilNextScan,
} from '../../core/rescan/schedule.ts';
import { oncePerFrame } from '../dom/once-per-frame.ts';
import { openRootsIn } from '../text/shadow-roots.ts';
import { onElementChange, onNextChange } from './dom-changes.ts';

/** What a scan of the page has come to. */
export type ScanResult = {
  /**
   * `no-names`: too few names of any story stand in the text. `no-match`: the names do, the story
   * does not, or not yet. `found`: the story is there.
   */
  readonly kind: 'no-names' | 'no-match' | 'found';
  /** The element that holds the story; null for none. */
  readonly element: Element | null;
  /** Whether the marks are others than before the scan. */
  readonly marksChanged: boolean;
  /** How long the page was read, in milliseconds. */
  readonly took: number;
};

export type RescanOptions = {
  /**
   * Scans the page once; there are never two scans at a time.
   *
   * @param roots finds the page's open shadow roots, which takes a while
   */
  readonly scan: (roots: () => readonly ShadowRoot[]) => Promise<ScanResult>;
  /** Called, at most once a frame, when something happens to the element that holds the story. */
  readonly onElementChanged: () => void;
};

/** A scan that found nothing, and took no time. */
export const EMPTY_SCAN: ScanResult = {
  kind: 'no-match',
  element: null,
  marksChanged: false,
  took: 0,
};

/** Not in TypeScript's DOM library yet (Chrome 102, Firefox 147). */
declare global {
  var navigation: EventTarget;
}

/** A page that puts its text together does so in many steps, which are one change. */
const SETTLE_MS = 60;

export type Rescan = {
  /** Resolves when no scan is running. */
  readonly settled: () => Promise<void>;
  /** Scans the page out of turn, after a scan that is running. */
  readonly rescanNow: () => Promise<void>;
};

/** A record with functions beside it, since browsers compile a function only when it is called: no class runs at page load. */
type State = RescanOptions & {
  readonly signal: AbortSignal;
  readonly elementChanged: () => void;
  budget: ScanBudget;
  roots: readonly ShadowRoot[];
  /** The element that holds the story, as the last scan has found it. */
  element: Element | null;
  running: Promise<void>;
  isScanning: boolean;
  /** What has changed during the scan that is running; null for nothing. */
  changedMeanwhile: ChangedPart | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  timerDue: number;
  stopWatchingPage: () => void;
  stopWatchingElement: () => void;
};

/** Scans the page at once, and again after changes until the signal aborts. */
export function startRescan(options: RescanOptions, signal: AbortSignal): Rescan {
  const state: State = {
    ...options,
    signal,
    elementChanged: oncePerFrame(options.onElementChanged),
    budget: NO_SCANS_YET,
    roots: [],
    element: null,
    running: Promise.resolve(),
    isScanning: false,
    changedMeanwhile: null,
    timer: undefined,
    timerDue: Infinity,
    stopWatchingPage: () => undefined,
    stopWatchingElement: () => undefined,
  };
  signal.addEventListener('abort', () => {
    cancelTimer(state);
    state.stopWatchingPage();
    state.stopWatchingElement();
  });
  watchAddress(state);
  void rescanNow(state);
  return { settled: () => state.running, rescanNow: () => rescanNow(state) };
}

function rescanNow(state: State): Promise<void> {
  cancelTimer(state);
  state.running = state.running.then(() => scanPage(state));
  return state.running;
}

async function scanPage(state: State): Promise<void> {
  state.isScanning = true;
  state.changedMeanwhile = null;
  // Watched from before the scan, so that no change during it is missed.
  watchPage(state, true);
  let foundRoots: readonly ShadowRoot[] | undefined;
  const findRoots = (): readonly ShadowRoot[] => (foundRoots ??= openRootsIn(document));
  // The page may remove nodes during a scan, which breaks it; the next scan reads the result.
  const result = await state.scan(findRoots).catch(() => null);
  if (state.signal.aborted) return;
  state.roots = findRoots();
  state.isScanning = false;
  afterResult(state, result ?? { ...EMPTY_SCAN, element: state.element });
}

function afterResult(state: State, { kind, element, marksChanged, took }: ScanResult): void {
  const ended = performance.now();
  state.budget = afterScan(state.budget, { ended, took, marksChanged });
  watchPage(state, kind !== 'no-names');
  watchElement(state, element);
  if (state.changedMeanwhile) schedule(state, state.changedMeanwhile);
}

function watchAddress(state: State): void {
  let address = location.href;
  const onAddress = (): void => {
    // Pages also replace the state of an address, which is no new one.
    if (location.href === address) return;
    address = location.href;
    state.budget = atNewAddress(state.budget);
    schedule(state, 'page');
  };
  navigation.addEventListener('currententrychange', onAddress, { signal: state.signal });
}

/** @param unfolds whether text that is there already may come to show */
function watchPage(state: State, unfolds: boolean): void {
  state.stopWatchingPage();
  state.stopWatchingPage = onNextChange(state.roots, unfolds, () => {
    schedule(state, 'page');
  });
}

function watchElement(state: State, element: Element | null): void {
  state.element = element;
  state.stopWatchingElement();
  if (!element) return;
  state.stopWatchingElement = onElementChange(element, () => {
    state.elementChanged();
    schedule(state, 'story');
  });
}

/** Plans the next scan after a change, unless an earlier one is planned. */
function schedule(state: State, changedPart: ChangedPart): void {
  if (state.isScanning) {
    if (state.changedMeanwhile !== 'story') state.changedMeanwhile = changedPart;
    return;
  }
  const now = performance.now();
  const wait = Math.max(SETTLE_MS, untilNextScan(state.budget, now, changedPart));
  if (now + wait >= state.timerDue) return;
  cancelTimer(state);
  state.timerDue = now + wait;
  state.timer = setTimeout(() => void rescanNow(state), wait);
}

function cancelTimer(state: State): void {
  clearTimeout(state.timer);
  state.timerDue = Infinity;
}
