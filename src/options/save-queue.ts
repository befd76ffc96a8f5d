/** Runs changes of the settings one after the other. */

export type SaveQueue = {
  /** Runs a task once those before it are done; resolves or rejects as the task does. */
  run<Value>(task: () => Promise<Value>): Promise<Value>;
};

/** Makes a queue: two changes of one list at a time would undo one another. */
export function createSaveQueue(): SaveQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(task) {
      const done = last.then(task);
      last = done.catch(() => undefined);
      return done;
    },
  };
}
