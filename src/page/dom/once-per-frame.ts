/** Limits a function to one call a frame. */

/** Makes a function that calls `action` in the next frame, once and with the latest values, however often it is called. */
export function oncePerFrame<Values extends unknown[]>(
  action: (...values: Values) => void,
): (...values: Values) => void {
  let frame: number | null = null;
  let latest: Values;
  return (...values) => {
    latest = values;
    frame ??= requestAnimationFrame(() => {
      frame = null;
      action(...latest);
    });
  };
}
