/** What a `clip-path` leaves of a box. */
import type { Rectangle } from './rectangle.ts';

/** Insets as browsers compute them; and circles without a size, through which alone no text is seen. */
const SHAPE = /^(?:inset\(([\d.px% -]+)(?=round|\))|(?:circle|ellipse)\(0(?:px|%))/;

/**
 * The part of a box that a shape leaves; null for all of it, and for shapes that can't be told.
 *
 * @param path a computed value of `clip-path`
 */
export function clipPathBox(path: string, box: Rectangle): Rectangle | null {
  const shape = SHAPE.exec(path);
  if (!shape) return null;
  const [above = '', right = above, below = above, before = right] = (shape[1] ?? '100%')
    .trim()
    .split(' ');
  const left = lengthOf(before, box.width);
  const top = lengthOf(above, box.height);
  return {
    left: box.left + left,
    top: box.top + top,
    width: box.width - left - lengthOf(right, box.width),
    height: box.height - top - lengthOf(below, box.height),
  };
}

function lengthOf(value: string, whole: number): number {
  return parseFloat(value) * (value.endsWith('%') ? whole / 100 : 1);
}
