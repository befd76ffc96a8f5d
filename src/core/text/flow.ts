/** How an element's text stands to the text around it, from its computed style. */
import { clipPathBox } from '../note/clip-path.ts';

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

/** What decides of an element. A page's element is one: what is dear to ask is asked only where it matters. */
export type FlowElement = {
  readonly localName: string;
  readonly role: string | null;
  readonly textContent: string;
  readonly firstElementChild: { readonly firstElementChild: unknown } | null;
};

/** What decides of its computed style, each value as browsers give it: `-8px`. */
export type FlowStyle = Readonly<
  Record<
    | 'clip'
    | 'clipPath'
    | 'contentVisibility'
    | 'display'
    | 'float'
    | 'height'
    | 'left'
    | 'overflowX'
    | 'position'
    | 'top'
    | 'verticalAlign'
    | 'width',
    string
  >
>;

/** Values of `display` that end no block. */
const INLINE_DISPLAYS = /^(?:inline|contents|ruby)/;
/** Values of `display` for which `content-visibility` does nothing: there is no box of its own, or a table makes it. */
const NEVER_SKIPPED = /^(?:inline|contents|ruby.*|(?:inline-)?table(?!-caption).*)$/;
/** Footnote numbers, buttons and the like, whatever they are displayed as; pages make them of other elements, too. */
export const APART = new Set(['sup', 'sub', 'button']);
/** Values of `vertical-align` that raise or lower. */
const RAISED = /^su(?:b|per)$/;
/** A number alone, in brackets or not. */
const NUMBER = /^\W*\d[\d\W]*$/;
/** A floated letter, with a quotation mark before it, is the first of a word. */
const MAX_DROP_CAP_CHARACTERS = 2;
/** Text further than this from the page's edge is never seen, in CSS pixels. */
const OFF_PAGE_PX = 900;
/** Clipped to nothing by the property that `clip-path` has replaced, as text is that is for screen readers alone. */
const CLIPPED = /^rect\((?:0|1)px, (?:0|1)px/;

/** @param style the element's computed style */
export function flowOf(element: FlowElement, style: FlowStyle): Flow {
  const { display, position, float } = style;
  if (display === 'none') return 'hidden';
  // What comes first spares most elements a question to their style, which costs more than all else here.
  const isSkipped = display !== 'inline' && style.contentVisibility === 'hidden';
  if (isSkipped && !NEVER_SKIPPED.test(display)) return 'hidden';
  if (position === 'absolute' || position === 'fixed') return isUnseen(style) ? 'hidden' : 'beside';
  if (float !== 'none') return isDropCap(element) ? 'inline' : 'beside';
  if (!INLINE_DISPLAYS.test(display)) return 'block';
  if (display === 'ruby-text') return 'hidden';
  if (APART.has(element.localName) || element.role === 'button') return 'apart';
  const { verticalAlign } = style;
  if (RAISED.test(verticalAlign)) return 'apart';
  const isMoved =
    verticalAlign !== 'baseline' ||
    element.localName === 'small' ||
    (position === 'relative' && Boolean(parseFloat(style.top)));
  if (isMoved && isNumber(element)) return 'apart';
  // Letters that move one by one are inline blocks too, and part of their word.
  return display.startsWith('inline-') && element.textContent.trim().length > 1
    ? 'apart'
    : 'inline';
}

/** Whether a footnote number is all there is. Of letters that are moved, words are made. */
function isNumber(element: FlowElement): boolean {
  // To put the text together of all that nests deep would take too long.
  return !element.firstElementChild?.firstElementChild && NUMBER.test(element.textContent);
}

function isDropCap(element: FlowElement): boolean {
  return element.textContent.trim().length <= MAX_DROP_CAP_CHARACTERS;
}

/** Whether an element that is taken out of the flow is put where nobody sees it. */
function isUnseen(style: FlowStyle): boolean {
  if (CLIPPED.test(style.clip)) return true;
  const box = { left: 0, top: 0, width: parseFloat(style.width), height: parseFloat(style.height) };
  const rest = clipPathBox(style.clipPath, box);
  if (rest && (rest.width <= 0 || rest.height <= 0)) return true;
  const isPoint = box.width <= 1 && box.height <= 1;
  return (isPoint && style.overflowX === 'hidden') || isOffPage(style.left) || isOffPage(style.top);
}

function isOffPage(offset: string): boolean {
  return parseFloat(offset) < -OFF_PAGE_PX;
}
