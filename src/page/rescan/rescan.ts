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
import { untilTimedScan } from '../../core/rescan/timed-scans.ts';
import { openRootsIn } from '../text/shadow-roots.ts';
import { onAddressChange } from './address-changes.ts';
import { onNextChange } from './dom-changes.ts';
import { type EarliestTimer, earliestTimer } from './earliest-timer.ts';
import { EMPTY_SCAN, type ScanResult } from './scan-result.ts';
import { undefinedElements } from './text-shows.ts';

/**
 * Scans the page once; there are never two scans at a time.
 *
 * @param roots finds the page's open shadow roots, which takes a while
 */
export type Scan = (roots: () => readonly ShadowRoot[]) => Promise<ScanResult>;

/** A page that puts its text together does so in many steps, which are one change. */
const SETTLE_MS = 60;

export type Rescan = {
  /** Resolves when no scan is running. */
  readonly settled: () => Promise<void>;
  /** Scans the page out of turn, after a scan that is running. */
  readonly rescanNow: () => Promise<void>;
  /** Something happened to the element that holds the marked story. */
  readonly storyChanged: () => void;
};

/** A record with functions beside it, since browsers compile a function only when it is called: no class runs at page load. */
type State = {
  readonly scan: Scan;
  readonly signal: AbortSignal;
  budget: ScanBudget;
  roots: readonly ShadowRoot[];
  kind: ScanResult['kind'];
  running: Promise<void>;
  isScanning: boolean;
  /** What has changed during the scan that is running; null for nothing. */
  changedMeanwhile: ChangedPart | null;
  /** Whether only the address's fragment is another: some pages show another article by it. */
  hasNewFragment: boolean;
  /** For the scan that follows a change. */
  readonly timer: EarliestTimer;
  /** For the one that follows from the time alone. */
  readonly timed: EarliestTimer;
  /** Whether a change has come since the last scan began. */
  hasChanged: boolean;
  /** How many scans there were at this address because of the time alone. */
  timedScans: number;
  /** How many elements waited for their definition after the last scan. */
  undefinedCount: number;
  stopWatchingPage: () => void;
};

/** Scans the page at once, and again after changes until the signal aborts. */
export function startRescan(scan: Scan, signal: AbortSignal): Rescan {
  const state: State = {
    scan,
    signal,
    budget: NO_SCANS_YET,
    roots: [],
    kind: 'no-names',
    running: Promise.resolve(),
    isScanning: false,
    changedMeanwhile: null,
    hasNewFragment: false,
    timer: earliestTimer(),
    timed: earliestTimer(),
    hasChanged: true,
    timedScans: 0,
    undefinedCount: 0,
    stopWatchingPage: () => undefined,
  };
  signal.addEventListener('abort', () => {
    state.timer.cancel();
    state.timed.cancel();
    state.stopWatchingPage();
  });
  watchAddress(state);
  void rescanNow(state);
  return {
    settled: () => state.running,
    rescanNow: () => rescanNow(state),
    storyChanged: () => {
      schedule(state, 'story');
    },
  };
}

function rescanNow(state: State): Promise<void> {
  state.timer.cancel();
  state.timed.cancel();
  // One scan that fails ends nothing.
  state.running = state.running
    .then(() => (state.signal.aborted ? undefined : scanPage(state)))
    .catch(() => undefined);
  return state.running;
}

async function scanPage(state: State): Promise<void> {
  state.isScanning = true;
  state.changedMeanwhile = null;
  const isTimed = !state.hasChanged;
  state.hasChanged = false;
  // Watched from before the scan, so that no change during it is missed.
  watchPage(state, state.kind !== 'no-names');
  let foundRoots: readonly ShadowRoot[] | undefined;
  const findRoots = (): readonly ShadowRoot[] => (foundRoots ??= openRootsIn(document));
  // The page may remove nodes during a scan, which breaks it; the next scan reads the result.
  const result = await state.scan(findRoots).catch(() => null);
  state.isScanning = false;
  if (state.signal.aborted) return;
  state.roots = findRoots();
  const { kind, budget } = state;
  afterResult(state, result ?? { ...EMPTY_SCAN, kind, took: budget.lastTook }, isTimed);
}

function afterResult(state: State, result: ScanResult, isTimed: boolean): void {
  const { kind, took } = result;
  // A story that has gone may come again.
  const marksChanged = result.marksChanged || (state.kind === 'found' && kind !== 'found');
  const ended = performance.now();
  state.budget = afterScan(state.budget, { ended, took, marksChanged, isTimed });
  if (marksChanged) state.timedScans = 0;
  state.kind = kind;
  if (kind === 'no-names') state.undefinedCount = undefinedElements();
  watchPage(state, kind !== 'no-names');
  if (state.changedMeanwhile) schedule(state, state.changedMeanwhile);
  scheduleTimed(state);
}

function watchAddress(state: State): void {
  const onAddress = (change: 'fragment' | 'page'): void => {
    if (change === 'page') startAtAddress(state);
    else state.hasNewFragment = true;
    // A link's target shows by styles alone; a text may have changed before its address.
    if (state.hasNewFragment && (state.kind !== 'no-names' || state.hasChanged))
      onPageChange(state);
  };
  onAddressChange(onAddress, state.signal);
}

function startAtAddress(state: State): void {
  state.hasNewFragment = false;
  state.timedScans = 0;
  state.budget = atNewAddress(state.budget, performance.now());
  schedule(state, 'page');
}

/** @param unfolds whether text that is there already may come to show */
function watchPage(state: State, unfolds: boolean): void {
  state.stopWatchingPage();
  state.stopWatchingPage = onNextChange({ roots: state.roots, unfolds }, () => {
    onPageChange(state);
  });
}

function onPageChange(state: State): void {
  if (state.hasNewFragment) startAtAddress(state);
  else schedule(state, 'page');
}

/** Plans the next scan after a change, unless an earlier one is planned. */
function schedule(state: State, changedPart: ChangedPart): void {
  state.hasChanged = true;
  if (state.isScanning) {
    if (state.changedMeanwhile !== 'story') state.changedMeanwhile = changedPart;
    return;
  }
  const wait = untilNextScan(state.budget, performance.now(), changedPart);
  state.timer.plan(Math.max(SETTLE_MS, wait), () => void rescanNow(state));
}

/** Plans a scan for text that comes to show without a change. */
function scheduleTimed(state: State): void {
  if (state.kind === 'found') return;
  if (state.kind === 'no-names' && state.undefinedCount === 0) return;
  state.timed.plan(untilTimedScan(state.timedScans, state.budget.lastTook), () => {
    state.timedScans++;
    const isDue = state.kind === 'no-match' || undefinedElements() !== state.undefinedCount;
    // Nobody looks at a page that is hidden.
    if (isDue && !document.hidden) void rescanNow(state);
    else scheduleTimed(state);
  });
}
