/** Listens to an event of the extension API until a signal. */

/** As much of an event as this needs. */
export type ApiEvent<Listener> = {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
};

/** Listens; without a signal, for good. */
export function addListenerUntil<Listener>(
  event: ApiEvent<Listener>,
  listener: Listener,
  signal?: AbortSignal,
): void {
  event.addListener(listener);
  signal?.addEventListener('abort', () => {
    try {
      event.removeListener(listener);
    } catch {
      // The extension was replaced under the page, and took its events along.
    }
  });
}
