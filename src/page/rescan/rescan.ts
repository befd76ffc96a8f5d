/**
 * Scans the page whenever that may be worth it: when its text or its address has changed, as soon as
 * core/rescan/schedule.ts allows.
 */
import {
  afterScan,
  atNewAddress,
  FULL_BUDGET,
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
  readonly changed: boolean;
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
export const EMPTY_SCAN: ScanResult = { kind: 'no-match', element: null, changed: false, took: 0 };

/** Not in TypeScript's DOM library yet (Chrome 102, Firefox 147). */
declare global {
  var navigation: EventTarget;
}

/** A page that puts its text together does so in many steps, which are one change. */
const SETTLE_MS = 60;

export class Rescan {
  readonly #options: RescanOptions;
  readonly #signal: AbortSignal;
  readonly #elementChanged: () => void;
  #budget: ScanBudget = FULL_BUDGET;
  #roots: readonly ShadowRoot[] = [];
  #running = Promise.resolve();
  #isScanning = false;
  #changedMeanwhile = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerDue = Infinity;
  #stopWatchingPage = (): void => undefined;
  #stopWatchingElement = (): void => undefined;

  /** Scans the page at once, and again after changes until the signal aborts. */
  constructor(options: RescanOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    this.#elementChanged = oncePerFrame(options.onElementChanged);
    signal.addEventListener('abort', () => {
      this.#cancelTimer();
      this.#stopWatchingPage();
      this.#stopWatchingElement();
    });
    const onAddress = (): void => {
      this.#budget = atNewAddress(this.#budget);
      this.#schedule('page');
    };
    navigation.addEventListener('currententrychange', onAddress, { signal });
    void this.rescanNow();
  }

  /** Resolves when no scan is running. */
  settled(): Promise<void> {
    return this.#running;
  }

  /** Scans the page out of turn, after a scan that is running. */
  rescanNow(): Promise<void> {
    this.#cancelTimer();
    this.#running = this.#running.then(() => this.#scan());
    return this.#running;
  }

  async #scan(): Promise<void> {
    this.#isScanning = true;
    this.#changedMeanwhile = false;
    // Watched from before the scan, so that no change during it is missed.
    this.#watchPage(true);
    let foundRoots: readonly ShadowRoot[] | undefined;
    const findRoots = (): readonly ShadowRoot[] => (foundRoots ??= openRootsIn(document));
    // A page that is taken apart under the scan may break it; the next one reads what came of that.
    const result = await this.#options.scan(findRoots).catch(() => EMPTY_SCAN);
    if (this.#signal.aborted) return;
    this.#roots = findRoots();
    this.#afterScan(result);
  }

  #afterScan({ kind, element, changed, took }: ScanResult): void {
    this.#budget = afterScan(this.#budget, { ended: performance.now(), took, changed });
    this.#watchPage(kind !== 'no-names');
    this.#watchElement(element);
    this.#isScanning = false;
    if (this.#changedMeanwhile) this.#schedule('page');
  }

  /** @param unfolds whether text that is there already may come to show */
  #watchPage(unfolds: boolean): void {
    this.#stopWatchingPage();
    this.#stopWatchingPage = onNextChange(this.#roots, unfolds, () => {
      this.#schedule('page');
    });
  }

  #watchElement(element: Element | null): void {
    this.#stopWatchingElement();
    if (!element) return;
    this.#stopWatchingElement = onElementChange(element, () => {
      this.#elementChanged();
      this.#schedule('story');
    });
  }

  /** Plans the next scan after a change of the page or of the marked story, unless an earlier one is planned. */
  #schedule(changed: 'page' | 'story'): void {
    if (this.#isScanning) {
      this.#changedMeanwhile = true;
      return;
    }
    const now = performance.now();
    const wait = Math.max(SETTLE_MS, untilNextScan(this.#budget, now, changed));
    if (now + wait >= this.#timerDue) return;
    this.#cancelTimer();
    this.#timerDue = now + wait;
    this.#timer = setTimeout(() => void this.rescanNow(), wait);
  }

  #cancelTimer(): void {
    clearTimeout(this.#timer);
    this.#timerDue = Infinity;
  }
}
