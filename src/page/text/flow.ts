/** How an element's text stands to the text around it. */

export type Flow =
  /** Nobody sees it. */
  | 'hidden'
  /** Part of the words around it: <b>Magni</b>tsky is one word. */
  | 'inline'
  /** In the same block, but no part of the words around it. */
  | 'apart'
  /** A block of its own. */
  | 'block'
  /** Taken out of the block that it stands in: a note in the margin, a float. */
  | 'beside';

/** Values of `display` that end no block. */
const INLINE_DISPLAYS = /^(?:inline|contents|ruby)/;
/** Values of `display` for which `content-visibility` does nothing: there is no box of its own, or a table makes it. */
const NEVER_SKIPPED = /^(?:inline|contents|ruby.*|(?:inline-)?table(?!-caption).*)$/;
/** Footnote numbers, buttons and the like, whatever they are displayed as; pages make them of other elements, too. */
export const APART = new Set(['sup', 'sub', 'button']);
/** A floated letter, with a quotation mark before it, is the first of a word. */
const MAX_DROP_CAP_CHARACTERS = 2;
/** Text further than this from the page's edge is never seen, in CSS pixels. */
const OFF_PAGE_PX = 900;
/** Clipped to nothing, as text is that is for screen readers alone. */
const CLIPPED = /^(?:inset\((?:50|100)%|rect\((?:0|1)px, (?:0|1)px)/;

/** @param style the element's computed style */
export function flowOf(element: Element, style: CSSStyleDeclaration): Flow {
  const { display, position, float } = style;
  if (display === 'none') return 'hidden';
  if (style.contentVisibility === 'hidden' && !NEVER_SKIPPED.test(display)) return 'hidden';
  if (position === 'absolute' || position === 'fixed') return isUnseen(style) ? 'hidden' : 'beside';
  if (float !== 'none') return isDropCap(element) ? 'inline' : 'beside';
  if (!INLINE_DISPLAYS.test(display)) return 'block';
  if (display === 'ruby-text') return 'hidden';
  if (APART.has(element.localName) || isRaised(style) || element.role === 'button') return 'apart';
  // Letters that move one by one are inline blocks too, and part of their word.
  return display.startsWith('inline-') && element.textContent.trim().length > 1
    ? 'apart'
    : 'inline';
}

function isRaised({ verticalAlign }: CSSStyleDeclaration): boolean {
  return verticalAlign === 'super' || verticalAlign === 'sub';
}

function isDropCap(element: Element): boolean {
  return element.textContent.trim().length <= MAX_DROP_CAP_CHARACTERS;
}

/** Whether an element that is taken out of the flow is put where nobody sees it. */
function isUnseen(style: CSSStyleDeclaration): boolean {
  const { clipPath, height, left, overflowX, top, width } = style;
  // Older pages clip by the property that `clip-path` has replaced.
  if (CLIPPED.test(clipPath) || CLIPPED.test(style.getPropertyValue('clip'))) return true;
  const isPoint = parseFloat(width) <= 1 && parseFloat(height) <= 1;
  return (isPoint && overflowX === 'hidden') || isOffPage(left) || isOffPage(top);
}

function isOffPage(offset: string): boolean {
  return parseFloat(offset) < -OFF_PAGE_PX;
}
