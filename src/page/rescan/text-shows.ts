/** Notices that text may have come to show, or gone, without a change of the document. */

/**
 * The ends of transitions and animations, style sheets and pictures that have come, a window of
 * another width, and a press, which can unfold text by a box that is never seen or by a link's target.
 */
const EVENTS = ['transitionend', 'animationend', 'load', 'resize', 'click'];

/**
 * Calls back at the events after which text may show. Documents hear of more loads than windows do.
 *
 * @param signal ends it
 */
export function onShowingEvents(callback: () => void, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true };
  for (const name of EVENTS) {
    (name === 'resize' ? window : document).addEventListener(name, callback, options);
  }
}

/** Calls back when the page's body has another size: what is put into an element's shadow tells by nothing else. */
export function onSizeChange(callback: () => void): () => void {
  const body = document.body as HTMLElement | null;
  let size: string | null = null;
  const observer = new ResizeObserver(([entry]) => {
    const now = JSON.stringify(entry?.contentRect);
    // The first report comes with the observing.
    if (size !== null && size !== now) callback();
    size = now;
  });
  if (body) observer.observe(body);
  return () => {
    observer.disconnect();
  };
}

/** How many elements of the page wait for their definition, by which text shows or shadow roots come. */
export function undefinedElements(): number {
  return document.querySelectorAll(':not(:defined)').length;
}
