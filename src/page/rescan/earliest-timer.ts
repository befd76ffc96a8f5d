/** A timer that keeps the earliest of the times it is given. */

export type EarliestTimer = {
  /** Plans an action, in place of a planned one that would come later. */
  readonly plan: (waitMs: number, action: () => void) => void;
  readonly cancel: () => void;
};

export function earliestTimer(): EarliestTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  const cancel = (): void => {
    clearTimeout(timer);
    due = Infinity;
  };
  return {
    plan(waitMs, action) {
      const planned = performance.now() + waitMs;
      if (planned >= due) return;
      clearTimeout(timer);
      due = planned;
      timer = setTimeout(() => {
        due = Infinity;
        action();
      }, waitMs);
    },
    cancel,
  };
}
