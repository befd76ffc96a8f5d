/** What jsdom, which lays nothing out, has no part of: each does nothing, since nothing ever changes its size. */

class IdleResizeObserver implements ResizeObserver {
  readonly observe = (): void => undefined;
  readonly unobserve = (): void => undefined;
  readonly disconnect = (): void => undefined;
}

if ('document' in globalThis) {
  globalThis.ResizeObserver = IdleResizeObserver;
  Element.prototype.scrollIntoView = () => undefined;
}
