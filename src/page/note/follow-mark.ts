/** Follows a mark that moves under its note. */
import { lineRects } from '../dom/range-rects.ts';

/**
 * Makes a function that begins to look in each frame where a mark is, for as long as there is one to follow
 * and the signal has not aborted. Layout, transforms and scrollers in shadow trees raise no event.
 *
 * @param followed the range of the mark, asked in each frame; undefined for none
 * @param onMoved called when it is not where it was in the last frame
 */
export function followMark(
  followed: () => Range | undefined,
  onMoved: () => void,
  signal: AbortSignal,
): () => void {
  let isRunning = false;
  let last = '';
  const look = (): void => {
    const range = signal.aborted ? undefined : followed();
    isRunning = range !== undefined;
    if (!range) return;
    const place = JSON.stringify(lineRects(range));
    if (place !== last) onMoved();
    last = place;
    requestAnimationFrame(look);
  };
  return () => {
    if (isRunning) return;
    isRunning = true;
    requestAnimationFrame(look);
  };
}
