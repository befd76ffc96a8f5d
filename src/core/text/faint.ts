/** Whether styles leave so little of a text that nobody reads it. */
import { readColour } from '../marks/colour.ts';

/** What shines through less than this is not there to be read. */
const MIN_ALPHA = 0.1;
/** A filter that leaves nothing, or a mask that is a gradient of clear colours alone. */
const LEAVES_NOTHING = /opacity\(0(?:\.0\d*)?\)|gradient\((?:[^()]*rgba\([^()]* 0\))+[^()]*\)$/;

/** What is asked of computed styles. */
type Style = Readonly<
  Record<'opacity' | 'filter' | 'maskImage' | 'webkitTextFillColor' | 'backgroundClip', string>
>;

/** Whether an element lets hardly anything of what is in it be seen. */
export function isFaint(style: Pick<Style, 'opacity' | 'filter' | 'maskImage'>): boolean {
  return Number(style.opacity) < MIN_ALPHA || LEAVES_NOTHING.test(style.filter + style.maskImage);
}

/** Whether an element's own letters are hardly seen. A colour in a newer form, or one that a background gives, is seen. */
export function isClear(style: Pick<Style, 'webkitTextFillColor' | 'backgroundClip'>): boolean {
  const { alpha = 1 } = readColour(style.webkitTextFillColor) ?? {};
  return alpha < MIN_ALPHA && style.backgroundClip !== 'text';
}
