/**
 * Looks at the page whenever that may be worth it: when its text has changed or its address has, as
 * often as core/rescan/schedule.ts allows.
 */
import {
  afterScan,
  atNewAddress,
  isSpent,
  initialBudget,
  PATIENCE,
  untilNextStoryScan,
  untilNextScan,
} from '../../core/rescan/schedule.ts';
import { oncePerFrame } from '../dom/once-per-frame.ts';
import { openRootsIn } from '../text/shadow-roots.ts';
import { onElementChange, onNextChange } from './dom-changes.ts';

/**
 * What a look came to: the page has not the names of any story; it has them, but not the story, or not
 * yet; the story is there.
 */
export type ScanKind = 'no-names' | 'no-match' | 'found';

export type ScanResult = {
  readonly kind: ScanKind;
  /** Where the story is. */
  readonly element: Element | null;
  /** The marks are others than before the look. */
  readonly changed: boolean;
  /** How long the page was read, in milliseconds. */
  readonly took: number;
};

export type RescanOptions = {
  /** One look at the page; there are never two at a time. What the page's open shadow roots are costs to find out. */
  readonly scan: (roots: () => readonly ShadowRoot[]) => Promise<ScanResult>;
  /** Told, once a frame, when something happens to the element where the story was found. */
  readonly onElementChanged: () => void;
};

/** A look that found nothing, in no time. */
export const EMPTY_SCAN: ScanResult = { kind: 'no-match', element: null, changed: false, took: 0 };

/** Not in TypeScript's DOM library yet (Chrome 102, Firefox 147). */
declare global {
  var navigation: EventTarget;
}

/** A page that puts its text together does so in many steps: they are one change. */
const SETTLE = 60;

export type Rescan = {
  /** Settles when no look is being taken. */
  readonly settled: () => Promise<void>;
  /** Takes a look out of turn, after the one that is being taken. */
  readonly rescanNow: () => Promise<void>;
};

/** Begins to look, with a first look at once. */
export function startRescan(
  { scan, onElementChanged }: RescanOptions,
  signal: AbortSignal,
): Rescan {
  const addresses = new AbortController();
  let budget = initialBudget(performance.now());
  let roots: readonly ShadowRoot[] = [];
  let running = Promise.resolve();
  let isLooking = false;
  let changedMeanwhile = false;
  let next: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const tellTouched = oncePerFrame(onElementChanged);
  let unwatchPage = (): void => undefined;
  let unwatchElement = (): void => undefined;

  function rescanNow(): Promise<void> {
    clearTimeout(next);
    next = undefined;
    running = running.then(takeLook);
    return running;
  }

  async function takeLook(): Promise<void> {
    isLooking = true;
    changedMeanwhile = false;
    // Watched from before the look, so that what changes during it is seen.
    watchPage(true);
    let rootsNow: readonly ShadowRoot[] | undefined;
    const findRoots = (): readonly ShadowRoot[] => (rootsNow ??= openRootsIn(document));
    // A page that is taken apart under the look may break it; the next one sees what came of that.
    const { kind, element, changed, took } = await scan(findRoots).catch(() => EMPTY_SCAN);
    if (signal.aborted) return;
    roots = findRoots();
    budget = afterScan(budget, {
      ended: performance.now(),
      took,
      found: kind === 'found',
      changed,
    });
    watchPage(kind !== 'no-names');
    unwatchElement();
    unwatchElement = element ? onElementChange(element, elementChanged) : () => undefined;
    if (isSpent(budget)) addresses.abort();
    isLooking = false;
    pageChangedMeanwhile();
  }

  function watchPage(unfolds: boolean): void {
    unwatchPage();
    if (untilNextScan(budget, performance.now()) !== null) {
      unwatchPage = onNextChange(roots, unfolds, pageChanged);
    }
  }

  function pageChanged(): void {
    schedule(untilNextScan(budget, performance.now()));
  }

  function pageChangedMeanwhile(): void {
    if (changedMeanwhile) pageChanged();
  }

  function elementChanged(): void {
    tellTouched();
    schedule(untilNextStoryScan(budget, performance.now()));
  }

  function schedule(wait: number | null): void {
    if (isLooking) changedMeanwhile = true;
    else if (wait !== null) next ??= setTimeout(() => void rescanNow(), Math.max(wait, SETTLE));
  }

  function addressChanged(): void {
    budget = atNewAddress(budget, performance.now());
    clearTimeout(patience);
    patience = setTimeout(() => {
      unwatchPage();
    }, PATIENCE);
    clearTimeout(next);
    next = undefined;
    pageChanged();
  }

  signal.addEventListener('abort', () => {
    addresses.abort();
    clearTimeout(next);
    clearTimeout(patience);
    unwatchPage();
    unwatchElement();
  });
  navigation.addEventListener('currententrychange', addressChanged, { signal: addresses.signal });
  addressChanged();
  void rescanNow();
  return { settled: () => running, rescanNow };
}
