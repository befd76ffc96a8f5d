/** The lines of a text, from the boxes of its letters and words. */

/** The edges of a box, in CSS pixels. */
export type Edges = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

/** Boxes of one line have so much of the larger's height in common, however tight the lines are set. A drop cap has less. */
const MIN_OVERLAP = 0.5;
/** What is further apart on a line has something else between. All gaps are measured in heights. */
const MAX_GAP = 1;
/** A space is a fifth of a line's height and more; letters that are spaced out stand closer. */
const MIN_WORD_GAP = 0.14;

const { max, min } = Math;

/**
 * Says whether a word ends between two letters that follow each other, where nothing but a style keeps words apart.
 *
 * @returns null where it can't be told: they are on two lines, or one of them has no box
 */
export function standApart(before: Edges, after: Edges): boolean | null {
  const gap = gapOnLine(before, after);
  return Number.isNaN(gap) ? null : gap > MIN_WORD_GAP;
}

/** Joins the boxes of a text, in its order, to one a line; empty ones are left out. */
export function joinLines(boxes: readonly Edges[]): Edges[] {
  const lines: Edges[] = [];
  for (const box of boxes) {
    // A line break has a box, which may be higher than its line.
    if (box.right <= box.left || box.bottom <= box.top) continue;
    const line = lines.at(-1);
    if (line && gapOnLine(line, box) < MAX_GAP) lines[lines.length - 1] = around(line, box);
    else lines.push(box);
  }
  return lines;
}

/** How far two boxes of a line are apart, negative where they overlap; NaN where they are of two lines. */
function gapOnLine(one: Edges, other: Edges): number {
  const height = max(one.bottom - one.top, other.bottom - other.top);
  const overlap = min(one.bottom, other.bottom) - max(one.top, other.top);
  if (overlap <= height * MIN_OVERLAP) return NaN;
  return (max(one.left, other.left) - min(one.right, other.right)) / height;
}

function around(one: Edges, other: Edges): Edges {
  return {
    left: min(one.left, other.left),
    top: min(one.top, other.top),
    right: max(one.right, other.right),
    bottom: max(one.bottom, other.bottom),
  };
}
