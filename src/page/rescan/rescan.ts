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

export class Rescan {
  readonly #options: RescanOptions;
  readonly #signal: AbortSignal;
  readonly #elementChanged: () => void;
  #budget: ScanBudget = NO_SCANS_YET;
  #roots: readonly ShadowRoot[] = [];
  #running = Promise.resolve();
  #isScanning = false;
  /** What has changed during the scan that is running; null for nothing. */
  #changedMeanwhile: ChangedPart | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerDue = Infinity;
  /** The element that holds the story, as the last scan has found it. */
  #element: Element | null = null;
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
    let address = location.href;
    const onAddress = (): void => {
      // Pages also replace the state of an address, which is no new one.
      if (location.href === address) return;
      address = location.href;
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
    this.#changedMeanwhile = null;
    // Watched from before the scan, so that no change during it is missed.
    this.#watchPage(true);
    let foundRoots: readonly ShadowRoot[] | undefined;
    const findRoots = (): readonly ShadowRoot[] => (foundRoots ??= openRootsIn(document));
    // The page may remove nodes during a scan, which breaks it; the next scan reads the result.
    const result = await this.#options.scan(findRoots).catch(() => null);
    if (this.#signal.aborted) return;
    this.#roots = findRoots();
    this.#isScanning = false;
    this.#afterScan(result ?? { ...EMPTY_SCAN, element: this.#element });
    this.#scheduleMissed();
  }

  /** Plans a scan for what has changed during the last one. */
  #scheduleMissed(): void {
    if (this.#changedMeanwhile) this.#schedule(this.#changedMeanwhile);
  }

  #afterScan({ kind, element, marksChanged, took }: ScanResult): void {
    const ended = performance.now();
    this.#budget = afterScan(this.#budget, { ended, took, marksChanged });
    this.#watchPage(kind !== 'no-names');
    this.#watchElement(element);
  }

  /** @param unfolds whether text that is there already may come to show */
  #watchPage(unfolds: boolean): void {
    this.#stopWatchingPage();
    this.#stopWatchingPage = onNextChange(this.#roots, unfolds, () => {
      this.#schedule('page');
    });
  }

  #watchElement(element: Element | null): void {
    this.#element = element;
    this.#stopWatchingElement();
    if (!element) return;
    this.#stopWatchingElement = onElementChange(element, () => {
      this.#elementChanged();
      this.#schedule('story');
    });
  }

  /** Plans the next scan after a change of the page or of the marked story, unless an earlier one is planned. */
  #schedule(changedPart: ChangedPart): void {
    if (this.#isScanning) {
      if (this.#changedMeanwhile !== 'story') this.#changedMeanwhile = changedPart;
      return;
    }
    const now = performance.now();
    const wait = Math.max(SETTLE_MS, untilNextScan(this.#budget, now, changedPart));
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
