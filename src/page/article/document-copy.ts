/** A copy of what the document shows, for what changes a document to find its article. */
import { UNREAD } from '../text/visible-text.ts';
import { childrenElsewhere } from '../text/shown-children.ts';

/** What an article is found by. No address of a picture is among them, nor anything that a document acts on. */
const ATTRIBUTES = ['class', 'id', 'role', 'rel', 'itemprop', 'href', 'lang', 'dir', 'aria-modal'];
/** A page of more is no article, and to look for one would hold it up for seconds. */
const MAX_ELEMENTS = 20_000;

/**
 * Copies the document without what nobody sees in it; open shadow roots stand where their hosts do. The copy is in no
 * window: it loads nothing, and runs nothing.
 *
 * @returns null where the page is too large
 */
export function copyOfDocument(): Document | null {
  const copy = document.implementation.createHTMLDocument(document.title);
  // An explicit stack: pages nest deeper than functions may call.
  const steps = stepsInto(copy.body, document.body);
  let count = 0;
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, into } = step;
    if (node instanceof Text) into.append(copy.createTextNode(node.data));
    if (!(node instanceof Element) || isUnseen(node)) continue;
    if (++count > MAX_ELEMENTS) return null;
    const made = copiedElement(node, copy);
    into.append(made);
    for (const child of stepsInto(made, node)) steps.push(child);
  }
  return copy;
}

type Step = { readonly node: Node; readonly into: Element };

/** What an element shows is to be copied, last first. */
function stepsInto(into: Element, element: Element): Step[] {
  const shown = [...(childrenElsewhere(element) ?? element.childNodes)];
  return shown.reverse().map((node) => ({ node, into }));
}

function isUnseen(element: Element): boolean {
  return UNREAD.has(element.localName) || getComputedStyle(element).display === 'none';
}

function copiedElement(element: Element, copy: Document): Element {
  const made = createElement(element.localName, copy);
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) made.setAttribute(name, value);
  }
  return made;
}

/** Parsers make elements of names that no script may give. */
function createElement(name: string, copy: Document): Element {
  try {
    return copy.createElement(name);
  } catch {
    return copy.createElement('div');
  }
}
