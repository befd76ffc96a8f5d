/** Runs the dwell machine: holds its state and its one timer. */
import { CLOSED, delayOf, dwell, type Dwell, type DwellEvent } from '../../core/note/dwell.ts';

export type DwellTimerOptions = {
  /** See `restDelayOf`. */
  readonly restDelay: number | null;
  /** Whether a note can be shown now. */
  readonly canShow: () => boolean;
  /** Called in place of a change where none can, while the state is as before; it may send what closes the note. */
  readonly onCannotShow: () => void;
  readonly onChange: (now: Dwell) => void;
};

export class DwellTimer {
  readonly #options: DwellTimerOptions;
  #state: Dwell = CLOSED;
  #opening = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: DwellTimerOptions) {
    this.#options = options;
  }

  get state(): Dwell {
    return this.#state;
  }

  /** Another number each time another note shows, or none: for what is done with one only as long as it shows. */
  get opening(): number {
    return this.#opening;
  }

  send(event: DwellEvent): void {
    const before = this.#state;
    const next = dwell(before, event);
    if (next === before) return;
    if (event.kind !== 'gone' && !this.#options.canShow()) {
      this.#options.onCannotShow();
      return;
    }
    this.#state = next;
    if (next.shown !== before.shown) this.#opening++;
    clearTimeout(this.#timer);
    const delay = delayOf(next, this.#options.restDelay);
    if (delay !== null) {
      this.#timer = setTimeout(() => {
        this.send({ kind: 'waited' });
      }, delay);
    }
    this.#options.onChange(next);
  }
}
