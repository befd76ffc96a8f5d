/**
 * Content that the browser does not draw as long as it is far from what the reader sees
 * (`content-visibility: auto`). To ask for a style in there makes the browser work it out, and fetch its pictures.
 */
import { APART, type Flow } from '../../core/text/flow.ts';
import { childrenElsewhere, isDrawn } from './shown-children.ts';

/** So many elements are asked whether they are drawn; one that is suffices. */
const MAX_ASKED = 100;
/** Elements that end no word, as browsers show them unless a page says otherwise. */
export const INLINE_NAMES =
  /^(a|abbr|b|bdi|cite|del|em|font|i|ins|mark|q|s|slot|small|span|strong|time|u|wbr)$/;
const HIDDEN = '[hidden],[popover]';

/**
 * Whether an element does not draw its content at present.
 *
 * @param style the element's own computed style, which may be asked for
 */
export function skipsItsContent(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.contentVisibility !== 'auto') return false;
  const asked = elementsIn(element);
  // An element without a box of its own may have children that are drawn: the list grows meanwhile.
  for (const inside of asked) {
    if (isDrawn(inside)) return false;
    if (asked.length < MAX_ASKED) asked.push(...elementsIn(inside));
  }
  return asked.length > 0;
}

/** How an element's text stands to the text around it, as far as its name tells. */
export function flowOfSkipped(element: Element): Flow {
  if (element.matches(HIDDEN)) return 'hidden';
  if (APART.has(element.localName) || element.role === 'button') return 'apart';
  return INLINE_NAMES.test(element.localName) ? 'inline' : 'block';
}

function elementsIn(element: Element): Element[] {
  const nodes = childrenElsewhere(element)?.filter((node) => node instanceof Element);
  return nodes ?? [...element.children].slice(0, MAX_ASKED);
}
