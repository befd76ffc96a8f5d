/** What stands behind a text, as far as styles tell. */
import { isOpaque, standing, type Standing } from '../core/ground.ts';
import type { Look } from '../core/palette.ts';
import { composedParent } from './composed.ts';

/** Says what a range stands on, and whether a look's tint can be put there. */
export function standingOf(range: Range, look: Look): Standing {
  const { parentElement } = range.startContainer;
  const { color } = getComputedStyle(parentElement ?? document.documentElement);
  return standing(color, coloursBehind(range.startContainer), look);
}

/** Background colours from the innermost out to one that nothing shows through; null where a picture is, or the canvas. */
function coloursBehind(text: Node): string[] | null {
  const colours: string[] = [];
  for (let around = composedParent(text); around; around = composedParent(around)) {
    if (!(around instanceof Element)) continue;
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(around);
    if (backgroundImage !== 'none' || Number(opacity) < 1) return null;
    colours.push(backgroundColor);
    if (isOpaque(backgroundColor)) return colours;
  }
  return null;
}
