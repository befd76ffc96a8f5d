/** At most one call a frame, with the latest values, however often it is asked for. */
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
